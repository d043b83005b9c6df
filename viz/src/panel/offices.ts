import type { EntityView, FactRow } from '../api'
import { h } from '../dom'
import { count } from '../words'
import { factDate, type Desk } from './parts'

/** The offices that a person holds, or who holds offices in a state or organization, as the articles title them. */
export function officesSection(desk: Desk, { entity, facts }: EntityView): readonly HTMLElement[] {
  const held = facts.filter(({ properties, to }) => typeof properties['title'] === 'string' && to !== null)
  if (held.length === 0) return []
  return [
    h('h3', {}, 'Offices'),
    h('ul', { class: 'fact-list offices' }, ...held.map((fact) => h('li', {}, officeLine(desk, fact, entity.id)))),
  ]
}

function officeLine(desk: Desk, fact: FactRow, seenFrom: string): HTMLElement {
  const { id, properties, from, to, start, articleCount } = fact
  const where = to === null || to.id === seenFrom ? '' : ` · ${to.name}`
  const dates = start === undefined ? '' : `${factDate(fact)} · `
  return h(
    'button',
    { class: 'fact-link', attrs: { 'data-fact': id }, on: { click: () => desk.open({ kind: 'fact', id }) } },
    h(
      'span',
      { class: 'fact-line' },
      from.id === seenFrom ? '' : `${from.name}, `,
      `${String(properties['title'])}${where}`,
    ),
    h('span', { class: 'fact-notes' }, `${dates}${count(articleCount, 'article')}`),
  )
}
