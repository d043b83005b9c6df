import type { ArticleRef, ClaimView, FactView } from '../api'
import { groupOf, STATUS_MEANINGS } from '../catalog'
import { h } from '../dom'
import { segments } from '../segments'
import { count, eventDate, listOf, loudType, plainDate } from '../words'
import { citationOf } from './citation'
import { copyButton } from './copy-button'
import { claimBadges, entityLink, panelHeading, statusBadge, type Desk } from './parts'

/** A fact: its sentence, how many stand behind it, and each quote with its source. */
export function evidencePanel(desk: Desk, view: FactView): readonly HTMLElement[] {
  const { fact, claims, total } = view
  const group = groupOf(desk.catalog, fact.type)
  return [
    h('p', { class: 'kicker' }, 'Evidence'),
    panelHeading(
      h('span', { class: 'end' }, fact.from.name),
      ' — ',
      h('span', { class: `relation ${group}` }, loudType(fact.type)),
      ...(fact.to === null ? [] : [' → ', h('span', { class: 'end' }, fact.to.name)]),
    ),
    h(
      'p',
      { class: 'counts' },
      [
        count(fact.articleCount, 'article'),
        fact.outletCount === 0 ? 'outlet unknown' : count(fact.outletCount, 'outlet'),
        count(fact.originCount, 'origin'),
      ].join(', '),
    ),
    h(
      'p',
      { class: 'facts-of-fact' },
      h('span', {}, eventDate({ start: fact.start, end: fact.end, precision: fact.datePrecision })),
      ...propertiesOf(fact.properties),
      statusBadge(fact.status),
    ),
    ...(fact.status === 'asserted'
      ? []
      : [h('p', { class: 'hint' }, `${fact.status}: ${STATUS_MEANINGS[fact.status]}.`)]),
    h('p', { class: 'ends' }, entityLink(desk, fact.from), fact.to === null ? null : entityLink(desk, fact.to)),
    h('ol', { class: 'evidence' }, ...claims.map((claim) => h('li', {}, claimCard(desk, claim)))),
    ...(total > claims.length
      ? [h('p', { class: 'hint' }, `The first ${claims.length} of ${count(total, 'claim')}.`)]
      : []),
  ]
}

function propertiesOf(properties: Readonly<Record<string, string | number | boolean>>): readonly HTMLElement[] {
  return Object.entries(properties).map(([name, value]) =>
    h('span', { class: 'property' }, `${name}: ${String(value)}`),
  )
}

function claimCard(desk: Desk, claim: ClaimView): HTMLElement {
  const { article, attributedTo, time, place } = claim
  return h(
    'article',
    { class: 'claim', attrs: { 'data-claim': claim.id } },
    h(
      'header',
      {},
      h('span', { class: 'outlet' }, outletOf(article)),
      ' · ',
      h('span', { class: 'published' }, dayOf(article)),
    ),
    h('blockquote', {}, paragraph(claim)),
    h('p', { class: 'title' }, article.title ?? article.uri),
    h(
      'dl',
      {},
      ...(attributedTo.length === 0 ? [] : row('According to', listOf(attributedTo.map(({ name }) => name)))),
      ...(time === undefined ? [] : row('Event', eventDate(time))),
      ...(place === undefined ? [] : row('Place', place.name)),
      ...(claim.quantity === undefined ? [] : row('Number', claim.quantity.quote)),
    ),
    h(
      'footer',
      {},
      h('span', { class: 'badges' }, ...claimBadges(claim)),
      copyButton(() => citationOf(claim)),
      h(
        'button',
        { class: 'quiet', on: { click: () => desk.open({ kind: 'article', id: article.id, claim: claim.id }) } },
        'Open article',
      ),
    ),
  )
}

function row(term: string, description: string): readonly HTMLElement[] {
  return [h('dt', {}, term), h('dd', {}, description)]
}

function paragraph({ context }: ClaimView): HTMLElement {
  const pieces = segments(context.text, context.marks).map(({ text, marks }) => {
    const kinds = new Set(marks.map(({ kind }) => kind))
    const inner = (['trigger', 'subject', 'object'] as const).filter((kind) => kinds.has(kind))
    const piece = inner.length === 0 ? text : h('span', { class: inner.join(' ') }, text)
    return kinds.has('quote') ? h('mark', {}, piece) : piece
  })
  return h('p', {}, context.cutBefore ? '… ' : null, ...pieces, context.cutAfter ? ' …' : null)
}

export function outletOf({ outlet }: ArticleRef): string {
  return outlet ?? 'outlet unknown'
}

export function dayOf({ publishedOn }: ArticleRef): string {
  return publishedOn === undefined ? 'undated' : plainDate(publishedOn)
}
