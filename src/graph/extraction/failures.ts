import { CommuniqueError, type Article } from '../../model'

type Named = Pick<Article, 'uri'>

export const timedOut = ({ uri }: Named, timeoutMs: number): CommuniqueError =>
  new CommuniqueError('extract/timeout', `${uri}: expected claims within ${timeoutMs / 1000} s, got none; it was left`)

export const failed = ({ uri }: Named, cause: unknown): CommuniqueError =>
  new CommuniqueError('extract/failed', `${uri}: expected claims, got an error: ${wordsOf(cause)}`, { cause })

export const crashed = ({ uri }: Named, cause: unknown): CommuniqueError =>
  new CommuniqueError('extract/crashed', `${uri}: expected claims, but the worker ended: ${wordsOf(cause)}`, { cause })

const wordsOf = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).split('\n', 1)[0] ?? ''
