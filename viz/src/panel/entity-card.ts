import type { EntityView, FactRow } from '../api'
import { groupOf } from '../catalog'
import { h } from '../dom'
import { pictogram } from '../pictograms'
import { count, plainType } from '../words'
import { entityActions } from './entity-actions'
import { officesSection } from './offices'
import { entityLink, panelHeading, type Desk } from './parts'
import { timeline } from './timeline'

const ARROWS = { out: '→', in: '←', both: '↔' } as const

/** An entity: its names, its offices, its ties by type, and its facts in time. Choosing a tie narrows the facts. */
export function entityCard(desk: Desk, view: EntityView): readonly HTMLElement[] {
  const { entity, country, ties, total } = view
  const list = h('div', { class: 'timeline' })
  const heading = h('h3', {})
  const show = (type: string | null, direction: string | null): void => {
    const chosen = view.facts.filter(
      (fact) => type === null || (fact.type === type && directionOf(view, desk, fact) === direction),
    )
    heading.textContent = type === null ? count(total, 'fact') : `${count(chosen.length, 'fact')}: ${plainType(type)}`
    list.replaceChildren(...timeline(desk, chosen, entity.id))
  }
  show(null, null)
  return [
    h('p', { class: 'kicker' }, [entity.label, entity.kind].filter(Boolean).join(' · ')),
    panelHeading(pictogram(entity.label), entity.name),
    ...(entity.aliases.length === 0 ? [] : [h('p', { class: 'aliases' }, `Also: ${entity.aliases.join(', ')}`)]),
    ...(country === undefined ? [] : [h('p', { class: 'ends' }, 'Belongs to ', entityLink(desk, country))]),
    entityActions(desk, entity.id),
    ...officesSection(desk, view),
    ...(ties.length === 0 ? [] : [h('h3', {}, 'Ties'), tieList(desk, view, show)]),
    heading,
    list,
    ...(total > view.facts.length ? [h('p', { class: 'hint' }, `The first ${view.facts.length} are listed.`)] : []),
  ]
}

function tieList(
  desk: Desk,
  { ties }: EntityView,
  show: (type: string | null, direction: string | null) => void,
): HTMLElement {
  const buttons = ties.map(({ type, direction, count: number }) => {
    const button = h(
      'button',
      { class: `tie ${groupOf(desk.catalog, type)}`, attrs: { 'aria-pressed': 'false' } },
      h(
        'span',
        {
          class: 'arrow',
          attrs: { 'aria-label': { out: 'to others', in: 'from others', both: 'both ways' }[direction] },
        },
        ARROWS[direction],
      ),
      plainType(type),
      h('span', { class: 'number' }, String(number)),
    )
    button.addEventListener('click', () => {
      const pressed = button.getAttribute('aria-pressed') !== 'true'
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button && pressed))
      if (pressed) show(type, direction)
      else show(null, null)
    })
    return button
  })
  return h('div', { class: 'ties' }, ...buttons)
}

function directionOf({ entity }: EntityView, { catalog }: Desk, { type, from, to }: FactRow): 'out' | 'in' | 'both' {
  if (to !== null && (from.id === to.id || catalog.get(type)?.symmetric)) return 'both'
  return from.id === entity.id ? 'out' : 'in'
}
