import { dateGiven } from './given-date'
import { fullDateIn } from './page-date'
import type { GivenDate } from '../raw-article'

/** A date as machines write it: ISO, or with the name of its month as in `Tue, 04 Mar 2031 10:00:00 GMT`. */
export function looseDate(text: string, basis: string): GivenDate | undefined {
  const short = text.slice(0, 100)
  return dateGiven(short, basis) ?? dateGiven(fullDateIn(short) ?? '', basis)
}
