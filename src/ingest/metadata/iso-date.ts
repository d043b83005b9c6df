import { ISO_PREFIX, type DateValue } from '../../model'

/** `2018`, `2018-03` or `2018-03-26` as a date of that precision; undefined if it is none or no such day exists. */
export function dateOfIsoPrefix(iso: string): DateValue | undefined {
  if (!ISO_PREFIX.test(iso)) return undefined
  if (iso.length === 10 && !dayExists(iso)) return undefined
  return { start: iso, precision: iso.length === 4 ? 'year' : iso.length === 7 ? 'month' : 'day' }
}

/** The ISO day, if the calendar has it and it is a day on which news was printed. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return year >= 1600 && year < 2200 && ISO_PREFIX.test(iso) && dayExists(iso) ? iso : undefined
}

function dayExists(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)
}
