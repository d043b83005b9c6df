import type { FactRow } from './api'
import { groupOf } from './catalog'
import { h } from './dom'
import { factDate, statusBadge, type Desk } from './panel/parts'
import { sortedTable } from './sorted-table'
import type { State } from './state'
import { count, plainType } from './words'

/** The facts as a table that needs no pointer: the same filters, the same evidence. */
export function factTable(container: HTMLElement, desk: Desk, isOpen: (state: State) => boolean): void {
  const { world } = desk
  sortedTable<FactRow>(container, desk, isOpen, {
    kind: 'fact',
    columns: [
      { title: 'From', keyOf: ({ from }) => from.name },
      { title: 'Relation', keyOf: ({ type }) => type },
      { title: 'To', keyOf: ({ to }) => to?.name ?? '' },
      { title: 'When', keyOf: ({ start }) => start ?? '~' },
      { title: 'Status', keyOf: ({ status }) => status },
      { title: 'Articles', keyOf: ({ articleCount }) => -articleCount },
      { title: 'Outlets', keyOf: ({ outletCount }) => -outletCount },
      { title: 'Origins', keyOf: ({ originCount }) => -originCount },
    ],
    sortedBy: 3,
    source: () => desk.shown().facts,
    rows: () => desk.shown().facts,
    caption: (rows) => `${rows} of ${count(world.total, 'fact')}`,
    idOf: ({ id }) => id,
    cells: (fact) => cellsOf(desk, fact),
  })
}

function cellsOf(desk: Desk, fact: FactRow): readonly HTMLElement[] {
  const { id, type, from, to, status } = fact
  const open = h(
    'button',
    {
      class: `relation ${groupOf(desk.catalog, type)}`,
      attrs: { 'aria-label': `${from.name} ${plainType(type)} ${to?.name ?? ''}: show evidence` },
      on: { click: () => desk.open({ kind: 'fact', id }) },
    },
    plainType(type),
  )
  return [
    h('td', {}, from.name),
    h('td', {}, open),
    h('td', {}, to?.name ?? '–'),
    h('td', {}, factDate(fact)),
    h('td', {}, statusBadge(status) ?? 'asserted'),
    ...[fact.articleCount, fact.outletCount, fact.originCount].map((number) =>
      h('td', { class: 'number' }, String(number)),
    ),
  ]
}
