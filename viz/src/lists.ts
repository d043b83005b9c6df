import { h } from './dom'
import { entityTable } from './entity-table'
import { factTable } from './fact-table'
import type { Desk } from './panel/parts'

/** What the picture shows, as lists that need no pointer: its facts or its entities. */
export function lists(container: HTMLElement, desk: Desk): void {
  const { store } = desk
  const switches = (['facts', 'entities'] as const).map((list) => {
    const button = h('button', { on: { click: () => store.update({ list }) } }, list === 'facts' ? 'Facts' : 'Entities')
    return { list, button }
  })
  const [facts, entities] = [h('div'), h('div')]
  container.replaceChildren(
    h(
      'div',
      { class: 'switch lists', attrs: { role: 'group', 'aria-label': 'What to list' } },
      ...switches.map(({ button }) => button),
    ),
    facts,
    entities,
  )
  const sync = (): void => {
    const { view, list } = store.state()
    container.hidden = view !== 'list'
    for (const each of switches) each.button.setAttribute('aria-pressed', String(each.list === list))
  }
  store.subscribe(sync)
  sync()
  factTable(facts, desk, ({ view, list }) => view === 'list' && list === 'facts')
  entityTable(entities, desk, ({ view, list }) => view === 'list' && list === 'entities')
}
