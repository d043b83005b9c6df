import type { Build } from '../../graph/folder'
import { outletsOf } from '../../store'
import { articleTriples } from './article-triples'
import { claimTriples } from './claim-triples'
import { entityTriples } from './entity-triples'
import { factTriples } from './fact-triples'
import { expand, iriOf, name, text, type Name, type Term, type Triple } from './names'

/** What is said of one thing: pairs of predicate and object. */
export type Said = readonly (readonly [Name, Term])[]

export const BUILD_ID = 'build'
const SOFTWARE_ID = 'software:communique'

/** The whole build as statements, those of one subject one after another. */
export function* statementsOf(build: Build): Iterable<Triple> {
  const outlets = outletsOf(build.entities)
  const factIds = new Map(build.facts.flatMap((fact) => fact.claimIds.map((id) => [id, fact.id] as const)))
  const articles = build.articles.map((article) => [article.id, articleTriples(article, outlets)] as const)
  yield* of(BUILD_ID, [
    ['rdf:type', name('prov:Activity')],
    ['prov:wasAssociatedWith', { iri: iriOf(SOFTWARE_ID) }],
  ])
  yield* of(SOFTWARE_ID, [
    ['rdf:type', name('prov:SoftwareAgent')],
    ['rdf:type', name('schema:SoftwareApplication')],
    ['schema:name', text('communique')],
    ['schema:softwareVersion', text(build.manifest.version)],
  ])
  for (const entity of [...build.entities, ...outlets.added]) yield* of(entity.id, entityTriples(entity))
  for (const [id, said] of articles) yield* of(id, said)
  for (const claim of build.claims) yield* of(claim.id, claimTriples(claim, factIds.get(claim.id)))
  for (const fact of build.facts) {
    yield* of(fact.id, factTriples(fact))
    if (fact.to !== null && fact.status === 'asserted' && fact.polarity === 'positive')
      yield { subject: iriOf(fact.from), predicate: `cq:${fact.type}`, object: { iri: iriOf(fact.to) } }
  }
}

function* of(id: string, said: Said): Iterable<Triple> {
  const subject = iriOf(id)
  const seen = new Set<string>()
  for (const [predicate, object] of said) {
    const key = `${expand(predicate)} ${JSON.stringify(object)}`
    if (!seen.has(key)) yield { subject, predicate, object }
    seen.add(key)
  }
}
