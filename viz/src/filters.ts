import type { EntityLabel, FactStatus } from './api'
import type { State } from './state'

type Filters = Pick<State, 'hiddenLabels' | 'hiddenTypes' | 'hiddenStatuses'>

interface Filtered {
  readonly type: string
  readonly status: FactStatus
}

/** Whether the filters let a fact through; `labels` are those of its ends. */
export function showsFact(filters: Filters, fact: Filtered, labels: readonly EntityLabel[]): boolean {
  return (
    !filters.hiddenTypes.has(fact.type) &&
    !filters.hiddenStatuses.has(fact.status) &&
    !labels.some((label) => filters.hiddenLabels.has(label))
  )
}

export function sameFilters(a: Filters, b: Filters): boolean {
  return a.hiddenLabels === b.hiddenLabels && a.hiddenTypes === b.hiddenTypes && a.hiddenStatuses === b.hiddenStatuses
}

/** The set with the values put in (hidden) or taken out (shown). */
export function withHidden(hidden: ReadonlySet<string>, values: readonly string[], hide: boolean): ReadonlySet<string> {
  const next = new Set(hidden)
  for (const value of values)
    if (hide) next.add(value)
    else next.delete(value)
  return next
}
