import type { EntityLabel, Token } from '../../model'
import { NAMED_AGREEMENTS } from '../data/agreements'
import { KNOWN_GROUPS } from '../data/institutions'
import { ORGANIZATIONS } from '../data/organizations'
import { outletEntries } from './outlets'
import type { Entry } from './entry'
import { folded } from './entry'
import { placeEntries, stateEntries } from './states'

export interface Match {
  readonly first: number
  readonly last: number
  /** All readings of the name, the likeliest first. */
  readonly entries: readonly Entry[]
}

interface Index {
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  readonly prefixes: ReadonlySet<string>
  /** Beginnings of the names that do not start with a capital: "al-Qaeda", "world body". */
  readonly small: ReadonlySet<string>
}

let index: Index | undefined

/** All listed names, built once for each process. */
function gazetteer(): Index {
  if (index !== undefined) return index
  const listed = (
    prefix: string,
    label: EntityLabel,
    rows: readonly (readonly [string, string, string, string?, string?])[],
    kinds: boolean,
  ): Entry[] =>
    rows.flatMap(([id, name, also, third, fourth]) => {
      const state = kinds ? fourth : third
      const rest = {
        ...(state !== undefined && { country: `state:${state}` }),
        ...(kinds && third !== undefined && { kind: third }),
      }
      return [name, ...also.split('|')]
        .filter(Boolean)
        .map((spelling): Entry => ({ id: `${prefix}:${id}`, label, name, sense: 'name', spelling, ...rest }))
    })
  const all = [
    ...stateEntries(),
    ...listed('org', 'Organization', ORGANIZATIONS, true),
    ...outletEntries(),
    ...listed('agreement', 'Agreement', NAMED_AGREEMENTS, false),
    ...listed('group', 'Group', KNOWN_GROUPS, false),
    ...placeEntries(),
  ]
  const entries = new Map<string, Entry[]>()
  const prefixes = new Set<string>()
  for (const entry of all) {
    const key = folded(entry.spelling)
    const known = entries.get(key)
    if (known === undefined) entries.set(key, [entry])
    else if (!known.some(({ id, sense }) => id === entry.id && sense === entry.sense)) known.push(entry)
    for (let length = 1; length <= key.length; length++) prefixes.add(key.slice(0, length))
  }
  const small = new Set(all.flatMap(({ spelling }) => (isCapital(spelling) ? [] : [spelling.slice(0, 2)])))
  index = { entries, prefixes, small }
  return index
}

const isAcronym = (spelling: string): boolean => /^[A-Z][A-Z.\d-]*$/.test(spelling) && spelling.length <= 7
/** Most words are plain English: the pattern is for the rest. */
const isCapital = (form: string): boolean => {
  const first = form.charCodeAt(0)
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(form)
}

/** Whether the words on the page can be this spelling: acronyms in capitals, other names with their capital letter. */
function fits({ spelling, label }: Entry, tokens: readonly Token[], first: number, last: number): boolean {
  const head = tokens[first]?.form ?? ''
  // "Sana", "Tass": British papers write acronyms that are spoken as words in small letters.
  if (
    label === 'Outlet' &&
    first === last &&
    isAcronym(spelling) &&
    spelling.length >= 4 &&
    /^\p{Lu}\p{Ll}+$/u.test(head)
  )
    return true
  if (isAcronym(spelling)) return tokens.slice(first, last + 1).every(({ form }) => form === form.toUpperCase())
  if (isCapital(spelling))
    return (
      isCapital(head) &&
      (last === first || isCapital(tokens[last]?.form ?? '') || !isCapital(spelling.split(/[\s-]/).at(-1) ?? ''))
    )
  return !isCapital(spelling.split(' ').at(-1) ?? '') || isCapital(tokens[last]?.form ?? '')
}

/** The longest listed name that starts at the token, if any. Hyphens, points and apostrophes inside a name do not count. */
export function matchAt(tokens: readonly Token[], first: number): Match | undefined {
  const { entries, prefixes, small } = gazetteer()
  const opening = tokens[first]?.form ?? ''
  if (!isCapital(opening) && !small.has(opening.slice(0, 2))) return undefined
  let joined = ''
  let best: Match | undefined
  for (let last = first; last < tokens.length && last < first + 12; last++) {
    // "People's" goes on inside a name, and no name ends on the mark.
    if (last > first && /^['’]s$/i.test(tokens[last]?.form ?? '')) {
      joined += 's'
      if (!prefixes.has(joined)) break
      continue
    }
    const part = folded(tokens[last]?.form ?? '')
    if (part === '') {
      if (joined === '' || !/^[-–.'’]$/.test(tokens[last]?.form ?? '')) break
      continue
    }
    joined += part
    if (!prefixes.has(joined)) break
    const found = entries.get(joined)?.filter((entry) => fits(entry, tokens, first, last)) ?? []
    if (found.length > 0) best = { first, last, entries: found }
  }
  return best
}
