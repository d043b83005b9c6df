import type { Quantity } from '../../model'

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** Numbers written as words. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, index) => [word, index + 1] as const),
  ...TENS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
  ['a', 1],
  ['an', 1],
])

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
])

/** Words before a number and what they make of it. */
export const COMPARATORS: ReadonlyMap<string, Quantity['comparator']> = new Map([
  ...['more than', 'over', 'well over', 'upwards of', 'in excess of'].map((words) => [words, 'more_than'] as const),
  ...['at least', 'no fewer than', 'no less than', 'not less than', 'a minimum of'].map(
    (words) => [words, 'at_least'] as const,
  ),
  ...[
    'about',
    'around',
    'roughly',
    'some',
    'nearly',
    'almost',
    'approximately',
    'an estimated',
    'estimated',
    'close to',
    'an additional',
    'additional',
  ].map((words) => [words, 'about'] as const),
  ...['up to', 'as many as', 'as much as', 'at most', 'no more than', 'a maximum of'].map(
    (words) => [words, 'up_to'] as const,
  ),
  ...['fewer than', 'less than', 'under', 'below'].map((words) => [words, 'less_than'] as const),
  ['exactly', 'exact'],
])

/** Signs of money and the currency that they stand for. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['US$', 'USD'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
])

/** What is counted without being an argument: time, distance, shares. */
export const NO_UNITS: ReadonlySet<string> = new Set(
  'second minute hour day night week month year decade century time kilometer kilometre km mile meter metre degree percent % point round anniversary leader country side nation neighbour neighbor'.split(
    ' ',
  ),
)
