const WEEKDAYS = new Set('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '))
const MONTHS = new Set(
  'January February March April May June July August September October November December Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec.'.split(
    ' ',
  ),
)
const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'night'])
const MODIFIERS = new Set(['late', 'early', 'last', 'next', 'this', 'mid'])
const PREPOSITIONS = new Set('on in by since until till from before after during around through throughout'.split(' '))
const DAY_OR_YEAR = /^(?:[0-3]?\d(?:st|nd|rd|th)?|1[89]\d\d|20\d\d)$/

/** Words of a sentence and their Penn tags. */
export interface TaggedForms {
  readonly forms: readonly string[]
  readonly xpos: readonly string[]
}

/** "on late Friday evening", "in May", "On 5 May": first and last token without the preposition, which stands before `first` where there is one. */
export interface DatePhrase {
  readonly first: number
  readonly word: number
  readonly last: number
  readonly hasPreposition: boolean
}

export const isDateWord = (form: string) => WEEKDAYS.has(form) || MONTHS.has(form)
export const isWeekday = (form: string) => WEEKDAYS.has(form)

/**
 * The date phrase around a weekday or month that is a date here, not a part of a name: a preposition ("on Friday"), a modifier ("last May")
 * or, for weekdays, a verb ("said Monday") stands before it. "The Friday Times" and "April Jones" are none.
 */
export function datePhraseAt({ forms, xpos }: TaggedForms, word: number): DatePhrase | undefined {
  const form = forms[word] ?? ''
  if (!isDateWord(form) || xpos[word]?.startsWith('NNP') !== true) return undefined
  const isMonth = MONTHS.has(form)
  let last = word
  while (isMonth ? DAY_OR_YEAR.test(forms[last + 1] ?? '') : DAY_PARTS.has(forms[last + 1] ?? '')) last++
  let first = word
  if (isMonth && DAY_OR_YEAR.test(forms[first - 1] ?? '')) first--
  const isModified = MODIFIERS.has((forms[first - 1] ?? '').toLowerCase())
  if (isModified) first--
  const before = (forms[first - 1] ?? '').toLowerCase()
  const hasPreposition = PREPOSITIONS.has(before)
  const followsVerb = !isMonth && /^VB[DZPNG]?$/.test(xpos[first - 1] ?? '')
  return isModified || hasPreposition || followsVerb ? { first, word, last, hasPreposition } : undefined
}
