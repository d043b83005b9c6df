import { announce, h } from './dom'
import type { Desk } from './panel/parts'
import type { State } from './state'

const PAGE_ROWS = 200

type Key = string | number

/** What a table shows: rows of one kind of thing that can be selected. */
export interface TableOf<Row> {
  readonly kind: 'fact' | 'entity'
  /** A column without `keyOf` cannot be sorted by; such columns come last. */
  readonly columns: readonly { readonly title: string; readonly keyOf?: (row: Row) => Key }[]
  /** The column that it is sorted by at first. */
  readonly sortedBy: number
  /** What settles the order of rows that are equal in their column; default: the order that they come in. */
  readonly tieOf?: (row: Row) => Key
  /** What the rows are made of: they are drawn anew where it is another. */
  readonly source: () => unknown
  readonly rows: () => readonly Row[]
  readonly caption: (rows: number) => string
  readonly idOf: (row: Row) => string
  readonly cells: (row: Row) => readonly HTMLElement[]
}

/** A table that needs no pointer: sorted by its headings, a page of rows at a time, the selected row marked. */
export function sortedTable<Row>(
  container: HTMLElement,
  { store }: Desk,
  isOpen: (state: State) => boolean,
  table: TableOf<Row>,
): void {
  const { kind, columns } = table
  let sorted = table.sortedBy
  let most = PAGE_ROWS
  let drawn: unknown
  const isCurrent = ({ selection }: State, id: string | undefined): boolean =>
    selection?.kind === kind && selection.id === id
  const draw = (): void => {
    const state = store.state()
    container.hidden = !isOpen(state)
    if (container.hidden) return
    drawn = table.source()
    const keyOf = columns[sorted]?.keyOf ?? (() => '')
    const tieOf = table.tieOf ?? (() => '')
    const rows = [...table.rows()].sort((a, b) => compare(keyOf(a), keyOf(b)) || compare(tieOf(a), tieOf(b)))
    container.replaceChildren(
      h(
        'table',
        {},
        h('caption', {}, table.caption(rows.length)),
        h('thead', {}, h('tr', {}, ...columns.map(header))),
        h('tbody', {}, ...rows.slice(0, most).map((row) => rowElement(state, row))),
      ),
      ...(rows.length > most
        ? [h('button', { class: 'quiet', on: { click: more } }, `Show ${Math.min(PAGE_ROWS, rows.length - most)} more`)]
        : []),
    )
  }
  const more = (): void => {
    most += PAGE_ROWS
    draw()
  }
  const header = ({ title, keyOf }: TableOf<Row>['columns'][number], index: number): HTMLElement =>
    keyOf === undefined
      ? h('th', { attrs: { scope: 'col' } }, title)
      : h(
          'th',
          { attrs: { scope: 'col', 'aria-sort': index === sorted ? 'ascending' : undefined } },
          h('button', { on: { click: () => sortBy(index) } }, title),
        )
  const rowElement = (state: State, row: Row): HTMLElement => {
    const id = table.idOf(row)
    return h('tr', { attrs: { [`data-${kind}`]: id, 'aria-current': isCurrent(state, id) } }, ...table.cells(row))
  }
  const sortBy = (index: number): void => {
    sorted = index
    draw()
    container.querySelectorAll<HTMLElement>('th button')[index]?.focus()
    announce(`Sorted by ${columns[index]?.title ?? ''}`)
  }
  store.subscribe((state) => {
    if (container.hidden !== !isOpen(state) || (!container.hidden && table.source() !== drawn)) draw()
    else
      for (const row of container.querySelectorAll<HTMLElement>(`tr[data-${kind}]`))
        row.toggleAttribute('aria-current', isCurrent(state, row.dataset[kind]))
  })
  draw()
}

function compare(a: Key, b: Key): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : Number(a > b) - Number(a < b)
}
