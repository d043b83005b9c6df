import type { BuildRecords } from '../../model'
import { articleRow, provenanceEdges } from './article-rows'
import { claimEdges, claimRow } from './claim-rows'
import { disputeEdges } from './disputes'
import { entityRow } from './entity-rows'
import { factEdge } from './fact-edges'
import { linkEdges } from './fact-links'
import { outletsOf } from './outlets'
import type { EdgeRow, NodeRow, Projection } from './rows'

/**
 * A build as a property graph: the readable edge of each fact, and the record of who states it in which words.
 * Ends are taken as they are: an edge to an entity that the build lacks shows up when a load is reconciled.
 */
export function project(build: BuildRecords): Projection {
  const outlets = outletsOf(build.entities)
  const facts = new Map(build.facts.map((fact) => [fact.id, fact]))
  const factIds = new Map(build.facts.flatMap((fact) => fact.claimIds.map((id) => [id, fact.id] as const)))
  const links = build.facts.flatMap((fact) => linkEdges(fact, facts))
  const linked = new Set(links.map((link) => link.id))
  const edges: EdgeRow[] = [
    ...build.articles.flatMap((article) => provenanceEdges(article, outlets)),
    ...build.claims.flatMap(claimEdges),
    ...disputeEdges(build).filter(({ id }) => !linked.has(id)),
    ...links,
    ...build.facts.flatMap((fact) => factEdge(fact) ?? []),
  ]
  const nodes: NodeRow[] = [
    ...[...build.entities, ...outlets.added].map(entityRow),
    ...build.articles.map(articleRow),
    ...build.claims.map((claim) => claimRow(claim, factIds.get(claim.id))),
  ]
  return { nodes, edges }
}
