import type { ClaimView, EntityRef, FactRow } from '../api'
import { groupOf, type Catalog } from '../catalog'
import { h } from '../dom'
import { pictogram } from '../pictograms'
import type { Shown } from '../shown/shown'
import type { World } from '../shown/world'
import type { Selection } from '../state'
import type { Store } from '../store'
import { count, eventDate, plainType } from '../words'

/** What every part of the page needs: the data, the state, and a way to open something else. */
export interface Desk {
  readonly catalog: Catalog
  readonly open: (selection: Selection | null) => void
  readonly store: Store
  readonly world: World
  /** What the present state shows. */
  readonly shown: () => Shown
  /** The name of an entity of the graph. */
  readonly nameOf: (id: string) => string | undefined
}

export function entityLink(desk: Desk, { id, name, label }: EntityRef): HTMLElement {
  return h(
    'button',
    { class: 'entity-link', on: { click: () => desk.open({ kind: 'entity', id }) } },
    pictogram(label),
    name,
  )
}

/** One line that names a fact and opens it. `seenFrom` leaves out the end that the reader is looking at. */
export function factLink(desk: Desk, fact: FactRow, seenFrom?: string): HTMLElement {
  const { id, type, from, to, status, articleCount } = fact
  const loop = to !== null && from.id === to.id
  const parts = [
    from.id === seenFrom && !loop ? null : h('span', { class: 'end' }, from.name),
    h('span', { class: `relation ${groupOf(desk.catalog, type)}` }, plainType(type)),
    to === null || (to.id === seenFrom && !loop)
      ? null
      : h('span', { class: 'end' }, loop ? `${to.name} (itself)` : to.name),
  ]
  return h(
    'button',
    { class: 'fact-link', attrs: { 'data-fact': id }, on: { click: () => desk.open({ kind: 'fact', id }) } },
    h('span', { class: 'fact-line' }, ...parts.flatMap((part) => (part === null ? [] : [part, ' ']))),
    h('span', { class: 'fact-notes' }, `${factDate(fact)} · ${count(articleCount, 'article')}`, statusBadge(status)),
  )
}

/** When it was; a date that rests on the articles' own dates says so. */
export function factDate({ start, end, datePrecision, datedAsNews }: FactRow): string {
  const date = eventDate({ start, end, precision: datePrecision })
  return datedAsNews === true ? `${date} (as news)` : date
}

/** A badge for what is not plainly asserted, and nothing for what is. */
export function statusBadge(status: string): HTMLElement | null {
  return status === 'asserted' ? null : h('span', { class: `badge ${status}` }, status)
}

export function claimBadges({ modality, polarity }: Pick<ClaimView, 'modality' | 'polarity'>): readonly HTMLElement[] {
  return [
    h('span', { class: `badge ${modality}` }, modality),
    ...(polarity === 'negative' ? [h('span', { class: 'badge negative' }, 'negated')] : []),
  ]
}

/** A heading that takes the focus when its panel opens. */
export function panelHeading(...children: readonly (Node | string)[]): HTMLElement {
  return h('h2', { class: 'panel-heading', attrs: { tabindex: -1 } }, ...children)
}
