import type { Span } from '../../../model'
import type { DayNumber } from '../../calendar'
import { daysOf } from '../../calendar'
import type { TermOfOffice } from '../../data/terms-of-office'
import { OTHER_TERMS, UNITED_STATES_PRESIDENTS } from '../../data/terms-of-office'
import { patternSet } from '../../scan/pattern-set'
import type { ArticleText } from '../article-text'
import { matchOf } from '../article-text'
import type { Day } from '../day'
import type { Factor } from '../factor'
import { binOf, edgesFrom, fitted } from '../factor'

const OVER =
  '(?:[Ff]ormer|[Tt]hen-?|[Ee]x-?|[Ll]ate|[Oo]ne-time|[Pp]ast|[Oo]ld)(?: (?:U\\.?S\\.?|US|American|British|Republican|Democratic))?[ -]'
/** Days after the end, or before the start, of a term. */
const OUTSIDE_EDGES = [-365, -77, 0, 31, 366, 1461]

type How = 'in office' | 'former' | 'elect' | 'administration' | 'otherwise'

interface Person {
  readonly title: string
  readonly given: string
  readonly surname: string
  readonly terms: readonly (readonly [first: DayNumber, last: DayNumber])[]
}

interface Search {
  readonly person: Person
  readonly named: 'by office' | 'elect' | 'administration'
  readonly pattern: RegExp
}

interface Holder {
  readonly person: Person
  readonly spans: readonly Span[]
}

const PRESIDENTS = personsOf(UNITED_STATES_PRESIDENTS)
const OTHERS = personsOf(OTHER_TERMS)
const SEARCHES: readonly Search[] = [
  ...PRESIDENTS.flatMap((person): Search[] => [
    { person, named: 'by office', pattern: new RegExp(`${titleOf(person)} ${nameOf(person)}`) },
    { person, named: 'elect', pattern: new RegExp(`${titleOf(person)}[- ][Ee]lect ${nameOf(person)}`) },
    { person, named: 'administration', pattern: administrationOf(person) },
  ]),
  ...OTHERS.map((person): Search => {
    return { person, named: 'by office', pattern: new RegExp(`${titleOf(person)} ${nameOf(person)}`) }
  }),
]
const find = patternSet(SEARCHES.map(({ pattern }) => pattern))
const IS_OVER = new RegExp(`${OVER}$`)
const IS_LESSER = /(?:Vice |Deputy |[Ff]irst )$/
const LOOK_BACK = 32

/** Those who are named with their office hold it; those named "former" no longer do. */
export function offices({ text, starts }: ArticleText): Factor[] {
  const named = [...find(text, starts)]
    .sort(([a], [b]) => a - b)
    .flatMap(([place, matches]) => {
      const search = SEARCHES[place]
      return search ? matches.map(matchOf).map((span) => ({ search, span, how: howOf(text, span, search) })) : []
    })
  const holdersOf = (persons: readonly Person[], how: How): Holder[] => {
    const own = named.filter((one) => one.how === how && persons.includes(one.search.person))
    return [...new Set(own.map(({ search }) => search.person))].map((person) => ({
      person,
      spans: own.filter(({ search }) => search.person === person).map(({ span }) => span),
    }))
  }
  const presidents = holdersOf(PRESIDENTS, 'in office')
  const former = holdersOf(PRESIDENTS, 'former')
  const elect = holdersOf(PRESIDENTS, 'elect')
  const others = holdersOf(OTHERS, 'in office')
  const formerOthers = holdersOf(OTHERS, 'former')
  const administrations = holdersOf(PRESIDENTS, 'administration')
  const last = latestOf(presidents)
  const most = [...presidents].sort((a, b) => b.spans.length - a.spans.length)[0]
  return [
    ...(last ? [termFactor('latest president', last)] : []),
    ...(most ? [termFactor('most named president', most)] : []),
    ...[latestOf(former)].flatMap((one) => (one ? [termFactor('former president', one)] : [])),
    ...administrations.slice(0, 1).map((one) => termFactor('administration', one)),
    ...elect.map((one) => termFactor('president-elect', one)),
    ...together(others),
    ...formerOthers.slice(0, 1).map((one) => termFactor('former office holder', one)),
  ]
}

function termFactor(name: string, { person, spans }: Holder): Factor {
  return fitted(name, inTerm(person), spans, changesOf(person))
}

/** Holders of other offices speak as one: the latest of them, and how many are out of office. */
function together(holders: readonly Holder[]): Factor[] {
  const latest = latestOf(holders)
  if (!latest) return []
  if (holders.length === 1) return [termFactor('latest office holder', latest)]
  const persons = holders.map(({ person }) => person)
  const bins = persons.map(inTerm)
  return [
    termFactor('latest office holder', latest),
    fitted(
      'holders out of office',
      (day: Day) => Math.min(3, bins.filter((bin) => bin(day) > 0).length),
      holders.flatMap(({ spans }) => spans),
      persons.flatMap(changesOf),
    ),
  ]
}

function latestOf(holders: readonly Holder[]): Holder | undefined {
  const start = ({ person }: Holder) => person.terms[0]?.[0] ?? 0
  return [...holders].sort((a, b) => start(b) - start(a))[0]
}

/** Terms of the same name in the same office belong together. */
function personsOf(terms: readonly TermOfOffice[]): Person[] {
  const persons = new Map<string, Person>()
  for (const [title, given, surname, from, to] of terms) {
    const name = `${title} ${given} ${surname}`
    const term = [daysOf(from)[0], daysOf(to)[1]] as const
    persons.set(name, { title, given, surname, terms: [...(persons.get(name)?.terms ?? []), term] })
  }
  return [...persons.values()]
}

function howOf(text: string, { start }: Span, { named }: Search): How {
  if (named === 'administration') return named
  const before = text.slice(Math.max(0, start - LOOK_BACK), start)
  if (IS_OVER.test(before)) return named === 'elect' ? 'otherwise' : 'former'
  return IS_LESSER.test(before) ? 'otherwise' : named === 'elect' ? named : 'in office'
}

function titleOf({ title }: Person): string {
  return `\\b(?:${title})`
}

function nameOf({ given, surname }: Person): string {
  return `(?:(?:${given}) )?${surname}\\b`
}

function administrationOf({ surname }: Person): RegExp {
  return new RegExp(`\\b${surname}(?:[’']s)? (?:[Aa]dministration|[Ww]hite [Hh]ouse)\\b`)
}

/** 0: within a term; else by how far outside of the nearest one. */
function inTerm({ terms }: Person): (day: Day) => number {
  return ({ number }) => {
    let nearest = Infinity
    for (const [from, to] of terms) {
      const outside = number < from ? number - from : number >= to ? number - to + 1 : 0
      if (Math.abs(outside) < Math.abs(nearest)) nearest = outside
    }
    return nearest === 0 ? 0 : 1 + binOf(OUTSIDE_EDGES, nearest)
  }
}

const CHANGES = new Map<Person, readonly DayNumber[]>()

/** Days from which on the bin may change: by the edges, and half way between two terms. */
function changesOf(person: Person): readonly DayNumber[] {
  const known = CHANGES.get(person)
  if (known) return known
  const ends = person.terms.flatMap(([from, to]) => [from, to - 1])
  const middles = ends.slice(0, -1).map((end, at) => Math.floor((end + (ends[at + 1] ?? end)) / 2))
  const changes = [...edgesFrom([...OUTSIDE_EDGES, 1], ends), ...edgesFrom([0, 1], middles)]
  CHANGES.set(person, changes)
  return changes
}
