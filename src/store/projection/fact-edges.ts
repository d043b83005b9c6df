import type { Fact, ValueField } from '../../model'
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
      origins: fact.origins.map((origin) => origin.id),
      quantities: wordsOf(fact, 'quantity'),
      differs: fact.differs.length === 0 ? undefined : fact.differs,
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

/** The numbers that its sources give, in their words; none where they give none. */
function wordsOf(fact: Fact, field: ValueField): readonly string[] | undefined {
  const words = fact.values.filter((value) => value.field === field).map((value) => value.words)
  return words.length === 0 ? undefined : words
}
