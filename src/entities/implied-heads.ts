import { WITHOUT_PRESIDENT } from './data/presidents'
import type { Line } from './line'
import { isPossessive, lowerAt } from './line'
import { ownersBefore } from './owners'
import type { RoleContext, RoleDraft } from './role-context'
import { USA } from './role-context'
import { dominantState, stateOfHit } from './state-counts'
import type { Title } from './title'
import { isLeading } from './title-rank'

/**
 * Persons without a title whose government is spoken of: "the X administration" is that of the United States, "the X
 * regime" that of the state that the article speaks of most and whose head it does not name.
 */
export function impliedHeads(context: RoleContext): (RoleDraft & { readonly bodyId: string })[] {
  const { lines, people, drafts } = context
  const seen = new Set(drafts.map(({ personId }) => personId))
  return lines.flatMap((line) =>
    line.hits.flatMap((hit) => {
      const personId = hit.kind === 'person' ? people.idOf(hit) : undefined
      if (personId === undefined || seen.has(personId)) return []
      const noun = isPossessive(line, hit.last + 1) ? hit.last + 2 : hit.last + 1
      const bodyId = governedAt(line, noun, context)
      if (bodyId === undefined) return []
      seen.add(personId)
      const title = bodyId === USA ? 'president' : 'leader'
      return [{ line, hit, place: 'after' as const, personId, bodyId, title: titleOf(title, noun) }]
    }),
  )
}

function governedAt(line: Line, noun: number, { counts, drafts }: RoleContext): string | undefined {
  const word = lowerAt(line, noun)
  if (word === 'administration') return counts.has(USA) ? USA : undefined
  if (word !== 'regime') return undefined
  const led = new Set(
    drafts.flatMap(({ bodyId, title }) => (bodyId !== undefined && isLeading(title.title, 'state') ? [bodyId] : [])),
  )
  const own = ownersBefore(line, noun).flatMap((hit) => stateOfHit(hit) ?? [])
  if (own.length === 1) return own[0]
  return dominantState(counts, 0.5, new Set([...led, USA, ...WITHOUT_PRESIDENT]))
}

const titleOf = (title: string, noun: number): Title => ({
  title,
  noun,
  first: noun,
  last: noun,
  start: noun,
  end: noun,
  body: undefined,
  former: false,
  acting: false,
  elect: false,
  pronoun: false,
  definite: false,
  ofCountry: false,
  narrowed: false,
})
