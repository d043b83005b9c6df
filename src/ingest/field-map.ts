import { CommuniqueError } from '../model'

export const FIELDS = ['text', 'html', 'title', 'outlet', 'date', 'uri', 'authors'] as const
export type Field = (typeof FIELDS)[number]

/** The names of columns or of JSON properties (with dots where they lie within others) that hold the fields. */
export type FieldMap = Readonly<Partial<Record<Field, string>>>

/** Names that are looked for where the map gives none, in this order; letter case does not count. */
const USUAL_NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: ['text', 'body', 'content', 'article', 'articlebody', 'article_text', 'full_text', 'fulltext', 'maintext'],
  html: ['html', 'raw_html', 'body_html', 'content_html'],
  title: ['title', 'headline'],
  outlet: ['outlet', 'publisher', 'publication', 'source', 'site'],
  date: [
    'date',
    'published',
    'published_at',
    'publishedat',
    'publish_date',
    'publication_date',
    'date_published',
    'datepublished',
    'date_publish',
    'pubdate',
  ],
  uri: ['uri', 'url', 'link', 'id'],
  authors: ['authors', 'author', 'byline'],
}

/**
 * Reads `text=body,title=headline,date=meta.day`.
 * @throws CommuniqueError `ingest/option` where a field is unknown or has no name
 */
export function parseFieldMap(words: string): FieldMap {
  const entries = words.split(',').map((part): [Field, string] => {
    const [left = '', ...right] = part.split('=')
    const field = FIELDS.find((name) => name === left.trim())
    const name = right.join('=').trim()
    if (!field || name === '')
      throw new CommuniqueError(
        'ingest/option',
        `map: expected field=name with a field of ${FIELDS.join(', ')}, got ${JSON.stringify(part.trim())}`,
      )
    return [field, name]
  })
  return Object.fromEntries(entries)
}

/** The map as it is written, in the order of the fields. */
export function wordsOfFieldMap(map: FieldMap): string {
  return FIELDS.flatMap((field) => (map[field] === undefined ? [] : [`${field}=${map[field]}`])).join(',')
}

/** The value of a field in a record; undefined where it is absent or null. */
export function fieldOf(record: Readonly<Record<string, unknown>>, field: Field, map: FieldMap): unknown {
  const named = map[field]
  if (named !== undefined) return (Object.hasOwn(record, named) ? record[named] : within(record, named)) ?? undefined
  for (const name of USUAL_NAMES[field]) {
    const key = Object.hasOwn(record, name) ? name : Object.keys(record).find((own) => own.toLowerCase() === name)
    const value = key === undefined ? undefined : record[key]
    if (value !== undefined && value !== null && value !== '') return value
  }
  return undefined
}

function within(record: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, name)
          ? (value as Record<string, unknown>)[name]
          : undefined,
      record,
    )
}
