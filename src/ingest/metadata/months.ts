const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** Names and usual abbreviations of months, for use within a pattern. */
export const MONTH_PATTERN =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'

/** 1 to 12 for a name or abbreviation of a month. */
export function monthNumber(name: string): number | undefined {
  const key = name.toLowerCase().slice(0, 3)
  const index = MONTHS.findIndex((month) => month.startsWith(key))
  return index < 0 ? undefined : index + 1
}
