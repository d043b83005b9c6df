import { MONTH_PATTERN, monthNumber } from './months'
import { isoDay } from './iso-date'
import type { Span } from '../../model'

/** A line of the page that tells when it was published. */
export interface PageDate {
  /** ISO day. */
  readonly day: string
  /** Where the words of the day stand in the line. */
  readonly span: Span
  readonly label: 'published' | 'updated' | 'none'
}

const MAX_CHARS = 110
const ORDINAL = '(?:st|nd|rd|th)?'
const DAY_FORMS: readonly { pattern: RegExp; read: (parts: readonly string[]) => string | undefined }[] = [
  {
    pattern: new RegExp(`\\b(\\d{1,2})${ORDINAL}(?: of)? (${MONTH_PATTERN}),? (\\d{4})\\b`, 'i'),
    read: ([d, m, y]) => isoDay(Number(y), monthNumber(m ?? '') ?? 0, Number(d)),
  },
  {
    pattern: new RegExp(`\\b(${MONTH_PATTERN}) (\\d{1,2})${ORDINAL},? (\\d{4})\\b`, 'i'),
    read: ([m, d, y]) => isoDay(Number(y), monthNumber(m ?? '') ?? 0, Number(d)),
  },
  { pattern: /\b(\d{4})[-/.](\d{2})[-/.](\d{2})(?!\d)/, read: ([y, m, d]) => isoDay(Number(y), Number(m), Number(d)) },
  { pattern: /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/, read: ([d, m, y]) => isoDay(Number(y), Number(m), Number(d)) },
  { pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/, read: ([a, b, y]) => slashedDay(Number(a), Number(b), Number(y)) },
]
const FILLERS = [
  /\b(?:first |last |originally )?(?:published|posted|updated|modified|edited|created|released|revised|publication|date)(?: (?:on|at|date))?\b/gi,
  /\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|rsday|urday)?\b\.?/gi,
  /\bT?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s?(?:[ap]\.?m\b\.?)?/gi,
  /\b\d{1,2}\s?[ap]\.?m\b\.?/gi,
  /(?:\b(?:e[ds]?t|c[ds]?t|m[ds]t|p[ds]?t|gmt|utc|bst|cest|eest|eet|msk|kst|jst|ist|hkt|sgt|aest|aedt|eastern|local time|time|z)\b|[+-]\d{2}:?\d{2})/gi,
  /\b(?:on|at|by|as of|the|and)\b/gi,
]

/** 12/30/2017 is the thirtieth wherever it is printed; 3/4/2017 may be March or April and gives none. */
function slashedDay(a: number, b: number, year: number): string | undefined {
  if (a > 12) return isoDay(year, b, a)
  return b > 12 || a === b ? isoDay(year, a, b) : undefined
}

/** Reads a line that holds a full date and nothing but what belongs to it: a label, a weekday, a time, a byline. */
export function readPageDate(line: string): PageDate | undefined {
  if (line.length > MAX_CHARS || !/\d{4}/.test(line)) return undefined
  const plain = line.replace(/[\u00a0\u202f]/g, ' ')
  const found = firstDay(plain)
  if (!found) return undefined
  let left = plain
  for (let day = firstDay(left); day; day = firstDay(left))
    left = left.slice(0, day.span.start) + left.slice(day.span.end)
  left = left.replace(/\b[Bb]y (?:\p{Lu}[\p{L}.'’-]+[\s,|·•]*(?:and )?){1,6}/u, ' ')
  for (const filler of FILLERS) left = left.replace(filler, ' ')
  if (/[\p{L}\p{N}]/u.test(left)) return undefined
  const label = /\b(?:publish|posted|created|released)/i.test(plain)
    ? 'published'
    : /\b(?:updated|modified|revised|edited)/i.test(plain)
      ? 'updated'
      : 'none'
  return { ...found, label }
}

function firstDay(text: string): { day: string; span: Span } | undefined {
  for (const { pattern, read } of DAY_FORMS) {
    const match = pattern.exec(text)
    const day = match && read(match.slice(1))
    if (match && day) return { day, span: { start: match.index, end: match.index + match[0].length } }
  }
  return undefined
}

/** The first full date within the words, such as those of a dateline. */
export function fullDateIn(text: string): string | undefined {
  return firstDay(text)?.day
}
