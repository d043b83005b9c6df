import type { ArticleRef } from './api'

/** `SENT_LETTER_TO` → `sent letter to`. */
export function plainType(type: string): string {
  return type.replaceAll('_', ' ').toLowerCase()
}

/** `SENT_LETTER_TO` → `SENT LETTER TO`. */
export function loudType(type: string): string {
  return type.replaceAll('_', ' ')
}

/** `3 articles`, `1 article`. */
export function count(number: number, noun: string): string {
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** An ISO prefix in words, at its own precision: `2031-03-03` → `3 March 2031`, `2031-04` → `April 2031`. */
export function plainDate(iso: string): string {
  const [year = '', month, day] = iso.split('-')
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  if (name === undefined) return year
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

interface Dated {
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly since?: boolean | undefined
  readonly precision: string
}

/** When an event was, with how finely that is known; `date unknown` where no text says. */
export function eventDate({ start, end, since, precision }: Dated): string {
  if (start === undefined) return 'date unknown'
  if (since === true) return `since ${plainDate(start)}`
  const from = end === undefined || end === start ? plainDate(start) : `${plainDate(start)} – ${plainDate(end)}`
  const shown = precision === 'decade' && end === undefined ? `${from}s` : from
  const told = { 10: 'day', 7: 'month', 4: 'year' }[start.length]
  return precision === told || precision === 'decade' || precision === 'unknown'
    ? shown
    : `${shown} (to the ${precision})`
}

/** `KCNA`, `KCNA and Yonhap`, `A, B and C`. */
export function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/** The outlet of an article, or that it is unknown. */
export function outletOf({ outlet }: ArticleRef): string {
  return outlet ?? 'outlet unknown'
}

/** The day an article was published, or that it is unknown. */
export function dayOf({ publishedOn }: ArticleRef): string {
  return publishedOn === undefined ? 'undated' : plainDate(publishedOn)
}
