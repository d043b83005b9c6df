import { CommuniqueError } from '../../model'
import type { Parameters } from '../store'
import { parametersIn } from './scrub'

const MAX_DEPTH = 8
const MAX_VALUES = 100_000

/**
 * Checks that the query's parameters are given and are plain data: scalars, lists and maps, at most 8 deep (very deep
 * or cyclic ones crash the embedded engine). Throws `query/parameter`.
 */
export function checkParameters(text: string, parameters: Parameters): void {
  for (const name of parametersIn(text))
    if (!Object.hasOwn(parameters, name)) throw unfit(`expected a value for $${name}, got none`)
  let values = 0
  const check = (value: unknown, name: string, depth: number): void => {
    if (depth > MAX_DEPTH) throw unfit(`$${name}: expected at most ${MAX_DEPTH} levels of lists and maps`)
    if (++values > MAX_VALUES) throw unfit(`$${name}: expected at most ${MAX_VALUES} values`)
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return
    if (typeof value === 'number' && Number.isFinite(value)) return
    if (typeof value !== 'object') throw unfit(`$${name}: expected a string, number, boolean, list or map`)
    for (const item of Object.values(value)) check(item, name, depth + 1)
  }
  for (const [name, value] of Object.entries(parameters)) check(value, name, 0)
}

const unfit = (message: string): CommuniqueError => new CommuniqueError('query/parameter', `query: ${message}`)
