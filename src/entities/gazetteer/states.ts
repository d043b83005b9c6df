import countries from 'world-countries'
import { slug, tableOf } from '../../model'
import { CITIES } from '../data/cities'
import { REGIONS, US_STATES } from '../data/regions'
import { SEATS } from '../data/seats'
import { CAPITAL_SPELLINGS, OTHER_STATES, STATE_NAMES } from '../data/state-names'
import type { Entry } from './entry'

/** Not sovereign by the source, yet states in the news. */
const ALSO_STATES: ReadonlySet<string> = new Set(['PSE', 'TWN', 'UNK', 'VAT'])
const split = (list: string | undefined): string[] => (list === undefined || list === '' ? [] : list.split('|'))

/** Names, demonyms and capitals of all states (source: npm `world-countries`, ODbL), with the hand-made additions of `data/`. */
export function stateEntries(): Entry[] {
  const entries: Entry[] = []
  for (const country of countries) {
    const code = country.cca3
    const more = STATE_NAMES[code]
    const sovereign = (country.independent && country.unMember) || ALSO_STATES.has(code)
    if (!sovereign) {
      if (country.region !== 'Antarctic') entries.push(place(country.name.common, undefined, 'territory'))
      continue
    }
    const name = more?.name ?? country.name.common
    const adjectives = (country.demonyms['eng']?.m ?? '').split(/, | or /)
    entries.push(
      ...state(
        code,
        name,
        [country.name.common, country.name.official, ...split(more?.also)],
        [...adjectives, ...split(more?.adjectives)],
      ),
    )
    for (const capital of [more?.capital ?? country.capital[0] ?? '', ...split(CAPITAL_SPELLINGS[code])])
      if (capital !== '' && capital !== country.name.common && code !== 'VAT') entries.push(capitalOf(code, capital))
  }
  for (const [code, name, also, adjectives, capital] of OTHER_STATES) {
    entries.push(...state(code, name, split(also), split(adjectives)))
    if (capital !== '') entries.push(capitalOf(code, capital))
  }
  for (const [code, seats] of Object.entries(SEATS))
    for (const seat of split(seats))
      entries.push({ ...stateEntry(code, STATE_NAME.get(code) ?? code, seat), sense: 'seat' })
  return entries
}

const STATE_NAME: ReadonlyMap<string, string> = new Map([
  ...countries.map(({ cca3, name }): [string, string] => [cca3, STATE_NAMES[cca3]?.name ?? name.common]),
  ...OTHER_STATES.map(([code, name]): [string, string] => [code, name]),
])

/** Canonical name of a state by its id. */
export const stateName = (id: string): string | undefined => STATE_NAME.get(id.slice('state:'.length))

const stateEntry = (code: string, name: string, spelling: string): Entry => ({
  id: `state:${code}`,
  label: 'State',
  name,
  sense: 'name',
  spelling,
})

function state(code: string, name: string, also: readonly string[], adjectives: readonly string[]): Entry[] {
  const demonyms = [...new Set(adjectives)].filter((adjective) => adjective !== '' && adjective !== name)
  return [
    ...[...new Set([name, ...also])].map((spelling) => stateEntry(code, name, spelling)),
    ...demonyms.flatMap((spelling) =>
      [spelling, ...plurals(spelling)].map((form): Entry => ({ ...stateEntry(code, name, form), sense: 'demonym' })),
    ),
  ]
}

const plurals = (demonym: string): string[] => (/(ese|ish|ch|[^i]s)$/i.test(demonym) ? [] : [`${demonym}s`])

function capitalOf(code: string, spelling: string): Entry {
  return {
    ...place(spelling, code, 'capital'),
    id: `place:${slug(CANONICAL_CAPITALS[spelling] ?? spelling)}`,
    name: CANONICAL_CAPITALS[spelling] ?? spelling,
    sense: 'capital',
  }
}

const CANONICAL_CAPITALS: Readonly<Record<string, string>> = tableOf({
  Kiev: 'Kyiv',
  Peking: 'Beijing',
  'Washington DC': 'Washington',
  'Washington D.C.': 'Washington',
  'Washington, D.C.': 'Washington',
  'D.C.': 'Washington',
  Sanaa: "Sana'a",
  Delhi: 'New Delhi',
})

function place(spelling: string, code: string | undefined, kind: string): Entry {
  return {
    id: `place:${slug(spelling)}`,
    label: 'Place',
    name: spelling,
    sense: 'name',
    spelling,
    kind,
    ...(code !== undefined && { country: `state:${code}` }),
  }
}

/** Cities, regions, seas, and the states of the United States. */
export function placeEntries(): Entry[] {
  return [
    ...Object.entries(REGIONS).flatMap(([code, names]) =>
      split(names).map((name) => place(name, code === '' ? undefined : code, 'region')),
    ),
    ...split(US_STATES).map((name) => place(name, 'USA', 'us-state')),
    ...Object.entries(CITIES).flatMap(([code, names]) => split(names).map((name) => place(name, code, 'city'))),
  ]
}
