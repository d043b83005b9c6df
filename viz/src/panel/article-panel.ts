import type { ArticleClaim, ArticleView } from '../api'
import { groupOf } from '../catalog'
import { h } from '../dom'
import { segments } from '../segments'
import { count, dayOf, listOf, outletOf, plainType } from '../words'
import { claimBadges, panelHeading, type Desk } from './parts'

/** A whole article with every claim marked where it stands, and the claims in a list that points back into the text. */
export function articlePanel(
  desk: Desk,
  view: ArticleView,
  claimId: string | undefined,
  back: () => void,
): readonly HTMLElement[] {
  const { article, claims, sources, text, total } = view
  const marks = new Map<string, HTMLElement[]>()
  const rows = new Map(claims.map((claim) => [claim.id, claimRow(desk, claim)]))
  const body = h('div', { class: 'article-text' })
  for (const { text: piece, marks: covering } of segments(text, claims))
    body.append(...pieceOf(desk, piece, covering, marks, rows))
  for (const [id, row] of rows)
    for (const event of ['mouseenter', 'focusin', 'mouseleave', 'focusout'] as const)
      row.addEventListener(event, () =>
        light(marks, event === 'mouseenter' || event === 'focusin' ? id : undefined, 'pointed'),
      )
  light(marks, claimId, 'lit')
  const [first] = claimId === undefined ? [] : (marks.get(claimId) ?? [])
  if (first !== undefined) requestAnimationFrame(() => first.scrollIntoView({ block: 'center' }))
  return [
    h('p', { class: 'kicker' }, h('button', { class: 'quiet back', on: { click: back } }, '← Back'), 'Article'),
    panelHeading(article.title ?? article.uri),
    h(
      'p',
      { class: 'counts' },
      `${outletOf(article)} · ${dayOf(article)}${article.dateBasis ? ` (date from: ${article.dateBasis})` : ''}`,
    ),
    h('p', { class: 'hint' }, article.uri),
    ...sourcesOf(sources),
    body,
    h('h3', {}, `${count(total, 'claim')} in this article`),
    h('ul', { class: 'claim-list' }, ...[...rows.values()].map((row) => h('li', {}, row))),
  ]
}

function sourcesOf(sources: ArticleView['sources']): readonly HTMLElement[] {
  return (['republished', 'cited'] as const).flatMap((relation) => {
    const names = [...new Set(sources.filter((source) => source.relation === relation).map(({ name }) => name))]
    const verb = relation === 'cited' ? 'Cites' : 'Republished from'
    return names.length === 0 ? [] : [h('p', { class: 'hint' }, `${verb} ${listOf(names)}.`)]
  })
}

function pieceOf(
  desk: Desk,
  text: string,
  covering: readonly ArticleClaim[],
  marks: Map<string, HTMLElement[]>,
  rows: ReadonlyMap<string, HTMLElement>,
): readonly (Node | string)[] {
  const [first] = covering
  if (first === undefined) return [text]
  const mark = h(
    'mark',
    {
      class: groupOf(desk.catalog, first.type),
      attrs: { title: covering.map(({ type }) => plainType(type)).join(', ') },
    },
    text,
  )
  mark.addEventListener('click', () => {
    rows.get(first.id)?.scrollIntoView({ block: 'center', behavior: 'smooth' })
    rows.get(first.id)?.focus({ preventScroll: true })
  })
  for (const { id } of covering) marks.set(id, [...(marks.get(id) ?? []), mark])
  return [mark]
}

/** Gives the class to the claim's marks alone. */
function light(marks: ReadonlyMap<string, readonly HTMLElement[]>, id: string | undefined, name: string): void {
  for (const elements of marks.values()) for (const element of elements) element.classList.remove(name)
  for (const element of marks.get(id ?? '') ?? []) element.classList.add(name)
}

function claimRow(desk: Desk, claim: ArticleClaim): HTMLElement {
  const { type, subject, object, factId } = claim
  return h(
    'button',
    {
      class: 'fact-link',
      attrs: { disabled: factId === undefined },
      on: { click: () => (factId === undefined ? undefined : desk.open({ kind: 'fact', id: factId })) },
    },
    h(
      'span',
      { class: 'fact-line' },
      h('span', { class: 'end' }, subject.name),
      ' ',
      h('span', { class: `relation ${groupOf(desk.catalog, type)}` }, plainType(type)),
      ...(object === null ? [] : [' ', h('span', { class: 'end' }, object.name)]),
    ),
    h('span', { class: 'fact-notes' }, ...claimBadges(claim)),
  )
}
