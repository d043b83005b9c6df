import { fieldOf, type Field, type FieldMap } from '../field-map'
import { looseDate } from '../metadata/loose-date'
import { skipped, type RawArticle, type RawResult } from '../raw-article'

const MARKUP = /<\/(?:p|div|article|section|body|html|h[1-6]|li|td)>|<br ?\/?>/i
const WHOLE_PAGE = /<(?:html|body)\b/i

/** The article of one record of a file: a row, or the object of a line. */
export function readRecord(record: Readonly<Record<string, unknown>>, where: string, map: FieldMap): RawResult {
  const bad = (problem: string): RawResult => skipped(where, 'ingest/bad-line', `${where}: ${problem}`)
  const html = fieldOf(record, 'html', map)
  const text = fieldOf(record, 'text', map) ?? html
  const nameOf = (field: Field): string => JSON.stringify(map[field] ?? field)
  if (typeof text !== 'string') {
    const isBlank = text === undefined && Object.values(record).includes('')
    if (isBlank) return skipped(where, 'ingest/empty', `${where}: expected text, got an empty ${nameOf('text')}`)
    return bad(`${nameOf('text')} must be a text, got ${kindOf(text)}`)
  }
  if (text.trim() === '')
    return skipped(where, 'ingest/empty', `${where}: expected text, got an empty ${nameOf('text')}`)
  for (const field of ['title', 'outlet', 'date'] as const) {
    const value = fieldOf(record, field, map)
    if (value !== undefined && typeof value !== 'string' && !hasName(value))
      return bad(`${nameOf(field)} must be a text, got ${kindOf(value)}`)
  }
  const date = textOf(fieldOf(record, 'date', map))
  const given = date ? looseDate(date, 'record') : undefined
  if (date && !given)
    return bad(`${nameOf('date')} must be an ISO day, month or year, got ${JSON.stringify(date.slice(0, 60))}`)
  const authors = namesOf(fieldOf(record, 'authors', map))
  const metadata = {
    title: textOf(fieldOf(record, 'title', map)) || undefined,
    outlet: textOf(fieldOf(record, 'outlet', map)) || undefined,
    date: given,
    ...(authors.length > 0 && { authors }),
  }
  const uri = fieldOf(record, 'uri', map)
  const name = typeof uri === 'string' || typeof uri === 'number' ? String(uri) : ''
  return { kind: 'raw', article: { uri: name || where, original: text, ...formOf(text), metadata } }
}

/** Text that is marked up is read as markup: a whole page or, more often, its body alone. */
function formOf(text: string): Pick<RawArticle, 'form'> {
  if (!MARKUP.test(text)) return {}
  return { form: WHOLE_PAGE.test(text) ? 'html' : 'html fragment' }
}

function hasName(value: unknown): value is { readonly name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : hasName(value) ? value.name.trim() : ''
}

function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(namesOf)
  const name = textOf(value)
  return name
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function kindOf(value: unknown): string {
  return value === undefined ? 'none' : value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`
}
