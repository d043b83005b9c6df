import { contentId, quoteOf, type Article, type Claim, type EntityLabel, type Role } from '../model'
import type { Reference } from './references'

/** Where each person holds the first office that the article names. */
export function postsOf(
  text: string,
  roles: readonly Role[],
  labelOf: (id: string) => EntityLabel | undefined,
): ReadonlyMap<string, Reference> {
  return new Map(
    roles.toReversed().flatMap(({ personId, bodyId, bodySpan }) => {
      const label = labelOf(bodyId)
      const span = quoteOf(text, bodySpan.start, bodySpan.end)
      return label === undefined
        ? []
        : [[personId, { entityId: bodyId, label, span, head: -1, locative: false, form: 'name', indirect: true }]]
    }),
  )
}

/** One LEADS or HOLDS_OFFICE_IN claim for each person, body and post that the article states. */
export function officeClaims(article: Article, roles: readonly Role[]): Claim[] {
  const seen = new Set<string>()
  return roles.flatMap((role) => {
    const type = role.leads && !role.former ? 'LEADS' : 'HOLDS_OFFICE_IN'
    const key = `${type}|${role.personId}|${role.bodyId}`
    if (seen.has(key)) return []
    seen.add(key)
    const { text } = article
    const quote = quoteOf(text, role.start, role.end)
    return [
      {
        id: contentId('claim', article.id, type, role.personId, role.bodyId, role.start, role.end, role.title),
        articleId: article.id,
        type,
        subject: role.personId,
        object: role.bodyId,
        content: [],
        polarity: 'positive' as const,
        modality: role.elect ? ('planned' as const) : ('asserted' as const),
        attributedTo: [],
        properties: {
          title: role.title,
          ...(role.former ? { former: true } : {}),
          ...(role.acting ? { acting: true } : {}),
          ...(role.elect ? { elect: true } : {}),
        },
        spans: {
          trigger: quoteOf(text, role.titleSpan.start, role.titleSpan.end),
          subject: quoteOf(text, role.personSpan.start, role.personSpan.end),
          object: quoteOf(text, role.bodySpan.start, role.bodySpan.end),
        },
        ...quote,
        frame: 'office/role',
        confidence: 0.95,
      },
    ]
  })
}
