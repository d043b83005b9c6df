import { dateOfIsoPrefix, isoDay } from './iso-date'
import type { GivenDate } from '../raw-article'

const DAY_AT_EDGE = /(?:^|\/)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?=[-_. T]|$)[^/]*$/

/** The day at the start of a file's name: `2018-03-26-talks.txt`, `20180326_talks.txt`. */
export function fileNameDate(uri: string): GivenDate | undefined {
  const match = DAY_AT_EDGE.exec(uri)
  const day = match && isoDay(Number(match[1]), Number(match[2]), Number(match[3]))
  const value = day ? dateOfIsoPrefix(day) : undefined
  return value && { value, basis: 'file name' }
}
