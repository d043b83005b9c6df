import type { Claim } from '../../model'
import { propertiesOf } from './properties'
import type { EdgeRow, KeyLabel, NodeRow, RecordType } from './rows'

/** A claim's node. `start` and `end` are UTF-16 code units of the article's main text; `date` is when the event was. */
export function claimRow(claim: Claim, factId: string | undefined): NodeRow {
  const { time, quantity } = claim
  return {
    id: claim.id,
    key: 'Claim',
    props: propertiesOf({
      ...claim.properties,
      factId,
      type: claim.type,
      modality: claim.modality,
      polarity: claim.polarity,
      quote: claim.quote,
      start: claim.start,
      end: claim.end,
      trigger: claim.spans.trigger.quote,
      date: time?.start,
      dateEnd: time?.end,
      datePrecision: time?.precision,
      since: time?.since,
      place: claim.place,
      quantityValue: quantity?.value,
      quantityMin: quantity?.min,
      quantityMax: quantity?.max,
      quantityUnit: quantity?.unit,
      quantityComparator: quantity?.comparator,
      about: claim.content.length === 0 ? undefined : claim.content,
      frame: claim.frame,
      confidence: claim.confidence,
    }),
  }
}

/** Edges of the record: the article that states the claim, its ends, and who vouches for it (`order` 0 is innermost). */
export function claimEdges(claim: Claim): EdgeRow[] {
  const edge = (type: RecordType, from: string, fromKey: KeyLabel, to: string, toKey: KeyLabel, order?: number) => ({
    ...{ id: `${type}:${from}>${to}`, type, from, fromKey, to, toKey },
    props: propertiesOf({ order }),
  })
  const about = (type: RecordType, to: string, order?: number): EdgeRow =>
    edge(type, claim.id, 'Claim', to, 'Entity', order)
  return [
    edge('STATES', claim.articleId, 'Article', claim.id, 'Claim'),
    about('SUBJECT', claim.subject),
    ...(claim.object === null ? [] : [about('OBJECT', claim.object)]),
    ...[...new Set(claim.attributedTo)].map((id, order) => about('ATTRIBUTED_TO', id, order)),
  ]
}
