import type { FactRow } from '../api'
import type { Period, State } from '../state'
import { daysOf, eventDays, overlap, type Days } from '../time/days'
import { endsOf, outletsOf, type World } from './world'

/** What a fact can be filtered by, each on its own. */
export const DIMENSIONS = ['labels', 'types', 'statuses', 'outlets', 'nodes', 'origins', 'event', 'reported'] as const
export type Dimension = (typeof DIMENSIONS)[number]

type Test = (state: State, fact: FactRow, world: Pick<World, 'articles'>) => boolean

const TESTS: Readonly<Record<Dimension, Test>> = {
  labels: ({ hiddenLabels }, fact) => !endsOf(fact).some(({ label }) => hiddenLabels.has(label)),
  types: ({ hiddenTypes }, { type }) => !hiddenTypes.has(type),
  statuses: ({ hiddenStatuses }, { status }) => !hiddenStatuses.has(status),
  outlets: ({ hiddenOutlets }, fact, world) =>
    hiddenOutlets.size === 0 || outletsOf(world, fact).some((outlet) => !hiddenOutlets.has(outlet)),
  nodes: ({ hiddenNodes }, fact) => !endsOf(fact).some(({ id }) => hiddenNodes.has(id)),
  origins: ({ minOrigins }, { originCount }) => originCount >= minOrigins,
  event: ({ event, undated }, fact) => isWithin(event, undated, [eventDays(fact) ?? []].flat()),
  reported: ({ reported, undated }, fact, world) =>
    reported === null || isWithin(reported, undated, reportDays(fact, world)),
}

/** The filters that keep a fact out; none where it is shown. */
export function failures(state: State, fact: FactRow, world: Pick<World, 'articles'>): readonly Dimension[] {
  return DIMENSIONS.filter((dimension) => !TESTS[dimension](state, fact, world))
}

/** The days of publication of the articles that report a fact. */
export function reportDays({ reports }: FactRow, { articles }: Pick<World, 'articles'>): readonly Days[] {
  return reports.flatMap(({ articleId }) => {
    const day = articles.get(articleId)?.publishedOn
    return day === undefined ? [] : [daysOf(day)]
  })
}

function isWithin(period: Period | null, undated: boolean, days: readonly Days[]): boolean {
  if (days.length === 0) return undated
  if (period === null) return true
  const wanted = { first: daysOf(period.from).first, last: daysOf(period.to).last }
  return days.some((each) => overlap(each, wanted))
}

/** The set with the values put in (hidden) or taken out (shown). */
export function withHidden(hidden: ReadonlySet<string>, values: readonly string[], hide: boolean): ReadonlySet<string> {
  const next = new Set(hidden)
  for (const value of values)
    if (hide) next.add(value)
    else next.delete(value)
  return next
}
