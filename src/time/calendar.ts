const MS_PER_DAY = 86_400_000

/** Days since 1970-01-01. */
export type DayNumber = number

/** The day's number; months count from 1 and may run over ("month 13" is January of the next year). */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY)
}

export function isoDay(day: DayNumber): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
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
