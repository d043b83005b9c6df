import { h } from '../dom'
import type { Stretch } from './bins'

const STEP_MS = 700

interface Reel {
  readonly stretch: () => Stretch
  readonly bins: () => number
  readonly preview: (stretch: Stretch) => void
  readonly choose: (stretch: Stretch) => void
}

/** A button that lets the end of the period run on, one stretch of time a step, until the last or until it is pressed again. */
export function player({ stretch, bins, preview, choose }: Reel): HTMLElement {
  let timer: number | undefined
  const button = h('button', { class: 'quiet play', attrs: { 'aria-pressed': 'false' } }, '▶ Play')
  const show = (): void => {
    button.setAttribute('aria-pressed', String(timer !== undefined))
    button.textContent = timer === undefined ? '▶ Play' : '❚❚ Pause'
  }
  const stop = (): void => {
    clearInterval(timer)
    timer = undefined
    choose(stretch())
    show()
  }
  const step = (): void => {
    const { first, last } = stretch()
    if (last >= bins() - 1) stop()
    else preview({ first, last: last + 1 })
  }
  button.addEventListener('click', () => {
    if (timer !== undefined) return stop()
    const { first, last } = stretch()
    timer = window.setInterval(step, STEP_MS)
    preview({ first, last: last >= bins() - 1 ? first : last })
    show()
  })
  return button
}
