import { announce, byId, h } from '../dom'
import type { QueryDesk } from './query-panel'

/** Adds the button that opens the query panel, whose code and editor are loaded when it is first pressed. */
export function queryButton(desk: Omit<QueryDesk, 'close'>): void {
  const container = byId('query')
  const button = h('button', { class: 'quiet', attrs: { 'aria-expanded': false, 'aria-controls': 'query' } }, 'Query')
  let panel: Promise<{ readonly focus: () => void }> | undefined
  const close = (): void => {
    container.hidden = true
    button.setAttribute('aria-expanded', 'false')
    button.focus()
  }
  const open = async (): Promise<void> => {
    container.hidden = false
    button.setAttribute('aria-expanded', 'true')
    panel ??= import('./query-panel').then(({ queryPanel }) => queryPanel(container, { ...desk, close }))
    try {
      ;(await panel).focus()
    } catch (error) {
      panel = undefined
      const message = error instanceof Error ? error.message : String(error)
      announce(message)
      container.replaceChildren(h('p', { class: 'notice', attrs: { role: 'alert' } }, message))
    }
  }
  button.addEventListener('click', () => {
    if (!container.hidden) {
      desk.spotlight(null)
      close()
    } else void open()
  })
  byId('toolbar').prepend(button)
}
