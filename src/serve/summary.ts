import { ENTITY_LABELS } from '../model'
import { quadClassOf, RELATIONS } from '../ontology'
import type { Summary } from './api-types'
import type { BuildIndex } from './build-index'

/** What the build holds: counts, entity labels and relation types. */
export function summaryOf(
  { build, factsOfEntity }: BuildIndex,
  exportFormats: readonly string[],
  queries: boolean,
): Summary {
  const used = build.entities.filter(({ id }) => factsOfEntity.has(id))
  const factCounts = new Map<string, number>()
  for (const { type } of build.facts) factCounts.set(type, (factCounts.get(type) ?? 0) + 1)
  return {
    version: build.manifest.version,
    counts: build.manifest.counts,
    labels: ENTITY_LABELS.map((label) => ({ label, count: used.filter((e) => e.label === label).length })).filter(
      ({ count }) => count > 0,
    ),
    types: RELATIONS.filter(({ type }) => factCounts.has(type)).map((relation) => ({
      type: relation.type,
      group: relation.group,
      quadClass: quadClassOf(relation) ?? 0,
      symmetric: relation.symmetric,
      definition: relation.definition,
      facts: factCounts.get(relation.type) ?? 0,
    })),
    exports: exportFormats,
    queries,
  }
}
