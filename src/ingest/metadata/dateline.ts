import { findOutlets, outletNamed } from '../outlet-index'
import { MONTH_PATTERN } from './months'
import { quoteOf, type QuotedSpan, type Span } from '../../model'

/** The opening "MOSCOW, March 26 (Reuters) -" of a report. Spans are offsets in the text that was searched. */
export interface Dateline extends Span {
  readonly place?: QuotedSpan
  /** The agency or outlet in brackets; `name` is its canonical name. */
  readonly agency?: QuotedSpan & { readonly name: string }
  /** The words of the day, such as "March 26". */
  readonly date?: QuotedSpan
}

const PARAGRAPHS_SEARCHED = 5
const OPENING_CHARS = 160
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]*(?:[ /-]+(?:\\p{Lu}[\\p{Lu}.'’-]*|de|del|la|el|al|of))*"
const REGION = ",? (?:\\p{Lu}[\\p{L}.'’-]*)(?: \\p{Lu}[\\p{L}.'’-]*){0,2}"
const PLACE_MIXED = "\\p{Lu}[\\p{L}'’-]+(?:[ /-]\\p{Lu}[\\p{L}.'’-]+){0,3}"
const DATE = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?${MONTH_PATTERN} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH_PATTERN}(?:,? \\d{4})?`
const AGENCY = '[(/]([\\p{L}][\\p{L} .&-]{1,28})[)/]'
const DASH = '(?:\\s?[-–—―]{1,2}\\s|\\s?[–—―]|\\s?--\\s?)'

const FORMS = [
  // MOSCOW, March 26 (Reuters) -   SEOUL (Reuters) -   BEIJING, Oct. 12 (Xinhua) --   MOSCOW, March 26. /TASS/.
  new RegExp(`^(${CAPITALS})((?:${REGION})?)(?:[,.]? (${DATE})\\.?)?\\s?${AGENCY}(?:${DASH}|\\.? ?|$)`, 'u'),
  // HANOI, Vietnam —   WASHINGTON —   WASHINGTON—
  new RegExp(`^(${CAPITALS})((?:${REGION})?)(?:[,.]? (${DATE})\\.?)?()${DASH}`, 'u'),
  // Washington (CNN) President …
  new RegExp(`^(${PLACE_MIXED})((?:${REGION})?)(?:[,.]? (${DATE})\\.?)?\\s?${AGENCY}(?:${DASH}|\\s)`, 'u'),
  // (CNN) The …   (Reuters) -
  new RegExp(`^()()()${AGENCY}(?:${DASH}|\\s)`, 'u'),
]

/** The dateline at the start of one of the first paragraphs of the text, or undefined. Paragraphs are parted by "\n". */
export function findDateline(text: string): Dateline | undefined {
  let start = 0
  for (let paragraph = 0; paragraph < PARAGRAPHS_SEARCHED && start < text.length; paragraph += 1) {
    const dateline = datelineAt(text, start)
    if (dateline) return dateline
    const lineBreak = text.indexOf('\n', start)
    if (lineBreak < 0) return undefined
    start = lineBreak + 1
  }
  return undefined
}

function datelineAt(text: string, start: number): Dateline | undefined {
  const lineBreak = text.indexOf('\n', start)
  const opening = text.slice(start, Math.min(start + OPENING_CHARS, lineBreak < 0 ? text.length : lineBreak))
  for (const form of FORMS) {
    const match = form.exec(opening)
    if (match) {
      const dateline = readForm(text, start, match)
      if (dateline) return dateline
    }
  }
  return undefined
}

function readForm(text: string, start: number, match: RegExpExecArray): Dateline | undefined {
  const [whole, city = '', region = '', date, agency] = match
  const outlet = agency ? (outletNamed(agency) ?? findOutlets(agency)[0]?.outlet) : undefined
  if (agency && !outlet) return undefined
  if (!agency && (city.length < 3 || !/\p{Lu}{3}/u.test(city) || city.split(' ').length > 4)) return undefined
  const span = (words: string, from: number): QuotedSpan => {
    const at = text.indexOf(words, from)
    return quoteOf(text, at, at + words.length)
  }
  const place = city ? span(city + region, start) : undefined
  const day = date ? span(date, start) : undefined
  const source = agency && outlet ? { ...span(agency, day?.end ?? place?.end ?? start), name: outlet.name } : undefined
  return {
    start,
    end: start + whole.trimEnd().length,
    ...(place && { place }),
    ...(source && { agency: source }),
    ...(day && { date: day }),
  }
}
