import type { FactRow } from '../api'
import type { Period, State } from '../state'
import { daysOf, overlap, type Days } from '../time/days'
import { traitsOf, type Traits } from './traits'
import type { World } from './world'

/** What a fact can be filtered by, each on its own. */
export const DIMENSIONS = ['labels', 'types', 'statuses', 'outlets', 'nodes', 'origins', 'event', 'reported'] as const
export type Dimension = (typeof DIMENSIONS)[number]

type Test = (fact: FactRow, traits: Traits) => boolean

/** For each dimension the test that a state asks for; null where it asks for none. */
const TESTS: Readonly<Record<Dimension, (state: State) => Test | null>> = {
  labels: ({ hiddenLabels: hidden }) =>
    hidden.size === 0 ? null : (_fact, { ends }) => !ends.some(({ label }) => hidden.has(label)),
  types: ({ hiddenTypes: hidden }) => (hidden.size === 0 ? null : ({ type }) => !hidden.has(type)),
  statuses: ({ hiddenStatuses: hidden }) => (hidden.size === 0 ? null : ({ status }) => !hidden.has(status)),
  outlets: ({ hiddenOutlets: hidden }) =>
    hidden.size === 0 ? null : (_fact, { outlets }) => outlets.some((outlet) => !hidden.has(outlet)),
  nodes: ({ hiddenNodes: hidden }) =>
    hidden.size === 0 ? null : (_fact, { ends }) => !ends.some(({ id }) => hidden.has(id)),
  origins: ({ minOrigins }) => (minOrigins === 1 ? null : ({ originCount }) => originCount >= minOrigins),
  event: ({ axis, event, undated }) => {
    const within = isWithin(event, undated || (event === null && axis !== 'event'))
    return within && ((_fact, traits) => within(traits.event === undefined ? [] : [traits.event]))
  },
  reported: ({ axis, reported, undated }) => {
    const within = isWithin(reported, undated || (reported === null && axis === 'event'))
    return within && ((_fact, traits) => within(traits.reported))
  },
}

/** The bit that stands for a dimension in what `judge` answers. */
export function bitOf(dimension: Dimension): number {
  return 1 << DIMENSIONS.indexOf(dimension)
}

/** Judges facts by a state: the bits of the filters that keep a fact out, 0 where it is shown. */
export function judge(state: State, world: Pick<World, 'articles'>): (fact: FactRow) => number {
  const tests = DIMENSIONS.flatMap((dimension) => {
    const passes = TESTS[dimension](state)
    return passes === null ? [] : [{ bit: bitOf(dimension), passes }]
  })
  if (tests.length === 0) return () => 0
  return (fact) => {
    const traits = traitsOf(fact, world)
    let fails = 0
    for (const { bit, passes } of tests) if (!passes(fact, traits)) fails |= bit
    return fails
  }
}

function isWithin(period: Period | null, undated: boolean): ((days: readonly Days[]) => boolean) | null {
  if (period === null) return undated ? null : (days) => days.length > 0
  const wanted = { first: daysOf(period.from).first, last: daysOf(period.to).last }
  return (days) => (days.length === 0 ? undated : days.some((each) => overlap(each, wanted)))
}

/** The set with the values put in (hidden) or taken out (shown). */
export function withHidden(hidden: ReadonlySet<string>, values: readonly string[], hide: boolean): ReadonlySet<string> {
  const next = new Set(hidden)
  for (const value of values)
    if (hide) next.add(value)
    else next.delete(value)
  return next
}
