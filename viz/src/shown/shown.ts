import type { FactRow } from '../api'
import type { State } from '../state'
import { asKnown } from '../time/as-known'
import { countFacets, type Facets } from './facets'
import { bitOf, judge } from './filters'
import { neighbourhood } from './neighbourhood'
import { traitsOf } from './traits'
import type { World } from './world'

/** What of the world a state shows. Graph, list, legend and strip all draw from it, so that they agree. */
export interface Shown {
  /** The facts that pass every filter, as they were known on the day that the state asks for. */
  readonly facts: readonly FactRow[]
  readonly byId: ReadonlyMap<string, FactRow>
  /** Entities that are drawn. */
  readonly nodes: ReadonlySet<string>
  /** For each value of each filter, how many facts it would show with all other filters as they are. */
  readonly facets: Facets
  /** Facts that pass all filters but those of the strip's own axis. */
  readonly onAxis: readonly FactRow[]
}

/** Applies a state to the world. */
export function shownOf(world: World, state: State): Shown {
  const known = state.knownOn === null ? world.facts : asKnownOn(world, state.knownOn)
  const fails = known.map(judge(state, world))
  const passing = known.filter((_fact, index) => fails[index] === 0)
  const near = state.focus === null ? null : neighbourhood(passing, state.focus)
  const facts =
    near === null ? passing : passing.filter((fact) => traitsOf(fact, world).ends.every(({ id }) => near.has(id)))
  const ofAxis = bitOf(state.axis === 'event' ? 'event' : 'reported')
  return {
    facts,
    byId: new Map(facts.map((fact) => [fact.id, fact])),
    nodes: nodesOf(world, state, facts, near),
    facets: countFacets(known, fails, world),
    onAxis: known.filter((_fact, index) => ((fails[index] ?? 0) & ~ofAxis) === 0),
  }
}

/** Entities with a fact that is shown, and those that have none at all. */
function nodesOf(
  world: World,
  { hiddenLabels, hiddenNodes }: State,
  facts: readonly FactRow[],
  near: ReadonlySet<string> | null,
): ReadonlySet<string> {
  const linked = endIds(facts)
  const withFacts = everLinked.get(world) ?? endIds(world.facts)
  everLinked.set(world, withFacts)
  const nodes = new Set<string>()
  for (const { key, attributes } of world.graph.nodes) {
    if (hiddenLabels.has(attributes.label) || hiddenNodes.has(key)) continue
    if (near === null ? linked.has(key) || !withFacts.has(key) : near.has(key)) nodes.add(key)
  }
  return nodes
}

const everLinked = new WeakMap<World, ReadonlySet<string>>()

function endIds(facts: readonly FactRow[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { from, to } of facts) {
    ids.add(from.id)
    if (to !== null) ids.add(to.id)
  }
  return ids
}

/** What of the state decides what is shown; the rest only decides how. */
const DECISIVE = [
  'hiddenLabels',
  'hiddenTypes',
  'hiddenStatuses',
  'hiddenOutlets',
  'hiddenNodes',
  'minOrigins',
  'axis',
  'event',
  'reported',
  'knownOn',
  'undated',
  'focus',
] as const satisfies readonly (keyof State)[]

/** Remembers the last two answers: every part of the page asks for the present state and some for the one before. */
export function shownOnce(world: World): (state: State) => Shown {
  let known: { readonly state: State; readonly shown: Shown }[] = []
  return (state) => {
    const same = known.find((each) => DECISIVE.every((name) => each.state[name] === state[name]))
    if (same !== undefined) return same.shown
    const shown = shownOf(world, state)
    known = [{ state, shown }, ...known.slice(0, 1)]
    return shown
  }
}

function asKnownOn(world: World, day: string): readonly FactRow[] {
  return world.facts.flatMap((fact) => asKnown(fact, day, world.articles) ?? [])
}
