import { fromHash, toHash, type Selection, type State } from './state'

type Listener = (state: State, before: State) => void

/** Holds the state, keeps the address in step with it, and tells who listens. */
export interface Store {
  readonly state: () => State
  /** Changes the state. A new selection makes a step in the browser's history; a filter does not. */
  readonly update: (change: Partial<State>) => void
  readonly select: (selection: Selection | null) => void
  /** The selection before this one, for a way back. */
  readonly previous: () => Selection | null
  readonly subscribe: (listener: Listener) => void
}

export function makeStore(): Store {
  let state = fromHash(location.hash)
  let previous: Selection | null = null
  const listeners: Listener[] = []
  const become = (next: State): void => {
    const before = state
    if (next.selection !== before.selection) previous = before.selection
    state = next
    for (const listener of listeners) listener(next, before)
  }
  const update = (change: Partial<State>): void => {
    const next = { ...state, ...change }
    const address = `#${toHash(next)}`
    const step = 'selection' in change && toHash(next) !== toHash(state)
    history[step ? 'pushState' : 'replaceState'](null, '', address === '#' ? location.pathname : address)
    become(next)
  }
  window.addEventListener('popstate', () => become(fromHash(location.hash)))
  return {
    state: () => state,
    update,
    select: (selection) => update({ selection }),
    previous: () => previous,
    subscribe: (listener) => void listeners.push(listener),
  }
}
