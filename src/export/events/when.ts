import type { Fact } from '../../model'
import type { EventRow } from './columns'

/** GDELT's four dates of an event, each only where the day, month or year is known; an interval has its year at most. */
export function when({ start, end }: Pick<Fact, 'start' | 'end'>): EventRow {
  if (start === undefined) return {}
  const [year = '', month, day] = start.split('-')
  if (end !== undefined && end !== start) return end.startsWith(year) ? { Year: year } : {}
  if (month === undefined) return { Year: year }
  if (day === undefined) return { Year: year, MonthYear: year + month }
  // The codebook's own formula, which counts 30 days a month.
  const fraction = Number(year) + (Number(month) * 30 + Number(day)) / 365
  return { Year: year, MonthYear: year + month, Day: year + month + day, FractionDate: fraction.toFixed(4) }
}
