import type { CommuniqueError } from '../model'
import type { ApiError } from './api-types'

/** `… [Cypher] Expected RParen --> query:1:10 | 1 | MATCH (n RETURN n | ^`: what the embedded engine says. */
const ENGINE = /^query: (?:Query error: )?(?:GRAFEO-\w+: )?(?:\[Cypher\] )?/
const PLACE = /--> query:(\d+):(\d+)/

/** The message of an error; where the engine tells the place of a fault, with its line and column and without its drawing. */
export function plainly(error: CommuniqueError): Omit<ApiError, 'code'> {
  if (error.code !== 'query/invalid') return { message: error.message }
  const place = PLACE.exec(error.message)
  const [, line, column] = place ?? []
  const told = place ? error.message.slice(0, place.index).trimEnd() : error.message
  const message = told
    .replace(ENGINE, '')
    .replace('[Cypher] ', '')
    .replace(/ \| (help: )/, '; $1')
  return { message, ...(line === undefined ? {} : { line: Number(line), column: Number(column) }) }
}
