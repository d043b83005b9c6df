import { Hono } from 'hono'

/** An app over one state of a build. */
export interface ServedState {
  readonly app: Hono
  readonly close: () => Promise<void>
}

export interface LiveOptions {
  /** Text that differs for each state of the build, such as its manifest; undefined where there is none now. */
  readonly stateOf: () => string | undefined
  readonly open: () => ServedState
  /** Called where a new state cannot be opened; the old one stays. */
  readonly onProblem?: (error: unknown) => void
  /** Milliseconds. */
  readonly clock?: () => number
}

const LOOK_EVERY_MS = 500

/** One state with the requests that it is answering. */
interface Generation {
  readonly state: string | undefined
  readonly served: ServedState
  open: number
}

/**
 * An app that answers by the newest state of a build: it looks with a request, at most twice a second. A request is
 * answered whole by the state that it began with; a state is closed after its last answer.
 */
export function liveApp({ stateOf, open, onProblem, clock = () => performance.now() }: LiveOptions): ServedState {
  let current: Generation = { state: stateOf(), served: open(), open: 0 }
  let lookedAt = clock()
  let refused: string | undefined
  const closing = new Set<Promise<void>>()
  const retire = (old: Generation): void => {
    if (old === current || old.open > 0) return
    const closed: Promise<void> = old.served.close().finally(() => closing.delete(closed))
    closing.add(closed)
  }
  const look = (): void => {
    if (clock() - lookedAt < LOOK_EVERY_MS) return
    lookedAt = clock()
    const state = stateOf()
    if (state === undefined || state === current.state || state === refused) return
    try {
      const old = current
      current = { state, served: open(), open: 0 }
      retire(old)
    } catch (error) {
      refused = state
      onProblem?.(error)
    }
  }
  const app = new Hono()
  app.all('*', async (c) => {
    look()
    const own = current
    own.open++
    try {
      return await own.served.app.fetch(c.req.raw, c.env)
    } finally {
      own.open--
      retire(own)
    }
  })
  return {
    app,
    async close() {
      await current.served.close()
      await Promise.all(closing)
    },
  }
}
