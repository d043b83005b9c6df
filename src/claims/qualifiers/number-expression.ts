import type { Quantity } from '../../model'
import { COMPARATORS, CURRENCIES, NUMBER_WORDS, SCALES } from '../lexicon/numbers'

/** A number as the words give it; `start` and `end` count in the words that were read. */
export interface NumberExpression {
  readonly start: number
  readonly end: number
  /** The number as it stands there; absent for ranges. */
  readonly value?: number
  readonly min?: number
  readonly max?: number
  readonly comparator: Quantity['comparator']
  /** ISO code where the words name money. */
  readonly currency?: string
}

const escape = (text: string): string => text.replace(/[$.*+?^()[\]{}|\\]/g, '\\$&')
const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|')

const SCALE = alternatives(SCALES.keys())
const WORD = alternatives(NUMBER_WORDS.keys())
const COMPARATOR = alternatives(COMPARATORS.keys())
const CURRENCY = alternatives(CURRENCIES.keys())
/** No ordinals ("75th"), no parts of words ("three-day", "MiG-29"). */
const NUMBER = `(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?![\\d.,]*(?:st|nd|rd|th)\\b)(?:[ -](?:${SCALE}))?|(?:${WORD})(?:-(?:${WORD}))?(?: (?:${SCALE}))?)`
const PLAIN = new RegExp(
  `(?<![\\w-])(?:(?<comparator>${COMPARATOR}) )?(?<currency>${CURRENCY})?(?<number>${NUMBER})(?![\\w-])`,
  'gi',
)
const RANGE = new RegExp(
  `(?<![\\w-])(?:between |from )?(?<currency>${CURRENCY})?(?<low>${NUMBER}) ?(?:and|to|-|–) ?(?:${CURRENCY})?(?<high>${NUMBER})(?![\\w-])`,
  'gi',
)
const VAGUE = new RegExp(
  `(?<![\\w-])(?:(?<tens>tens|hundreds) of )?(?<scale>dozens|scores|hundreds|thousands|millions|billions)(?= of\\b)`,
  'gi',
)
const SEVERAL = new RegExp(`(?<![\\w-])(?:several|a few|many) (?<scale>${SCALE})(?![\\w-])`, 'gi')

/** The last number in the words: the one nearest to the noun behind them. A bare "a" or a year is none. */
export function numberIn(words: string): NumberExpression | undefined {
  const found = [...vague(words), ...several(words), ...ranges(words), ...plain(words)]
  const widest = found.filter(
    (one) =>
      !found.some(
        (other) => other !== one && other.start <= one.start && one.end <= other.end && width(other) > width(one),
      ),
  )
  return widest.sort((a, b) => b.end - a.end)[0]
}

const width = ({ start, end }: NumberExpression): number => end - start

function* vague(words: string): Iterable<NumberExpression> {
  for (const { index, 0: match, groups } of words.matchAll(VAGUE)) {
    const scale = groups?.scale?.toLowerCase() ?? ''
    const base = scale === 'scores' ? 20 : (SCALES.get(scale.replace(/s$/, '')) ?? 1)
    const unit = base * (groups?.tens === undefined ? 1 : groups.tens.toLowerCase() === 'tens' ? 10 : 100)
    const max = scale === 'dozens' || scale === 'scores' ? 99 : unit * 10 - 1
    yield { start: index, end: index + match.length, min: unit * 2, max, comparator: 'range' }
  }
}

function* several(words: string): Iterable<NumberExpression> {
  for (const { index, 0: match, groups } of words.matchAll(SEVERAL))
    yield {
      start: index,
      end: index + match.length,
      min: 2 * (SCALES.get(groups?.scale?.toLowerCase() ?? '') ?? 1),
      comparator: 'at_least',
    }
}

function* ranges(words: string): Iterable<NumberExpression> {
  for (const { index, 0: match, groups } of words.matchAll(RANGE)) {
    const [low, high] = [valueOf(groups?.low ?? ''), valueOf(groups?.high ?? '')]
    if (low >= high || isYear(groups?.low ?? '')) continue
    yield {
      start: index,
      end: index + match.length,
      min: low,
      max: high,
      comparator: 'range',
      ...money(groups?.currency),
    }
  }
}

function* plain(words: string): Iterable<NumberExpression> {
  for (const { index, 0: match, groups } of words.matchAll(PLAIN)) {
    const { comparator: before, currency, number = '' } = groups ?? {}
    const lower = number.toLowerCase()
    if (lower === 'a' || lower === 'an' || (before === undefined && currency === undefined && isYear(number))) continue
    const comparator = COMPARATORS.get(before?.toLowerCase() ?? '') ?? 'exact'
    yield {
      start: index,
      end: index + match.length,
      value: valueOf(number),
      ...bounds(valueOf(number), comparator),
      comparator,
      ...money(currency),
    }
  }
}

function bounds(value: number, comparator: Quantity['comparator']): { min?: number; max?: number } {
  const step = Number.isInteger(value) ? 1 : 0
  switch (comparator) {
    case 'more_than':
      return { min: value + step }
    case 'at_least':
      return { min: value }
    case 'up_to':
      return { max: value }
    case 'less_than':
      return { max: value - step }
    default:
      return { min: value, max: value }
  }
}

const money = (sign: string | undefined): { currency?: string } => {
  const currency = sign === undefined ? undefined : CURRENCIES.get(sign.toUpperCase())
  return currency === undefined ? {} : { currency }
}

const isYear = (number: string): boolean => /^(1[5-9]|20)\d\d$/.test(number)

function valueOf(number: string): number {
  const [amount = '', scale] = number.toLowerCase().split(/[ -](?=dozen|hundred|thousand|million|billion|trillion)/)
  const value = /^\d/.test(amount)
    ? Number(amount.replaceAll(',', ''))
    : amount.split('-').reduce((sum, word) => sum + (NUMBER_WORDS.get(word) ?? 0), 0)
  return Math.round(value * (SCALES.get(scale ?? '') ?? 1) * 100) / 100
}
