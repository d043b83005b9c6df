const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAY_NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const SMALL_NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** Sources of regular expressions over text in lower case. */
export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)'
export const WEEKDAY =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)\\.)'
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)'
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?'
export const SEASON = '(?:spring|summer|autumn|fall|winter)'
export const UNIT = '(?:day|week|month|year)'
export const NUMBER = `(?:\\d{1,3}|an?|a couple of|${SMALL_NUMBERS.slice(1).join('|')})`

/** 1 to 12, or 0 where the word names no month. */
export function monthOf(word: string): number {
  return MONTH_NAMES.indexOf(word.slice(0, 3)) + 1
}

/** Sunday is 0; -1 where the word names no weekday. */
export function weekdayNamed(word: string): number {
  return WEEKDAY_NAMES.indexOf(word.slice(0, 3))
}

export function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  if (/^an?$/.test(word)) return 1
  if (word === 'a couple of') return 2
  return SMALL_NUMBERS.indexOf(word)
}

/** First month of a northern season; winter runs over the turn of the year. */
export function seasonStart(word: string): number {
  return { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }[word] ?? 0
}
