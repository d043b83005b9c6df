import { setTimeout as sleep } from 'node:timers/promises'
import robotsParser from 'robots-parser'
import { CommuniqueError } from '../../model'
import { FETCH_DEFAULTS, type FetchOptions } from './fetch-options'
import { get, ROBOT_NAME, type Answer } from './get'
import { webAddress } from './web-address'

const MAX_HOPS = 5
const ROBOTS_MAX_BYTES = 512_000
const LONGEST_DELAY_SECONDS = 60

interface Rules {
  readonly allows: (url: URL) => boolean
  readonly delayMs: number
}

const ANYTHING: Rules = { allows: () => true, delayMs: 0 }
const NOTHING: Rules = { allows: () => false, delayMs: 0 }

export interface Fetched extends Answer {
  /** Where the redirects led to. */
  readonly url: URL
}

/**
 * Fetches one page after another as a guest should: what robots.txt of a host forbids is not asked for, hosts get one
 * request at a time with a pause between, and each redirect is checked like an address of its own (RFC 9309).
 */
export function politeFetcher(options: FetchOptions): (url: URL) => Promise<Fetched> {
  const rules = new Map<string, Promise<Rules>>()
  const next = new Map<string, number>()

  async function paced(url: URL, delayMs: number, limits: FetchOptions): Promise<Answer> {
    const wait = (next.get(url.hostname) ?? 0) - performance.now()
    if (wait > 0) await sleep(wait)
    try {
      return await get(url, limits)
    } finally {
      next.set(url.hostname, performance.now() + Math.max(options.pauseMs ?? FETCH_DEFAULTS.pauseMs, delayMs))
    }
  }

  async function followed(start: URL, ask: (url: URL) => Promise<Answer>): Promise<Fetched> {
    let url = start
    for (let hop = 0; hop <= MAX_HOPS; hop++) {
      const answer = await ask(url)
      if (answer.status < 300 || answer.status > 399 || answer.location === undefined) return { ...answer, url }
      url = webAddress(answer.location, url)
    }
    throw new CommuniqueError('fetch/redirects', `${start.href}: expected at most ${MAX_HOPS} redirects, got more`)
  }

  async function readRules(origin: string): Promise<Rules> {
    const limits = { ...options, maxBytes: ROBOTS_MAX_BYTES }
    const address = new URL('/robots.txt', origin)
    const answer = await followed(address, (url) => paced(url, 0, limits))
    if (answer.status >= 400 && answer.status < 500) return ANYTHING
    if (answer.status < 200 || answer.status > 299) return NOTHING
    const robots = robotsParser(address.href, Buffer.from(answer.bytes).toString('utf8'))
    const delay = Math.min(robots.getCrawlDelay(ROBOT_NAME) ?? 0, LONGEST_DELAY_SECONDS)
    return { allows: (url) => robots.isAllowed(url.href, ROBOT_NAME) !== false, delayMs: delay * 1000 }
  }

  function rulesOf(origin: string): Promise<Rules> {
    const known = rules.get(origin) ?? readRules(origin)
    rules.set(origin, known)
    return known
  }

  return (start) =>
    followed(start, async (url) => {
      const { allows, delayMs } = await rulesOf(url.origin)
      if (!allows(url))
        throw new CommuniqueError('fetch/robots', `${url.href}: expected leave of the site's robots.txt, got none`)
      return paced(url, delayMs, options)
    })
}
