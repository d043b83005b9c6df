import type { Table, Value } from '../../../src/store/store'
import { announce, h } from '../dom'

const PAGE_ROWS = 100
const MAX_SHOWN = 400

interface ResultOptions {
  readonly answer: Pick<Table, 'columns' | 'rows'>
  /** What a cell leads to, if anything. */
  readonly linkOf: (value: Value) => (() => void) | undefined
}

interface Sorting {
  readonly column: number
  readonly descending: boolean
}

/** Rows in the order of the answer until a column's head is pressed: first ascending, then descending, then as answered. */
export function resultTable({ answer: { columns, rows }, linkOf }: ResultOptions): HTMLElement {
  let sorting: Sorting | null = null
  let shown = PAGE_ROWS
  const container = h('div', { class: 'result-rows', attrs: { tabindex: 0, role: 'region', 'aria-label': 'Rows' } })
  const draw = (): void => {
    const sorted = sorting === null ? rows : sortedBy(rows, sorting)
    container.replaceChildren(
      h(
        'table',
        {},
        h('thead', {}, h('tr', {}, ...columns.map((name, column) => head(name, column, sorting, () => press(column))))),
        h('tbody', {}, ...sorted.slice(0, shown).map((row) => h('tr', {}, ...row.map((value) => cell(value, linkOf))))),
      ),
      ...(rows.length > shown ? [h('button', { class: 'quiet', on: { click: more } }, `Show ${Math.min(PAGE_ROWS, rows.length - shown)} more`)] : []), // prettier-ignore
    )
  }
  const more = (): void => {
    shown += PAGE_ROWS
    draw()
  }
  const press = (column: number): void => {
    const again: Sorting | null = sorting
    if (again === null || again.column !== column) sorting = { column, descending: false }
    else sorting = again.descending ? null : { column, descending: true }
    draw()
    container.querySelectorAll<HTMLElement>('th button')[column]?.focus()
    announce(sorting === null ? 'In the order of the answer' : `Sorted by ${columns[column] ?? ''}`)
  }
  draw()
  return container
}

function head(name: string, column: number, sorting: Sorting | null, press: () => void): HTMLElement {
  const direction = sorting?.column !== column ? undefined : sorting.descending ? 'descending' : 'ascending'
  return h('th', { attrs: { scope: 'col', 'aria-sort': direction } }, h('button', { on: { click: press } }, name))
}

function cell(value: Value, linkOf: ResultOptions['linkOf']): HTMLElement {
  const text = textOf(value)
  const cut = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text
  const link = linkOf(value)
  const isNumber = typeof value === 'number'
  return h(
    'td',
    { ...(isNumber ? { class: 'number' } : {}), attrs: { title: cut === text ? undefined : text.slice(0, 4000) } },
    link === undefined ? cut : h('button', { class: 'cell-link', on: { click: link } }, cut),
  )
}

/** A value as a reader wants it: a node by its name, a relationship by its type, lists with semicolons. */
export function textOf(value: Value): string {
  if (value === null) return ''
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map((item: Value) => textOf(item)).join('; ')
  const { properties, type } = value as { readonly properties?: Value; readonly type?: Value }
  if (typeof properties === 'object' && properties !== null && !Array.isArray(properties)) {
    const { name, title, id } = properties as Readonly<Record<string, Value>>
    const told = name ?? title ?? id
    if (typeof type === 'string') return type
    if (typeof told === 'string') return told
  }
  return JSON.stringify(value)
}

function sortedBy(rows: Table['rows'], { column, descending }: Sorting): Table['rows'] {
  const sorted = [...rows].sort((a, b) => compare(a[column] ?? null, b[column] ?? null))
  return descending ? sorted.reverse() : sorted
}

/** Numbers by size, all else by text; what is absent comes last. */
function compare(a: Value, b: Value): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return textOf(a).localeCompare(textOf(b), 'en', { numeric: true })
}
