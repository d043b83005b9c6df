const MS_PER_DAY = 86_400_000
const DAYS_PER_ERA = 146_097
const DAYS_TO_EPOCH = 719_468
const LAST_PLAIN_YEAR = 9999

/** Days since 1970-01-01. */
export type DayNumber = number

/**
 * The day's number; months count from 1 and may run over ("month 13" is January of the next year), and so may days.
 * Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil, civil_from_days).
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const fromMarch = year * 12 + month - 3
  const y = Math.floor(fromMarch / 12)
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (fromMarch - y * 12) + 2) / 5) + day - 1
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * DAYS_PER_ERA + yearOfEra * 365 + leaps + dayOfYear - DAYS_TO_EPOCH
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(day: DayNumber): readonly [year: number, month: number, day: number] {
  const shifted = day + DAYS_TO_EPOCH
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const century = Math.floor(dayOfEra / (DAYS_PER_ERA - 1))
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - century) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const dayOfMonth = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth]
}

export function isoDay(day: DayNumber): string {
  const [year, month, dayOfMonth] = partsOf(day)
  if (!(year >= 0 && year <= LAST_PLAIN_YEAR)) return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`
}

function twoDigits(number: number): string {
  return number < 10 ? `0${String(number)}` : String(number)
}

/** `2024-06` for year 2024, month 6; months run over as in `dayNumber`. */
export function isoMonth(year: number, month: number): string {
  return isoDay(dayNumber(year, month, 1)).slice(0, 7)
}

/** Sunday is 0. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

/** First and last day that an ISO prefix stands for. */
export function daysOf(prefix: string): readonly [DayNumber, DayNumber] {
  const [year = 0, month, day] = prefix.split('-').map(Number)
  if (month === undefined) return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]
  if (day === undefined) return [dayNumber(year, month, 1), dayNumber(year, month + 1, 1) - 1]
  const number = dayNumber(year, month, day)
  return [number, number]
}
