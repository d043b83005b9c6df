import type { FactRow } from './api'
import { groupOf } from './catalog'
import { announce, h } from './dom'
import { factDate, statusBadge, type Desk } from './panel/parts'
import type { State } from './state'
import { count, plainType } from './words'

const PAGE_ROWS = 200

interface Column {
  readonly title: string
  readonly keyOf: (fact: FactRow) => string | number
}

const COLUMNS: readonly Column[] = [
  { title: 'From', keyOf: ({ from }) => from.name },
  { title: 'Relation', keyOf: ({ type }) => type },
  { title: 'To', keyOf: ({ to }) => to?.name ?? '' },
  { title: 'When', keyOf: ({ start }) => start ?? '~' },
  { title: 'Status', keyOf: ({ status }) => status },
  { title: 'Articles', keyOf: ({ articleCount }) => -articleCount },
  { title: 'Outlets', keyOf: ({ outletCount }) => -outletCount },
  { title: 'Origins', keyOf: ({ originCount }) => -originCount },
]

/** The facts as a table that needs no pointer: the same filters, the same evidence. */
export function factTable(container: HTMLElement, desk: Desk, isOpen: (state: State) => boolean): void {
  const { store, world } = desk
  let sorted = 3
  let shown = PAGE_ROWS
  let drawn: readonly FactRow[] | undefined
  const draw = (): void => {
    const state = store.state()
    container.hidden = !isOpen(state)
    if (container.hidden) return
    drawn = desk.shown().facts
    const { keyOf } = COLUMNS[sorted] ?? { keyOf: () => '' }
    const rows = [...drawn].sort((a, b) => compare(keyOf(a), keyOf(b)))
    const caption = `${rows.length} of ${count(world.total, 'fact')}`
    container.replaceChildren(
      h(
        'table',
        {},
        h('caption', {}, caption),
        h('thead', {}, h('tr', {}, ...COLUMNS.map((column, index) => header(column, index)))),
        h('tbody', {}, ...rows.slice(0, shown).map((fact) => row(desk, fact, isCurrent(state, fact.id)))),
      ),
      ...(rows.length > shown
        ? [
            h(
              'button',
              { class: 'quiet', on: { click: more } },
              `Show ${Math.min(PAGE_ROWS, rows.length - shown)} more`,
            ),
          ]
        : []),
    )
  }
  const more = (): void => {
    shown += PAGE_ROWS
    draw()
  }
  const header = ({ title }: Column, index: number): HTMLElement =>
    h(
      'th',
      { attrs: { scope: 'col', 'aria-sort': index === sorted ? 'ascending' : undefined } },
      h('button', { on: { click: () => sortBy(index) } }, title),
    )
  const sortBy = (index: number): void => {
    sorted = index
    draw()
    container.querySelectorAll<HTMLElement>('th button')[index]?.focus()
    announce(`Sorted by ${COLUMNS[index]?.title ?? ''}`)
  }
  store.subscribe((state) => {
    if (container.hidden !== !isOpen(state) || (!container.hidden && desk.shown().facts !== drawn)) draw()
    else markCurrent(container, state)
  })
  draw()
}

function row(desk: Desk, fact: FactRow, current: boolean): HTMLElement {
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
  return h(
    'tr',
    { attrs: { 'data-fact': id, 'aria-current': current } },
    h('td', {}, from.name),
    h('td', {}, open),
    h('td', {}, to?.name ?? '–'),
    h('td', {}, factDate(fact)),
    h('td', {}, statusBadge(status) ?? 'asserted'),
    ...[fact.articleCount, fact.outletCount, fact.originCount].map((number) =>
      h('td', { class: 'number' }, String(number)),
    ),
  )
}

function isCurrent({ selection }: State, id: string): boolean {
  return selection?.kind === 'fact' && selection.id === id
}

function markCurrent(container: HTMLElement, state: State): void {
  for (const each of container.querySelectorAll<HTMLElement>('tr[data-fact]'))
    each.toggleAttribute('aria-current', isCurrent(state, each.dataset['fact'] ?? ''))
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : Number(a > b) - Number(a < b)
}
