import { dateOfIsoPrefix } from './iso-date'
import type { GivenDate } from '../raw-article'

/** An ISO day, month, year or timestamp that came with the article; a timestamp is cut to its day. */
export function dateGiven(text: string, basis: string): GivenDate | undefined {
  const value = dateOfIsoPrefix(text.trim().replace(/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:.*$/, '$1'))
  return value && { value, basis }
}
