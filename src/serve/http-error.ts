import { CommuniqueError } from '../model'
import type { ApiError } from './api-types'
import { plainly } from './query-fault'

export type ErrorStatus = 400 | 403 | 404 | 405 | 413 | 414 | 415 | 429 | 500 | 501 | 503 | 504

const STATUS: Readonly<Record<string, ErrorStatus>> = {
  'serve/bad-request': 400,
  'serve/foreign-host': 403,
  'serve/foreign-origin': 403,
  'serve/not-found': 404,
  'serve/read-only': 405,
  'serve/too-large': 413,
  'serve/target-too-long': 414,
  'serve/no-json': 415,
  'serve/too-many-requests': 429,
  'serve/no-queries': 501,
  'serve/no-view': 503,
  'export/no-view': 503,
  'export/bad-day': 400,
  'export/unknown-actor': 400,
  'export/unknown-type': 400,
  'query/invalid': 400,
  'query/not-read-only': 403,
  'query/parameter': 400,
  // Not 408, which browsers take for a stale connection and send again, without end.
  'query/timeout': 504,
  'query/memory': 413,
  'query/too-large': 413,
  'query/failed': 413,
  'query/busy': 503,
}

/** How soon to come again, in seconds. */
export const RETRY_SECONDS: Readonly<Partial<Record<ErrorStatus, number>>> = { 429: 1, 503: 3 }

/** The status and body for an error. What is not ours to explain is reported without its inner message. */
export function answerOf(error: unknown): { readonly status: ErrorStatus; readonly body: ApiError } {
  if (!(error instanceof CommuniqueError))
    return { status: 500, body: { code: 'serve/internal', message: 'the server failed to answer this request' } }
  return { status: STATUS[error.code] ?? 500, body: { code: error.code, ...plainly(error) } }
}

export function notFound(what: string, id: string): CommuniqueError {
  return new CommuniqueError('serve/not-found', `${what}: expected an id of this build, got "${shorten(id)}"`)
}

export function badRequest(message: string): CommuniqueError {
  return new CommuniqueError('serve/bad-request', message)
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
