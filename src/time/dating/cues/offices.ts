import type { Span } from '../../../model'
import { daysOf } from '../../calendar'
import type { TermOfOffice } from '../../data/terms-of-office'
import { OTHER_TERMS, UNITED_STATES_PRESIDENTS } from '../../data/terms-of-office'
import type { ArticleText } from '../article-text'
import { matchesOf } from '../article-text'
import type { Day } from '../day'
import type { Factor } from '../factor'
import { binOf, fitted } from '../factor'

const OVER =
  '(?:[Ff]ormer|[Tt]hen-?|[Ee]x-?|[Ll]ate|[Oo]ne-time|[Pp]ast|[Oo]ld)(?: (?:U\\.?S\\.?|US|American|British|Republican|Democratic))?[ -]'
/** Days after the end, or before the start, of a term. */
const OUTSIDE_EDGES = [-365, -77, 0, 31, 366, 1461]

interface Holder {
  readonly name: string
  readonly terms: readonly (readonly [number, number])[]
  readonly spans: readonly Span[]
}

/** Those who are named with their office hold it; those named "former" no longer do. */
export function offices(article: ArticleText): Factor[] {
  const presidents = holdersOf(article, UNITED_STATES_PRESIDENTS, 'in office')
  const former = holdersOf(article, UNITED_STATES_PRESIDENTS, 'former')
  const elect = holdersOf(article, UNITED_STATES_PRESIDENTS, 'elect')
  const others = holdersOf(article, OTHER_TERMS, 'in office')
  const formerOthers = holdersOf(article, OTHER_TERMS, 'former')
  const administrations = holdersOf(article, UNITED_STATES_PRESIDENTS, 'administration')
  const last = latestOf(presidents)
  const most = [...presidents].sort((a, b) => b.spans.length - a.spans.length)[0]
  return [
    ...(last ? [fitted('latest president', inTerm(last), last.spans)] : []),
    ...(most ? [fitted('most named president', inTerm(most), most.spans)] : []),
    ...[latestOf(former)].flatMap((one) => (one ? [fitted('former president', inTerm(one), one.spans)] : [])),
    ...administrations.slice(0, 1).map((one) => fitted('administration', inTerm(one), one.spans)),
    ...elect.map((one) => fitted('president-elect', inTerm(one), one.spans)),
    ...together(others),
    ...formerOthers.slice(0, 1).map((one) => fitted('former office holder', inTerm(one), one.spans)),
  ]
}

/** Holders of other offices speak as one: the latest of them, and how many are out of office. */
function together(holders: readonly Holder[]): Factor[] {
  const latest = latestOf(holders)
  if (!latest) return []
  const bins = holders.map(inTerm)
  const spans = holders.flatMap((one) => one.spans)
  return [
    fitted('latest office holder', inTerm(latest), latest.spans),
    ...(holders.length > 1
      ? [fitted('holders out of office', (day: Day) => Math.min(3, bins.filter((bin) => bin(day) > 0).length), spans)]
      : []),
  ]
}

function latestOf(holders: readonly Holder[]): Holder | undefined {
  return [...holders].sort((a, b) => (b.terms[0]?.[0] ?? 0) - (a.terms[0]?.[0] ?? 0))[0]
}

function holdersOf(
  { text }: ArticleText,
  terms: readonly TermOfOffice[],
  how: 'in office' | 'former' | 'elect' | 'administration',
): Holder[] {
  const holders = new Map<string, Holder>()
  for (const [title, given, surname, from, to] of terms) {
    if (!surnameIn(text, surname)) continue
    const name = `${title} ${given} ${surname}`
    const term = [daysOf(from)[0], daysOf(to)[1]] as const
    const known = holders.get(name)
    const spans = known?.spans ?? matchesOf(text, patternOf(title, given, surname, how))
    if (spans.length > 0) holders.set(name, { name, terms: [...(known?.terms ?? []), term], spans })
  }
  return [...holders.values()]
}

const SURNAMES = new Map<string, RegExp>()

/** Spares the search for the whole title in texts without the name. */
function surnameIn(text: string, surname: string): boolean {
  const known = SURNAMES.get(surname) ?? new RegExp(surname)
  SURNAMES.set(surname, known)
  return known.test(text)
}

const PATTERNS = new Map<string, RegExp>()

function patternOf(title: string, given: string, surname: string, how: string): RegExp {
  const key = `${title}|${given}|${surname}|${how}`
  const known = PATTERNS.get(key)
  if (known) return known
  if (how === 'administration')
    return pattern(key, `\\b${surname}(?:[’']s)? (?:[Aa]dministration|[Ww]hite [Hh]ouse)\\b`)
  const before = how === 'former' ? `(?<=${OVER})` : `(?<!${OVER}|Vice |Deputy |[Ff]irst )`
  const names = `(?:(?:${given}) )?`
  return pattern(key, `${before}\\b(?:${title})${how === 'elect' ? '[- ][Ee]lect' : ''} ${names}${surname}\\b`)
}

function pattern(key: string, source: string): RegExp {
  const made = new RegExp(source, 'g')
  PATTERNS.set(key, made)
  return made
}

/** 0: within a term; else by how far outside of the nearest one. */
function inTerm({ terms }: Holder): (day: Day) => number {
  return ({ number }) => {
    let nearest = Infinity
    for (const [from, to] of terms) {
      const outside = number < from ? number - from : number >= to ? number - to + 1 : 0
      if (Math.abs(outside) < Math.abs(nearest)) nearest = outside
    }
    return nearest === 0 ? 0 : 1 + binOf(OUTSIDE_EDGES, nearest)
  }
}
