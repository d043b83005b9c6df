import type { Desk } from './panel/parts'
import { isTyping } from './search-box'

/** Undo, redo, and the keys of the card that is open: F, E, C, H press its buttons from anywhere on the page. */
export function shortcuts({ store }: Desk): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || isTyping(event)) return
    const key = event.key.toLowerCase()
    if (event.ctrlKey || event.metaKey) {
      if (key === 'z') (event.shiftKey ? store.redo : store.undo)()
      else if (key === 'y') store.redo()
      else return
      event.preventDefault()
      return
    }
    const button = document.querySelector<HTMLElement>(`#panel .actions [aria-keyshortcuts="${CSS.escape(key)}"]`)
    if (button === null) return
    event.preventDefault()
    button.click()
  })
}
