import { api, type FactRow, type GraphData, type Summary } from '../api'
import { announce, h } from '../dom'
import type { Selection } from '../state'
import type { Store } from '../store'
import { count } from '../words'
import { articlePanel } from './article-panel'
import { entityCard } from './entity-card'
import { evidencePanel } from './evidence'
import { frontPage } from './front-page'
import type { Desk } from './parts'

interface Front {
  readonly summary: Summary
  readonly graph: GraphData
  readonly facts: readonly FactRow[]
}

/** Shows what is selected. A later selection overtakes one that is still loading. */
export function panel(container: HTMLElement, desk: Desk, store: Store, front: Front): void {
  let turn = 0
  const show = async (selection: Selection | null): Promise<void> => {
    const mine = ++turn
    container.classList.toggle('resting', selection === null)
    const content = await contentOf(desk, store, front, selection)
    if (mine !== turn) return
    container.replaceChildren(...(selection === null ? [] : [closeButton(desk)]), ...content)
    container.scrollTop = 0
    container.dataset['shows'] = selection === null ? 'front' : `${selection.kind} ${selection.id}`
    if (selection !== null) container.querySelector<HTMLElement>('.panel-heading')?.focus({ preventScroll: true })
  }
  store.subscribe(({ selection }, before) => {
    if (selection !== before.selection) void show(selection)
  })
  container.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') desk.open(null)
  })
  void show(store.state().selection)
}

async function contentOf(
  desk: Desk,
  store: Store,
  front: Front,
  selection: Selection | null,
): Promise<readonly HTMLElement[]> {
  try {
    if (selection === null) return frontPage(desk, front.summary, front.graph, front.facts)
    if (selection.kind === 'entity') {
      const view = await api.entity(selection.id)
      announce(`${view.entity.name}: ${count(view.total, 'fact')}`)
      return entityCard(desk, view)
    }
    if (selection.kind === 'fact') {
      const view = await api.fact(selection.id)
      announce(`Evidence: ${count(view.total, 'claim')}`)
      return evidencePanel(desk, view)
    }
    const view = await api.article(selection.id)
    announce(`Article with ${count(view.total, 'claim')}`)
    const previous = store.previous()
    return articlePanel(desk, view, selection.claim, () => desk.open(previous))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    announce(message)
    return [h('p', { class: 'notice', attrs: { role: 'alert' } }, message)]
  }
}

function closeButton(desk: Desk): HTMLElement {
  return h('button', { class: 'close', attrs: { 'aria-label': 'Close' }, on: { click: () => desk.open(null) } }, '×')
}
