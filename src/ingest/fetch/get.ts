import { request as plainRequest, type IncomingMessage } from 'node:http'
import { request as secureRequest } from 'node:https'
import { pipeline, type Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { CommuniqueError, tableOf } from '../../model'
import { VERSION } from '../../version'
import { errorWords } from '../error-words'
import { checkedAddresses, lookupOf } from './checked-lookup'
import { FETCH_DEFAULTS, type FetchOptions } from './fetch-options'

/** By this name robots.txt can turn the tool away. */
export const ROBOT_NAME = 'communique'
export const USER_AGENT = `${ROBOT_NAME}/${VERSION} (reads single pages that a person names)`

export interface Answer {
  readonly status: number
  readonly type: string
  readonly location?: string
  readonly bytes: Uint8Array
}

const DECODERS: Readonly<Record<string, () => Transform>> = tableOf({
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
})

/**
 * One request, which follows nothing. The host's name is looked up once, its addresses are checked, and the connection
 * goes to one of those. Throws `fetch/refused`, `fetch/unreachable`, `fetch/timeout` or `fetch/too-large`.
 */
export async function get(url: URL, options: FetchOptions): Promise<Answer> {
  const maxBytes = options.maxBytes ?? FETCH_DEFAULTS.maxBytes
  const timeoutMs = options.timeoutMs ?? FETCH_DEFAULTS.timeoutMs
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), timeoutMs)
  let response: IncomingMessage | undefined
  try {
    response = await Promise.race([open(url, options, late.signal), whenAborted(late.signal)])
    const { statusCode: status = 0, headers } = response
    const wanted = status >= 200 && status < 300
    const bytes = wanted ? await Promise.race([bodyOf(response, maxBytes), whenAborted(late.signal)]) : new Uint8Array()
    return {
      status,
      type: headers['content-type'] ?? '',
      bytes,
      ...(headers.location !== undefined && { location: headers.location }),
    }
  } catch (error) {
    if (late.signal.aborted)
      throw new CommuniqueError(
        'fetch/timeout',
        `${url.href}: expected an answer within ${timeoutMs / 1000} s, got none`,
      )
    if (error instanceof TooLarge)
      throw new CommuniqueError('fetch/too-large', `${url.href}: expected at most ${maxBytes} bytes, got more`)
    if (error instanceof CommuniqueError) throw error
    throw new CommuniqueError('fetch/unreachable', `${url.href}: expected an answer, got ${errorWords(error)}`)
  } finally {
    clearTimeout(timer)
    response?.destroy()
  }
}

class TooLarge extends Error {}

async function open(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const checked = await checkedAddresses(url, options)
  const request = url.protocol === 'https:' ? secureRequest : plainRequest
  const headers = {
    'user-agent': USER_AGENT,
    accept:
      'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/pdf,text/plain,*/*;q=0.1',
    'accept-encoding': 'gzip, br',
  }
  return new Promise((resolve, reject) => {
    request(url, { agent: false, headers, lookup: lookupOf(checked), signal })
      .on('response', resolve)
      .on('error', reject)
      .end()
  })
}

async function bodyOf(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw new TooLarge()
  const decoder = DECODERS[(response.headers['content-encoding'] ?? '').trim().toLowerCase()]
  const body: Readable = decoder ? pipeline(response, decoder(), () => undefined) : response
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body as AsyncIterable<Uint8Array>) {
    size += part.length
    if (size > maxBytes) throw new TooLarge()
    parts.push(part)
  }
  if (!response.complete) throw new Error('an answer that ends too soon')
  return Buffer.concat(parts)
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('late'))))
}
