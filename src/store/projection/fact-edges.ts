import type { Fact } from '../../model'
import { quadClassOf, relationOf } from '../../ontology'
import { propertiesOf } from './properties'
import type { EdgeRow } from './rows'

/** The readable edge of a fact, such as `(:Person)-[:SENT_LETTER_TO]->(:Person)`; none where an end is unknown. */
export function factEdge(fact: Fact): EdgeRow | null {
  if (fact.to === null) return null
  const relation = relationOf(fact.type)
  return {
    id: fact.id,
    type: fact.type,
    from: fact.from,
    fromKey: 'Entity',
    to: fact.to,
    toKey: 'Entity',
    props: propertiesOf({
      ...fact.properties,
      status: fact.status,
      polarity: fact.polarity,
      start: fact.start,
      end: fact.end,
      datePrecision: fact.datePrecision,
      articleCount: fact.articleCount,
      outletCount: fact.outletCount,
      originCount: fact.originCount,
      firstReported: fact.firstReported,
      lastReported: fact.lastReported,
      claimIds: fact.claimIds,
      attributedTo: fact.attributedTo,
      quotes: fact.quotes.map((quote) => quote.quote),
      quadClass: relation && quadClassOf(relation),
      goldstein: relation?.goldstein,
      plover: relation?.plover,
      cameo: relation?.cameo,
    }),
  }
}
