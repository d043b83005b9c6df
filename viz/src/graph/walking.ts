import { inDirection, isArrow, type Arrow } from './direction'
import type { Point } from './geometry'

/** What the keys need of the picture. */
interface Ground {
  /** Shown nodes, the more important first. */
  readonly nodes: () => readonly string[]
  readonly neighbours: (node: string) => readonly string[]
  readonly ties: (node: string) => readonly string[]
  readonly at: (node: string) => Point
  /** The node to begin with, where one is chosen. */
  readonly chosen: () => string | null
  readonly hover: (next: { readonly kind: 'entity' | 'fact'; readonly id: string } | null) => void
  readonly open: (selection: { readonly kind: 'entity' | 'fact'; readonly id: string } | null) => void
  readonly zoom: (direction: 'in' | 'out' | 'fit') => void
}

const ZOOMS = { '+': 'in', '-': 'out', '0': 'fit' } as const

/**
 * The picture by keys: arrows go to the neighbour that lies that way, else to the nearest node there; Space goes through
 * the ties of a node; Enter opens what is in the light; +, − and 0 zoom; Escape closes.
 */
export function bindWalking(container: HTMLElement, ground: Ground): void {
  let here: string | null = null
  let tie = -1
  const goTo = (node: string | null): void => {
    here = node
    tie = -1
    ground.hover(node === null ? null : { kind: 'entity', id: node })
  }
  const begin = (): string | null => {
    const shown = ground.nodes()
    const wanted = here ?? ground.chosen()
    return wanted !== null && shown.includes(wanted) ? wanted : (shown[0] ?? null)
  }
  const step = (arrow: Arrow): void => {
    const from = begin()
    if (here === null || from === null || from !== here) return goTo(from)
    const placed = (nodes: readonly string[]) => nodes.map((id) => ({ id, ...ground.at(id) }))
    const near = inDirection(ground.at(from), arrow, placed(ground.neighbours(from)))
    const next = near ?? inDirection(ground.at(from), arrow, placed(ground.nodes()))
    if (next !== undefined) goTo(next)
  }
  const nextTie = (by: 1 | -1): void => {
    const ties = here === null ? [] : ground.ties(here)
    if (ties.length === 0) return
    tie = tie < 0 && by < 0 ? ties.length - 1 : (tie + by + ties.length) % ties.length
    const id = ties[tie]
    if (id !== undefined) ground.hover({ kind: 'fact', id })
  }
  const openHere = (): void => {
    const fact = here === null || tie < 0 ? undefined : ground.ties(here)[tie]
    if (fact !== undefined) ground.open({ kind: 'fact', id: fact })
    else if (here !== null) ground.open({ kind: 'entity', id: here })
  }
  container.addEventListener('focus', () => {
    if (container.matches(':focus-visible')) goTo(begin())
  })
  container.addEventListener('blur', () => {
    if (here !== null) goTo(null)
  })
  container.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey) return
    if (isArrow(key)) step(key)
    else if (key === ' ') nextTie(event.shiftKey ? -1 : 1)
    else if (key === 'Enter') openHere()
    else if (key === 'Escape') ground.open(null)
    else if (key in ZOOMS) ground.zoom(ZOOMS[key as keyof typeof ZOOMS])
    else return
    event.preventDefault()
  })
}
