import { h } from './dom'
import { entityLink, type Desk } from './panel/parts'
import { endsOf } from './shown/world'
import { sortedTable } from './sorted-table'
import type { State } from './state'
import { count } from './words'

interface Row {
  readonly id: string
  readonly name: string
  readonly label: Desk['world']['graph']['nodes'][number]['attributes']['label']
  readonly aliases: readonly string[]
  readonly facts: number
}

/** The entities that are shown as a table, with how many of the facts shown each takes part in. */
export function entityTable(container: HTMLElement, desk: Desk, isOpen: (state: State) => boolean): void {
  sortedTable<Row>(container, desk, isOpen, {
    kind: 'entity',
    columns: [
      { title: 'Name', keyOf: ({ name }) => name },
      { title: 'Kind', keyOf: ({ label }) => label },
      { title: 'Facts', keyOf: ({ facts }) => -facts },
      { title: 'Also' },
    ],
    sortedBy: 2,
    tieOf: ({ name }) => name,
    source: () => desk.shown().nodes,
    rows: () => rowsOf(desk),
    caption: (rows) => `${rows} of ${count(desk.world.graph.nodes.length, 'entity')}`,
    idOf: ({ id }) => id,
    cells: (row) => [
      h('td', {}, entityLink(desk, row)),
      h('td', {}, row.label),
      h('td', { class: 'number' }, String(row.facts)),
      h('td', { class: 'hint' }, row.aliases.join(', ')),
    ],
  })
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
