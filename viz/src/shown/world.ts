import type { ArticleRef, EntityLabel, FactRow, GraphData, Summary } from '../api'
import type { Catalog } from '../catalog'

/** All that the build gave, as the page holds it. What of it is shown is in `Shown`. */
export interface World {
  readonly summary: Summary
  readonly catalog: Catalog
  readonly graph: GraphData
  readonly facts: readonly FactRow[]
  /** How many facts the build has; more than `facts` where it is huge. */
  readonly total: number
  readonly articles: ReadonlyMap<string, ArticleRef>
}

/** The ends of a fact: one where it has no object or is a loop. */
export function endsOf({ from, to }: FactRow): readonly { readonly id: string; readonly label: EntityLabel }[] {
  return to === null || to.id === from.id ? [from] : [from, to]
}

/** Stands for outlets that are not known. */
export const UNKNOWN_OUTLET = '?'

/** The outlets that report a fact, each once. */
export function outletsOf(world: Pick<World, 'articles'>, { reports }: FactRow): readonly string[] {
  return [...new Set(reports.map(({ articleId }) => world.articles.get(articleId)?.outlet ?? UNKNOWN_OUTLET))]
}
