import type { FactRow } from '../api'
import type { State } from '../state'
import { asKnown } from '../time/as-known'
import { countFacets, type Facets } from './facets'
import { failures, type Dimension } from './filters'
import { neighbourhood } from './neighbourhood'
import { endsOf, type World } from './world'

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
  const judged = known.map((fact) => ({ fact, fails: failures(state, fact, world) }))
  const passing = judged.filter(({ fails }) => fails.length === 0).map(({ fact }) => fact)
  const near = state.focus === null ? null : neighbourhood(passing, state.focus)
  const facts = near === null ? passing : passing.filter((fact) => endsOf(fact).every(({ id }) => near.has(id)))
  const withFacts = new Set(world.facts.flatMap((fact) => endsOf(fact).map(({ id }) => id)))
  const linked = new Set(facts.flatMap((fact) => endsOf(fact).map(({ id }) => id)))
  const nodes = world.graph.nodes
    .filter(
      ({ key, attributes: { label } }) =>
        !state.hiddenLabels.has(label) &&
        !state.hiddenNodes.has(key) &&
        (near === null || near.has(key)) &&
        (linked.has(key) || !withFacts.has(key) || near?.has(key)),
    )
    .map(({ key }) => key)
  return {
    facts,
    byId: new Map(facts.map((fact) => [fact.id, fact])),
    nodes: new Set(nodes),
    facets: countFacets(judged, world),
    onAxis: judged.filter(({ fails }) => onlyFails(fails, 'event', 'reported')).map(({ fact }) => fact),
  }
}

/** What of the state decides what is shown; the rest only decides how. */
const DECISIVE = [
  'hiddenLabels',
  'hiddenTypes',
  'hiddenStatuses',
  'hiddenOutlets',
  'hiddenNodes',
  'minOrigins',
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

function onlyFails(fails: readonly Dimension[], ...allowed: readonly Dimension[]): boolean {
  return fails.every((fail) => allowed.includes(fail))
}
