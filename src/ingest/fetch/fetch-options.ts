import type { LookupAddress } from 'node:dns'

/** What bounds a fetch, and what a test puts in the place of the network. */
export interface FetchOptions {
  /** Addresses of this machine and of private networks too. */
  readonly allowLocal?: boolean
  /** Largest answer in bytes, after decompression; default 20 MB. */
  readonly maxBytes?: number
  /** Longest time for one request, from the look-up of the name to the last byte; default 30 s. */
  readonly timeoutMs?: number
  /** Pause between two requests to one host; default 1 s. A longer one that robots.txt asks for is kept. */
  readonly pauseMs?: number
  /** Most pages of one feed; default 50. */
  readonly maxItems?: number
  /** False saves a feed as it is and fetches none of the pages that it names. */
  readonly pages?: boolean
  /** The addresses of a host name; the system's look-up by default. */
  readonly resolve?: (hostname: string) => Promise<readonly LookupAddress[]>
  /** Whether an address may be connected to; decided by `allowLocal` by default. */
  readonly mayConnect?: (address: string) => boolean
  readonly now?: () => Date
}

export const FETCH_DEFAULTS = { maxBytes: 20_000_000, timeoutMs: 30_000, pauseMs: 1000, maxItems: 50 } as const
