import { h } from '../dom'
import type { Bin, Stretch } from './bins'

const SVG = 'http://www.w3.org/2000/svg'
const HEIGHT = 100
/** Width of a bin, and of the gap where time is left out, in units of the drawing. */
const STEP = 10
const GAP = 4
/** Most pixels that a bin takes where there are few. */
const WIDEST_BIN = 72

interface Hand {
  readonly preview: (stretch: Stretch) => void
  readonly choose: (stretch: Stretch) => void
  readonly titleOf: (bin: number) => string
}

interface Drawing {
  /** Heights of what there is and of what is shown. */
  readonly all: readonly number[]
  readonly chosen: readonly number[]
  readonly stretch: Stretch
  /** Whether the choice always begins at the first bin. */
  readonly single: boolean
}

export interface BarChart {
  readonly element: HTMLElement
  readonly draw: (bins: readonly Bin[], drawing: Drawing) => void
}

/** Bars with a brush: drag over them to choose a stretch, or move its two ends with the arrow keys. */
export function barChart({ preview, choose, titleOf }: Hand): BarChart {
  let places: readonly number[] = []
  let now: Stretch = { first: 0, last: 0 }
  let single = false
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('preserveAspectRatio', 'none')
  svg.setAttribute('aria-hidden', 'true')
  const [from, to] = (['first', 'last'] as const).map((end) => {
    const handle = h('div', {
      class: `handle ${end}`,
      attrs: { role: 'slider', tabindex: 0, 'aria-label': end === 'first' ? 'From' : 'To', 'aria-valuemin': 0 },
    })
    handle.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -6, PageUp: 6 }[event.key]
      const wanted = step === undefined ? { Home: 0, End: places.length - 1 }[event.key] : now[end] + step
      if (wanted === undefined) return
      event.preventDefault()
      event.stopPropagation()
      choose(moved(end, wanted))
    })
    return handle
  }) as unknown as [HTMLElement, HTMLElement]
  const moved = (end: 'first' | 'last', to: number): Stretch => {
    const at = Math.min(places.length - 1, Math.max(0, to))
    return end === 'first'
      ? { first: Math.min(at, now.last), last: now.last }
      : { first: now.first, last: Math.max(at, now.first) }
  }
  const element = h('div', { class: 'chart' })
  element.append(svg, from, to)
  brush(element, {
    binAt: (share) => binAt(places, share),
    preview: (stretch) => preview(single ? { first: 0, last: stretch.last } : stretch),
    choose: (stretch) => choose(single ? { first: 0, last: stretch.last } : stretch),
  })
  return {
    element,
    draw: (bins, drawing) => {
      places = placesOf(bins)
      now = drawing.stretch
      single = drawing.single
      const width = (places.at(-1) ?? 0) + STEP
      element.style.maxWidth = `${places.length * WIDEST_BIN}px`
      svg.setAttribute('viewBox', `0 0 ${width} ${HEIGHT}`)
      drawBars(svg, places, drawing)
      from.hidden = single
      place(from, now.first, (places[now.first] ?? 0) / width)
      place(to, now.last, ((places[now.last] ?? 0) + STEP) / width)
    },
  }

  function place(handle: HTMLElement, bin: number, share: number): void {
    handle.style.left = `${(100 * share).toFixed(2)}%`
    handle.setAttribute('aria-valuemax', String(Math.max(0, places.length - 1)))
    handle.setAttribute('aria-valuenow', String(bin))
    handle.setAttribute('aria-valuetext', titleOf(bin))
  }
}

interface Brush extends Pick<Hand, 'preview' | 'choose'> {
  readonly binAt: (share: number) => number
}

/** Dragging chooses from where it began to where it is; near one end of the present choice it moves that end. */
function brush(element: HTMLElement, { binAt: at, preview, choose }: Brush): void {
  let start: number | null = null
  const binOf = (event: PointerEvent): number => {
    const { left, width } = element.getBoundingClientRect()
    return at((event.clientX - left) / Math.max(1, width))
  }
  const stretchTo = (event: PointerEvent): Stretch => {
    const here = binOf(event)
    return { first: Math.min(start ?? here, here), last: Math.max(start ?? here, here) }
  }
  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    element.setPointerCapture(event.pointerId)
    const handle = event.target instanceof HTMLElement ? event.target.closest('.handle') : null
    const other = element.querySelector(handle?.classList.contains('first') ? '.handle.last' : '.handle.first')
    start = handle === null ? binOf(event) : Number(other?.getAttribute('aria-valuenow'))
    preview(stretchTo(event))
  })
  element.addEventListener('pointermove', (event) => {
    if (start !== null) preview(stretchTo(event))
  })
  element.addEventListener('pointerup', (event) => {
    if (start === null) return
    const stretch = stretchTo(event)
    start = null
    choose(stretch)
  })
  element.addEventListener('pointercancel', () => (start = null))
}

/** Draws the bars; where the bins are the same as before only what changed is touched. */
function drawBars(svg: SVGElement, places: readonly number[], { all, chosen, stretch }: Drawing): void {
  const most = Math.max(1, ...all)
  const rects = barsIn(svg, places)
  const setHeight = (rect: SVGElement | undefined, share: number): void => {
    const height = String(share === 0 ? 0 : Math.max(3, Math.round(share * HEIGHT)))
    if (rect === undefined || rect.getAttribute('height') === height) return
    rect.setAttribute('height', height)
    rect.setAttribute('y', String(HEIGHT - Number(height)))
  }
  places.forEach((_, index) => {
    const within = index >= stretch.first && index <= stretch.last
    setHeight(rects[2 * index], (all[index] ?? 0) / most)
    setHeight(rects[2 * index + 1], within ? (chosen[index] ?? 0) / most : 0)
  })
}

/** Two bars for each bin: what there is, and over it what is shown. */
function barsIn(svg: SVGElement, places: readonly number[]): readonly SVGElement[] {
  const lie = places.join()
  if (svg.dataset['places'] !== lie) {
    svg.replaceChildren(...places.flatMap((x) => [bar(x, 'there'), bar(x, 'shown')]))
    svg.dataset['places'] = lie
  }
  return [...svg.children] as SVGElement[]
}

function bar(x: number, kind: string): SVGElement {
  const rect = document.createElementNS(SVG, 'rect')
  for (const [name, value] of Object.entries({ x: x + 1, width: STEP - 2, class: kind }))
    rect.setAttribute(name, String(value))
  return rect
}

function placesOf(bins: readonly Bin[]): readonly number[] {
  let x = 0
  return bins.map(({ afterGap }, index) => {
    x += index === 0 ? 0 : STEP + (afterGap ? GAP : 0)
    return x
  })
}

function binAt(places: readonly number[], share: number): number {
  const x = share * ((places.at(-1) ?? 0) + STEP)
  return Math.max(
    0,
    places.findLastIndex((place) => place <= x),
  )
}
