/** Fixed days, month and day, by the names that stand for the day itself ("New Year's message" does not). */
export const FIXED_DAYS: readonly (readonly [pattern: string, month: number, day: number])[] = [
  ["new year['’]?s day", 1, 1],
  ["new year['’]?s eve", 12, 31],
  ['christmas eve', 12, 24],
  ['christmas(?: day)?', 12, 25],
  ["valentine['’]?s day", 2, 14],
  ["(?:international )?women['’]?s day", 3, 8],
  ['day of the shining star', 2, 16],
  ['day of the sun', 4, 15],
  ['may day', 5, 1],
  ['fourth of july', 7, 4],
  ['bastille day', 7, 14],
  ['day of german unity', 10, 3],
]
