import type { Span } from '../../model'
import { monthOf, weekdayNamed } from '../data/words'
import { patternSet } from '../scan/pattern-set'
import type { TimeTense } from '../time-mention'
import type { ArticleText } from './article-text'
import { matchOf, tenseAt } from './article-text'

/** A calendar date as far as the words give it. */
export interface CalendarExpression extends Span {
  readonly year?: number
  /** 1 to 12. */
  readonly month?: number
  readonly day?: number
  /** Sunday is 0. */
  readonly weekday?: number
  readonly tense: TimeTense
  /** Lower-case words right before and behind. */
  readonly before: string
  readonly after: string
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)'
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?)'
const DAY = '(?:3[01]|[12]\\d|0?[1-9])'
const YEAR = '(?:19[0-9]\\d|20[0-4]\\d)'
const LEAD =
  '(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]rom|[Oo]f|[Ll]ast|[Nn]ext|[Tt]his|[Tt]hrough|[Bb]efore|[Aa]fter|[Ll]ate|[Ee]arly|[Mm]id|and|to|between)[ -]'
const COUNTED =
  '(?:soldiers|troops|people|men|women|villages|tons|tonnes|km|miles|metres|meters|euros|dollars|refugees|prisoners|children|homes|houses|vehicles|tanks|others|times|years|days|hours|employees|workers|members|square|feet|pounds|civilians|fighters|migrants|jobs|megawatts)'

const EXPRESSION = new RegExp(
  [
    `(?:(?<w1>${WEEKDAY}),? )?(?<m1>${MONTH}) (?<d1>${DAY})(?:st|nd|rd|th)?(?:, ?| )(?<y1>${YEAR})(?!\\d)`,
    `(?:(?<w2>${WEEKDAY}),? )?(?<d2>${DAY})(?:st|nd|rd|th)?(?: of)? (?<m2>${MONTH}),? (?<y2>${YEAR})(?!\\d)`,
    `(?<y3>${YEAR})-(?<m3>0[1-9]|1[0-2])-(?<d3>[0-3]\\d)(?!\\d)`,
    `(?<m4>${MONTH})(?: of)?,? (?<y4>${YEAR})(?!\\d)`,
    `(?:(?<w5>${WEEKDAY}),? )?(?<m5>${MONTH}) (?<d5>${DAY})(?:st|nd|rd|th)?(?![\\d%,.]\\d|[\\d%])`,
    `(?:(?<w6>${WEEKDAY}),? )?(?:the )?(?<d6>${DAY})(?:st|nd|rd|th)?(?: of)? (?<m6>${MONTH})(?![\\w-])`,
    `(?<=\\b${LEAD})(?<m7>${MONTH})(?![\\w-])`,
    `(?<y8>${YEAR})(?![\\d%]|[.,/-]\\d|[- ]${COUNTED})`,
  ]
    .map((form) => `(?<![\\w$€£.,/#@-])${form}`)
    .join('|'),
)
const find = patternSet([EXPRESSION])
const DEADLINE =
  /\b(?:by|until|till|before|scheduled for|slated for|set for|deadline (?:of|is)|due(?: on)?|beginning|starting)(?: on)? $/
const CONTEXT_LENGTH = 24

/** Every calendar date of the text, in order; the fuller reading wins. */
export function calendarExpressions(article: ArticleText): CalendarExpression[] {
  const matches = find(article.text, article.starts).get(0) ?? []
  return matches.map(matchOf).map(({ start, end, groups }) => {
    const get = (letter: string) => [1, 2, 3, 4, 5, 6, 7, 8].map((n) => groups[`${letter}${n}`]).find(Boolean)
    const [year, month, day, weekday] = [get('y'), get('m'), get('d'), get('w')]
    const before = article.text.slice(Math.max(0, start - CONTEXT_LENGTH), start).toLowerCase()
    const after = article.text.slice(end, end + CONTEXT_LENGTH).toLowerCase()
    return {
      start,
      end,
      ...(year && { year: Number(year) }),
      ...(month && { month: /\d/.test(month) ? Number(month) : monthOf(month.toLowerCase()) }),
      ...(day && { day: Number(day) }),
      ...(weekday && { weekday: weekdayNamed(weekday.toLowerCase()) }),
      tense: month && DEADLINE.test(before) ? 'future' : tenseAt(article, { start, end }),
      before,
      after,
    }
  })
}
