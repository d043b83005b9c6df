/** How finely a date is known; nothing is padded to a finer one. */
export type DatePrecision = 'day' | 'week' | 'month' | 'season' | 'year' | 'decade'

/**
 * A date or an interval at the precision that the text supports.
 * `start` is an ISO prefix: `2024`, `2024-06` or `2024-06-19`; `end` (inclusive, same form) stands for intervals only.
 * `since` marks an open interval that began at `start`.
 */
export interface DateValue {
  readonly start: string
  readonly end?: string
  readonly since?: boolean
  readonly precision: DatePrecision
}

/** An ISO prefix: a year, a month or a day. */
export const ISO_PREFIX = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
