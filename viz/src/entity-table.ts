import { announce, h } from './dom'
import { entityLink, type Desk } from './panel/parts'
import { endsOf } from './shown/world'
import type { State } from './state'
import { count } from './words'

const PAGE_ROWS = 200

interface Row {
  readonly id: string
  readonly name: string
  readonly label: Desk['world']['graph']['nodes'][number]['attributes']['label']
  readonly aliases: readonly string[]
  readonly facts: number
}

const COLUMNS: readonly { readonly title: string; readonly keyOf: (row: Row) => string | number }[] = [
  { title: 'Name', keyOf: ({ name }) => name },
  { title: 'Kind', keyOf: ({ label }) => label },
  { title: 'Facts', keyOf: ({ facts }) => -facts },
]

/** The entities that are shown as a table, with how many of the facts shown each takes part in. */
export function entityTable(container: HTMLElement, desk: Desk, isOpen: (state: State) => boolean): void {
  const { store } = desk
  let sorted = 2
  let most = PAGE_ROWS
  let drawn: unknown
  const draw = (): void => {
    container.hidden = !isOpen(store.state())
    if (container.hidden) return
    drawn = desk.shown().nodes
    const keyOf = COLUMNS[sorted]?.keyOf ?? (() => '')
    const rows = [...rowsOf(desk)].sort((a, b) => compare(keyOf(a), keyOf(b)) || compare(a.name, b.name))
    container.replaceChildren(
      h(
        'table',
        {},
        h('caption', {}, `${rows.length} of ${count(desk.world.graph.nodes.length, 'entity')}`),
        h('thead', {}, h('tr', {}, ...COLUMNS.map(header), h('th', { attrs: { scope: 'col' } }, 'Also'))),
        h('tbody', {}, ...rows.slice(0, most).map((row) => rowElement(desk, row))),
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
  const header = ({ title }: (typeof COLUMNS)[number], index: number): HTMLElement =>
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
    if (container.hidden !== !isOpen(state) || (!container.hidden && desk.shown().nodes !== drawn)) draw()
    else markCurrent(container, state)
  })
  draw()
}

function rowsOf(desk: Desk): readonly Row[] {
  const { nodes, facts } = desk.shown()
  const counts = new Map<string, number>()
  for (const fact of facts) for (const { id } of endsOf(fact)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return desk.world.graph.nodes
    .filter(({ key }) => nodes.has(key))
    .map(({ key, attributes: { name, label, aliases = [] } }) => ({
      ...{ id: key, name, label, aliases },
      facts: counts.get(key) ?? 0,
    }))
}

function rowElement(desk: Desk, row: Row): HTMLElement {
  const { selection } = desk.store.state()
  return h(
    'tr',
    { attrs: { 'data-entity': row.id, 'aria-current': selection?.kind === 'entity' && selection.id === row.id } },
    h('td', {}, entityLink(desk, row)),
    h('td', {}, row.label),
    h('td', { class: 'number' }, String(row.facts)),
    h('td', { class: 'hint' }, row.aliases.join(', ')),
  )
}

function markCurrent(container: HTMLElement, { selection }: State): void {
  for (const each of container.querySelectorAll<HTMLElement>('tr[data-entity]'))
    each.toggleAttribute('aria-current', selection?.kind === 'entity' && selection.id === each.dataset['entity'])
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : Number(a > b) - Number(a < b)
}
