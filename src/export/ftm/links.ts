import type { Entity, Fact } from '../../model'
import { LEGAL_ENTITIES, ORGANIZATIONS } from './parties'
import { ftmEntity, ftmId, type FtmEntity } from './ftm-entity'

const OFFICES: ReadonlySet<string> = new Set(['LEADS', 'HOLDS_OFFICE_IN'])

/**
 * The records of one fact. Offices are a position and who occupies it, memberships and sanctions have schemata of their
 * own; every other fact with both ends is a link in the words of its type, and one with a single end an event. Only what
 * is asserted becomes an office, a membership or a sanction: the rest is a link whose status tells that it is not.
 */
export function linksOf(fact: Fact, entities: ReadonlyMap<string, Entity>): FtmEntity[] {
  const [from, to] = [entities.get(fact.from), entities.get(fact.to ?? '')]
  if (!from) return []
  const plain = fact.status === 'asserted' && fact.polarity === 'positive'
  if (plain && to && OFFICES.has(fact.type) && from.label === 'Person' && ORGANIZATIONS.has(to.label))
    return officeOf(fact, from, to)
  if (plain && to && fact.type === 'MEMBER_OF' && LEGAL_ENTITIES.has(from.label) && ORGANIZATIONS.has(to.label))
    return [ftmEntity(fact.id, 'Membership', { member: ftmId(from.id), organization: ftmId(to.id), ...interval(fact) })]
  if (plain && to && fact.type === 'SANCTIONED')
    return [ftmEntity(fact.id, 'Sanction', { entity: ftmId(to.id), authority: from.name, ...interval(fact) })]
  const words = fact.type.replaceAll('_', ' ').toLowerCase()
  if (to)
    return [
      ftmEntity(fact.id, 'UnknownLink', {
        subject: ftmId(from.id),
        object: ftmId(to.id),
        role: words,
        status: statusOf(fact),
        ...interval(fact),
      }),
    ]
  const name = `${from.name} ${words}`
  return [
    ftmEntity(fact.id, 'Event', {
      name,
      ...(LEGAL_ENTITIES.has(from.label) ? { involved: ftmId(from.id) } : {}),
      keywords: statusOf(fact),
      ...interval(fact),
    }),
  ]
}

function officeOf(fact: Fact, holder: Entity, body: Entity): FtmEntity[] {
  const title = fact.properties['title']
  const name = `${typeof title === 'string' ? title : fact.type === 'LEADS' ? 'leader' : 'office holder'}, ${body.name}`
  const post = `position:${body.id}-${name}`
  return [
    ftmEntity(post, 'Position', { name, organization: ftmId(body.id) }),
    ftmEntity(fact.id, 'Occupancy', { holder: ftmId(holder.id), post: ftmId(post), ...interval(fact) }),
  ]
}

/** When, in which words, and in which articles. A start and an end for intervals, else one date. */
function interval({ start, end, quotes }: Fact) {
  return {
    ...(end === undefined ? { date: start } : { startDate: start, endDate: end }),
    summary: quotes.map((quote) => quote.quote),
    proof: quotes.map((quote) => ftmId(quote.articleId)),
  }
}

const statusOf = ({ status, polarity }: Fact): string => (polarity === 'negative' ? `${status}, negated` : status)
