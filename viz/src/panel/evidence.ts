import type { ClaimView, FactView } from '../api'
import { groupOf, STATUS_MEANINGS } from '../catalog'
import { h } from '../dom'
import { segments } from '../segments'
import { daysOf } from '../time/days'
import { count, dayOf, eventDate, listOf, loudType, outletOf } from '../words'
import { citationOf } from './citation'
import { copyButton } from './copy-button'
import { differencesSection } from './differences'
import { linksSection } from './links'
import { countsLine, originsSection } from './origins'
import { claimBadges, entityLink, factDate, panelHeading, statusBadge, type Desk } from './parts'

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
    h('p', { class: 'counts' }, countsLine(fact, view.origins)),
    ...originsSection(desk, fact, view.origins),
    h(
      'p',
      { class: 'facts-of-fact' },
      h('span', {}, factDate(fact)),
      ...propertiesOf(fact.properties),
      statusBadge(fact.status),
    ),
    ...(fact.status === 'asserted'
      ? []
      : [h('p', { class: 'hint' }, `${fact.status}: ${STATUS_MEANINGS[fact.status]}.`)]),
    h('p', { class: 'ends' }, entityLink(desk, fact.from), fact.to === null ? null : entityLink(desk, fact.to)),
    ...differencesSection(view),
    h('h3', {}, total === 1 ? 'What the source says' : `What ${count(total, 'claim')} say`),
    h('ol', { class: 'evidence' }, ...claims.map((claim) => h('li', {}, claimCard(desk, claim)))),
    ...(total > claims.length
      ? [h('p', { class: 'hint' }, `The first ${claims.length} of ${count(total, 'claim')}.`)]
      : []),
    ...linksSection(desk, view.links),
  ]
}

function propertiesOf(properties: Readonly<Record<string, string | number | boolean>>): readonly HTMLElement[] {
  return Object.entries(properties).map(([name, value]) =>
    h('span', { class: 'property' }, `${name}: ${String(value)}`),
  )
}

function claimCard(desk: Desk, claim: ClaimView): HTMLElement {
  const { article, attributedTo, time, place } = claim
  const later = isLater(desk, article)
  return h(
    'article',
    { class: later ? 'claim later' : 'claim', attrs: { 'data-claim': claim.id } },
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
      ...row('Event', time === undefined ? 'no date given' : claimTime(time)),
      ...row('Published', publication(article)),
      ...(place === undefined ? [] : row('Place', place.name)),
      ...(claim.quantity === undefined ? [] : row('Number', claim.quantity.quote)),
    ),
    h(
      'footer',
      {},
      h(
        'span',
        { class: 'badges' },
        ...claimBadges(claim),
        later && h('span', { class: 'badge' }, 'not yet published'),
      ),
      copyButton(() => citationOf(claim)),
      h(
        'button',
        { class: 'quiet', on: { click: () => desk.open({ kind: 'article', id: article.id, claim: claim.id }) } },
        'Open article',
      ),
    ),
  )
}

/** When the event was, in the article's words where it has any; a time that rests on the article's date alone says so. */
function claimTime(time: NonNullable<ClaimView['time']>): string {
  if (time.asNews === true) return `${eventDate(time)}, told as news: the article’s date gives it, no words do`
  return time.evidence === undefined ? eventDate(time) : `${eventDate(time)} (“${time.evidence.quote}”)`
}

/** Whether an article appeared only after the day that the state asks for. */
function isLater({ store }: Desk, { publishedOn }: ClaimView['article']): boolean {
  const { knownOn } = store.state()
  return knownOn !== null && publishedOn !== undefined && daysOf(publishedOn).last > daysOf(knownOn).last
}

function publication(article: ClaimView['article']): string {
  return article.dateBasis === undefined ? dayOf(article) : `${dayOf(article)} (known from: ${article.dateBasis})`
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
