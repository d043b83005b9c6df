import { announce, h } from '../dom'

const SHOWN_MS = 1800

/** A button that copies a citation and says so. */
export function copyButton(textOf: () => string): HTMLElement {
  const button = h('button', { class: 'quiet', on: { click: () => void copy() } }, 'Copy citation')
  const copy = async (): Promise<void> => {
    const done = await toClipboard(textOf())
    button.textContent = done ? 'Copied' : 'Could not copy'
    announce(done ? 'Citation copied' : 'The browser did not allow copying')
    setTimeout(() => (button.textContent = 'Copy citation'), SHOWN_MS)
  }
  return button
}

/** Whether the browser allowed it. */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
