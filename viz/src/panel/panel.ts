import { api } from '../api'
import { announce, h } from '../dom'
import type { Selection } from '../state'
import { count } from '../words'
import { articlePanel } from './article-panel'
import { entityButtons } from './entity-actions'
import { entityCard } from './entity-card'
import { evidencePanel } from './evidence'
import { frontPage } from './front-page'
import type { Desk } from './parts'
import { pathPanel } from './path-panel'

/** Shows what is selected. A later selection overtakes one that is still loading. */
export function panel(container: HTMLElement, desk: Desk): void {
  const { store } = desk
  let turn = 0
  const show = async (selection: Selection | null, again = false): Promise<void> => {
    const mine = ++turn
    container.classList.toggle('resting', selection === null)
    const content = await contentOf(desk, selection)
    if (mine !== turn) return
    container.replaceChildren(...(selection === null ? [] : [closeButton(desk)]), ...content)
    container.dataset['shows'] = nameOf(selection)
    if (again) return
    container.scrollTop = 0
    if (selection !== null) container.querySelector<HTMLElement>('.panel-heading')?.focus({ preventScroll: true })
  }
  let facts = desk.shown().facts
  store.subscribe(({ selection, knownOn }, before) => {
    const filtered = facts !== desk.shown().facts
    facts = desk.shown().facts
    if (selection !== before.selection) void show(selection)
    else if ((filtered && selection?.kind === 'path') || knownOn !== before.knownOn) void show(selection, true)
    else refreshActions(container, desk)
  })
  container.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') desk.open(null)
  })
  void show(store.state().selection)
}

function nameOf(selection: Selection | null): string {
  if (selection === null) return 'front'
  return selection.kind === 'path' ? `path ${selection.from} ${selection.to}` : `${selection.kind} ${selection.id}`
}

/** The buttons of a card say what the state lets them do; the button that was pressed keeps the focus. */
function refreshActions(container: HTMLElement, desk: Desk): void {
  const old = container.querySelector<HTMLElement>('.actions .buttons')
  const id = old?.parentElement?.dataset['entity']
  if (!old || id === undefined) return
  const held = old.contains(document.activeElement)
  const next = entityButtons(desk, id)
  old.replaceWith(next)
  if (held) next.querySelector<HTMLElement>('button')?.focus()
}

async function contentOf(desk: Desk, selection: Selection | null): Promise<readonly HTMLElement[]> {
  try {
    return await (selection === null ? frontPage(desk) : selectedContent(desk, selection))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    announce(message)
    return [h('p', { class: 'notice', attrs: { role: 'alert' } }, message)]
  }
}

async function selectedContent(desk: Desk, selection: Selection): Promise<readonly HTMLElement[]> {
  if (selection.kind === 'path') return pathPanel(desk, selection.from, selection.to)
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
  const previous = desk.store.previous()
  return articlePanel(desk, view, selection.claim, () => desk.open(previous))
}

function closeButton(desk: Desk): HTMLElement {
  return h('button', { class: 'close', attrs: { 'aria-label': 'Close' }, on: { click: () => desk.open(null) } }, '×')
}
