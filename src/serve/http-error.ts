import { CommuniqueError } from '../model'
import type { ApiError } from './api-types'

export type ErrorStatus = 400 | 403 | 404 | 405 | 413 | 414 | 500 | 503

const STATUS: Readonly<Record<string, ErrorStatus>> = {
  'serve/bad-request': 400,
  'serve/foreign-host': 403,
  'serve/not-found': 404,
  'serve/read-only': 405,
  'serve/too-large': 413,
  'serve/target-too-long': 414,
  'serve/no-view': 503,
}

/** The status and body for an error. What is not ours to explain is reported without its inner message. */
export function answerOf(error: unknown): { readonly status: ErrorStatus; readonly body: ApiError } {
  if (!(error instanceof CommuniqueError))
    return { status: 500, body: { code: 'serve/internal', message: 'the server failed to answer this request' } }
  return { status: STATUS[error.code] ?? 500, body: { code: error.code, message: error.message } }
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
