import { readFileSync } from 'node:fs'
import { CommuniqueError } from '../model'
import type { Parameters, Value } from '../store'

/** Parameters from `--params-file` and, over them, from `--param name=value`. */
export function readParameters(given: readonly string[], file?: string): Parameters {
  return { ...(file === undefined ? {} : readFile(file)), ...Object.fromEntries(given.map(pairOf)) }
}

/** `day=2031-03-10` is text, `limit=5` a number, `names=["a","b"]` a list: JSON where it reads as JSON, else text. */
function pairOf(pair: string): [string, Value] {
  const [, name, text] = /^\$?([\p{L}_][\p{L}\p{N}_]*)=([^]*)$/u.exec(pair) ?? []
  if (name === undefined || text === undefined)
    throw new CommuniqueError(
      'cli/bad-parameter',
      `--param: expected name=value, such as day=2031-03-10, got "${pair}"`,
    )
  try {
    return [name, JSON.parse(text) as Value]
  } catch {
    return [name, text]
  }
}

function readFile(file: string): Parameters {
  const wrong = (reason: string, cause?: unknown): CommuniqueError =>
    new CommuniqueError('cli/bad-parameters-file', `${file}: expected a JSON object of parameters; ${reason}`, {
      cause,
    })
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw wrong((cause as Error).message, cause)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong('got something else')
  return value as Parameters
}
