import { api } from './api'
import { announce, h } from './dom'

const LOOK_EVERY_MS = 4000
const WORDS = 'The build has changed.'

/** Offers to show the new state of the build once the server answers by another than this page was drawn from. */
export async function offerRenewal(frame: HTMLElement): Promise<void> {
  const drawn = await api.state().catch(() => undefined)
  if (drawn === undefined) return
  const look = async (): Promise<void> => {
    if (document.visibilityState === 'visible') {
      const state = await api.state().catch(() => drawn)
      if (state.id !== drawn.id) return offer(frame)
    }
    setTimeout(() => void look(), LOOK_EVERY_MS)
  }
  setTimeout(() => void look(), LOOK_EVERY_MS)
}

/** What is selected and filtered is in the address, so it stays. */
function offer(frame: HTMLElement): void {
  const button = h('button', { attrs: { type: 'button' } }, 'Show it')
  button.addEventListener('click', () => location.reload())
  frame.append(h('p', { class: 'notice renewal' }, `${WORDS} `, button))
  announce(WORDS)
}
