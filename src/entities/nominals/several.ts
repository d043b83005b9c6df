import type { Discourse } from '../discourse'
import type { Line } from '../line'
import { lowerAt, phraseStart, relationAt, uposAt } from '../line'
import { before, recentStates, stateOfPerson } from '../referents'
import type { NominalRule } from './rule'

const NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries({ both: 2, two: 2, three: 3, four: 4 }))
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const PERSONS = words(
  'leaders presidents men premiers ministers statesmen politicians strongmen dictators heads counterparts rulers women envoys',
)
const STATES = words(
  'countries nations states sides neighbors neighbours governments allies capitals powers parties rivals foes republics koreas economies militaries armies',
)
const PAIRS = words('pair duo two')

/** How many sentences back one looks for the persons meant, and for leaders, of whom an article has few. */
const REACH = 6
const LEADERS_REACH = 20

const BALTIC = ['state:EST', 'state:LTU', 'state:LVA']

/** "the two leaders", "both countries", "the pair", "leaders of the two countries": the last ones spoken of, if there are enough. */
export const several: NominalRule = (line, token, discourse) => {
  const lower = lowerAt(line, token)
  if (
    PAIRS.has(lower) &&
    (lower !== 'two' || /^(nsubj|obj|obl|nmod)$/.test(relationAt(line, token))) &&
    lowerAt(line, token - 1) === 'the' &&
    uposAt(line, token + 1) !== 'NOUN' &&
    uposAt(line, token + 1) !== 'ADJ'
  ) {
    const ids = lastPersons(discourse, line, token, 2, false) ?? lastStates(discourse, line, token, 2)
    return ids === undefined ? null : { first: token - 1, last: token, head: token, ids, form: 'nominal' }
  }
  if (lowerAt(line, token - 1) === 'baltic' && /^(states|nations|countries|republics)$/.test(lower))
    return {
      first: Math.min(phraseStart(line, token), token - 1),
      last: token,
      head: token,
      ids: BALTIC,
      form: 'nominal',
    }
  const number = numberBefore(line, token)
  if (number === undefined) {
    if (!PERSONS.has(lower) || lowerAt(line, token + 1) !== 'of') return null
    const inner = [token + 2, token + 3, token + 4, token + 5].find(
      (at) => STATES.has(lowerAt(line, at)) && numberBefore(line, at) !== undefined,
    )
    if (inner === undefined) return null
    const states = several(line, inner, discourse)?.ids
    const ids = states?.map((state) => {
      const leaders = discourse.roles.leadersOf(state)
      return leaders.length === 1 ? (leaders[0] ?? state) : state
    })
    return ids === undefined
      ? null
      : {
          first: phraseStart(line, token),
          last: token,
          head: token,
          ids,
          form: 'nominal',
          group: ids[0]?.startsWith('state:') ?? false,
        }
  }
  const start = Math.min(phraseStart(line, token), number.first)
  if (lower === 'koreas')
    return { first: start, last: token, head: token, ids: ['state:KOR', 'state:PRK'], form: 'nominal' }
  const ids = PERSONS.has(lower)
    ? lastPersons(discourse, line, token, number.count, true)
    : STATES.has(lower)
      ? lastStates(discourse, line, token, number.count)
      : undefined
  return ids === undefined ? null : { first: start, last: token, head: token, ids, form: 'nominal' }
}

function numberBefore(line: Line, token: number): { first: number; count: number } | undefined {
  for (let at = token - 1; at >= Math.max(0, token - 3); at--) {
    const count = NUMBERS.get(lowerAt(line, at))
    if (count !== undefined)
      return { first: /^(the|these|those|all)$/.test(lowerAt(line, at - 1)) ? at - 1 : at, count }
    if (!['ADJ', 'NOUN'].includes(uposAt(line, at))) return undefined
  }
  return undefined
}

function lastPersons(
  discourse: Discourse,
  line: Line,
  token: number,
  count: number,
  leading: boolean,
): string[] | undefined {
  const tests: ((id: string) => boolean)[] = [
    ...(leading ? [(id: string) => discourse.roles.leads(id)] : []),
    ...(leading ? [(id: string) => stateOfPerson(discourse, id) !== undefined] : []),
    () => true,
  ]
  const persons = [...before(discourse, line, token, leading ? LEADERS_REACH : REACH)].filter(
    ({ type }) => type === 'person',
  )
  for (const fits of tests) {
    const found: string[] = []
    for (const { ids, sentence } of persons) {
      if (!leading || fits !== tests[0]) if (line.index - sentence > REACH) break
      for (const id of [...ids].reverse()) if (!found.includes(id) && fits(id)) found.push(id)
      if (found.length >= count) return found.slice(0, count).sort()
    }
  }
  return undefined
}

function lastStates(discourse: Discourse, line: Line, token: number, count: number): string[] | undefined {
  // What is named as a state comes before what persons stand for, and a list of as many before single names.
  const named = new Set<string>()
  const antecedents = [...before(discourse, line, token, 6)].filter(
    ({ type, locative }) => type === 'state' && !locative,
  )
  for (let back = 0; back <= 6; back++) {
    const own = antecedents.filter(({ sentence }) => line.index - sentence === back)
    const list = own.find(({ ids }) => ids.length === count && [...named].every((id) => ids.includes(id)))
    if (list !== undefined) return [...list.ids].sort()
    for (const { ids } of [...own.filter(({ subject }) => subject), ...own]) for (const id of ids) named.add(id)
    if (named.size >= count) return [...named].slice(0, count).sort()
  }
  const found = recentStates(discourse, line, token, 6)
  return found.length >= count ? found.slice(0, count).sort() : undefined
}
