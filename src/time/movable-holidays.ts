import { tableOf } from '../model'
import type { DayNumber } from './calendar'
import { dayNumber, daysInMonth, daysOf, weekdayOf } from './calendar'
import { TABLED_HOLIDAYS } from './data/tabled-holidays'

const [MONDAY, THURSDAY] = [1, 4]

/** Days of a movable holiday that lie in the year; none where the name or the year is beyond what is known. */
export function movableHoliday(holiday: string, year: number): DayNumber[] {
  const rule = RULES[holiday]
  if (rule) return [rule(year)]
  const days = TABLED_HOLIDAYS[holiday] ?? []
  return days.filter((day) => day.startsWith(String(year))).map((day) => daysOf(day)[0])
}

/** Western Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): DayNumber {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** Orthodox Easter by Meeus's Julian algorithm, moved by the 13 days between the calendars (1900 to 2099). */
export function orthodoxEaster(year: number): DayNumber {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const sum = d + e + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1) + 13
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}

function lastWeekday(year: number, month: number, weekday: number): DayNumber {
  const last = dayNumber(year, month, daysInMonth(year, month))
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}

const RULES: Readonly<Record<string, (year: number) => DayNumber>> = tableOf({
  easter,
  'orthodox easter': orthodoxEaster,
  'good friday': (year) => easter(year) - 2,
  'palm sunday': (year) => easter(year) - 7,
  'ash wednesday': (year) => easter(year) - 46,
  thanksgiving: (year) => nthWeekday(year, 11, THURSDAY, 4),
  'black friday': (year) => nthWeekday(year, 11, THURSDAY, 4) + 1,
  'memorial day': (year) => lastWeekday(year, 5, MONDAY),
  'labor day': (year) => nthWeekday(year, 9, MONDAY, 1),
  'presidents day': (year) => nthWeekday(year, 2, MONDAY, 3),
  'martin luther king day': (year) => nthWeekday(year, 1, MONDAY, 3),
  'columbus day': (year) => nthWeekday(year, 10, MONDAY, 2),
})
