import { fromHash, toHash } from './address'
import type { Selection, State } from './state'

type Listener = (state: State, before: State) => void

/** Holds the state, keeps the address in step with it, and tells who listens. */
export interface Store {
  readonly state: () => State
  /** Changes the state: one step, that can be undone. */
  readonly update: (change: Partial<State>) => void
  /** Changes what is shown while a hand still moves; the address and the steps wait for the `update` that ends it. */
  readonly preview: (change: Partial<State>) => void
  readonly select: (selection: Selection | null) => void
  /** The selection before this one, for a way back. */
  readonly previous: () => Selection | null
  readonly undo: () => void
  readonly redo: () => void
  readonly canUndo: () => boolean
  readonly canRedo: () => boolean
  readonly subscribe: (listener: Listener) => void
}

/**
 * Steps are entries of the browser's own history, numbered: its Back and Forward, and undo and redo here, are one and
 * the same.
 */
export function makeStore(): Store {
  let state = fromHash(location.hash)
  let previous: Selection | null = null
  let address = toHash(state)
  let step = stepOf(history.state) ?? 0
  let last = step
  const listeners: Listener[] = []
  if (stepOf(history.state) === undefined) history.replaceState({ step }, '')

  const become = (next: State): void => {
    const before = state
    if (next.selection !== before.selection) previous = before.selection
    state = next
    for (const listener of listeners) listener(next, before)
  }
  const update = (change: Partial<State>): void => {
    const next = { ...state, ...change }
    const hash = toHash(next)
    if (hash !== address) {
      step += 1
      last = step
      address = hash
      history.pushState({ step }, '', hash === '' ? location.pathname + location.search : `#${hash}`)
    }
    become(next)
  }
  window.addEventListener('popstate', (event) => {
    const known = stepOf(event.state)
    if (known === undefined) {
      step += 1
      last = step
      history.replaceState({ step }, '')
    } else step = known
    const next = fromHash(location.hash)
    address = toHash(next)
    become(next)
  })
  return {
    state: () => state,
    update,
    preview: (change) => become({ ...state, ...change }),
    select: (selection) => update({ selection }),
    previous: () => previous,
    undo: () => {
      if (step > 0) history.back()
    },
    redo: () => {
      if (step < last) history.forward()
    },
    canUndo: () => step > 0,
    canRedo: () => step < last,
    subscribe: (listener) => void listeners.push(listener),
  }
}

function stepOf(entry: unknown): number | undefined {
  const step = typeof entry === 'object' && entry !== null && 'step' in entry ? entry.step : undefined
  return typeof step === 'number' ? step : undefined
}
