import type { Fact } from '../../model'
import { relationOf } from '../../ontology'
import { date, decimal, integer, iri, name, text } from './names'
import type { Said } from './statements'

/**
 * A fact as a reified statement, derived (PROV-O) from the claims that state it. Whether it is asserted, denied or only
 * planned is `cq:status`: the plain triple beside it is written for asserted facts alone.
 */
export function factTriples(fact: Fact): Said {
  const relation = relationOf(fact.type)
  return [
    ['rdf:type', name('rdf:Statement')],
    ['rdf:type', name('prov:Entity')],
    ...(relation?.cameo === undefined ? [] : ([['rdf:type', name('schema:Event')], ['cq:cameo', text(relation.cameo)]] as const)), // prettier-ignore
    ...(relation?.plover === undefined ? [] : ([['cq:plover', text(relation.plover)]] as const)),
    ...(relation?.goldstein === undefined ? [] : ([['cq:goldstein', decimal(relation.goldstein)]] as const)),
    ['rdf:subject', iri(fact.from)],
    ['rdf:predicate', name(`cq:${fact.type}`)],
    ...(fact.to === null ? [] : ([['rdf:object', iri(fact.to)]] as const)),
    ['cq:status', text(fact.status)],
    ['cq:polarity', text(fact.polarity)],
    ...(fact.start === undefined ? [] : ([['schema:startDate', date(fact.start)]] as const)),
    ...(fact.end === undefined ? [] : ([['schema:endDate', date(fact.end)]] as const)),
    ['cq:articleCount', integer(fact.articleCount)],
    ['cq:outletCount', integer(fact.outletCount)],
    ['cq:originCount', integer(fact.originCount)],
    ...(fact.firstReported === undefined ? [] : ([['cq:firstReported', date(fact.firstReported)]] as const)),
    ...(fact.lastReported === undefined ? [] : ([['cq:lastReported', date(fact.lastReported)]] as const)),
    ...fact.attributedTo.map((id) => ['prov:wasAttributedTo', iri(id)] as const),
    ...fact.claimIds.map((id) => ['prov:wasDerivedFrom', iri(id)] as const),
  ]
}
