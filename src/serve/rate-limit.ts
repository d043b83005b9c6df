import type { HttpBindings } from '@hono/node-server'
import type { MiddlewareHandler } from 'hono'
import { CommuniqueError } from '../model'
import { REQUEST_BURST, REQUESTS_PER_SECOND } from './limits'

export interface RateOptions {
  readonly burst?: number
  readonly perSecond?: number
  /** Milliseconds. */
  readonly clock?: () => number
}

/** Addresses that are remembered; with more, those that have their whole burst again are forgotten. */
const MAX_REMEMBERED = 1000

/** A token bucket for each address that asks. Throws `serve/too-many-requests`. */
export function rateLimit(options: RateOptions = {}): MiddlewareHandler {
  const { burst = REQUEST_BURST, perSecond = REQUESTS_PER_SECOND, clock = () => performance.now() } = options
  const buckets = new Map<string, { tokens: number; at: number }>()
  return async (c, next) => {
    const now = clock()
    const address = (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? 'none'
    const bucket = buckets.get(address) ?? { tokens: burst, at: now }
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond) - 1
    bucket.at = now
    if (buckets.size >= MAX_REMEMBERED && !buckets.has(address))
      for (const [known, { tokens, at }] of buckets)
        if (tokens + ((now - at) / 1000) * perSecond >= burst - 1) buckets.delete(known)
    buckets.set(address, bucket)
    if (bucket.tokens < 0) {
      bucket.tokens = -1
      throw new CommuniqueError('serve/too-many-requests', `request: expected at most ${perSecond} a second`)
    }
    await next()
  }
}
