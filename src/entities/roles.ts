import { type Article, type Span, tableOf } from '../model'
import type { TitledName } from './find-titles'
import { impliedHeads } from './implied-heads'
import type { Hit, Line } from './line'
import { findNations } from './nations'
import type { People } from './people'
import type { Role } from './role'
import type { RoleContext, RoleDraft } from './role-context'
import { BODY_RULES, loneTitles } from './role-bodies'
import { countStates, stateOfHit } from './state-counts'
import { isLeading, isOffice } from './title-rank'

/** Roles of the named persons; a body that the phrase leaves out is looked for in the article and otherwise the role is left out. */
export function findRoles(
  article: Article,
  lines: readonly Line[],
  titled: readonly TitledName[],
  people: People,
  organizationOf: (hit: Hit) => string | undefined,
): Role[] {
  const drafts: RoleDraft[] = titled.flatMap((name): RoleDraft[] => {
    const personId = people.idOf(name.hit)
    const { title, body } = name.title
    if (personId === undefined || title === 'counterpart' || !isOffice(title, body?.kind === 'organization')) return []
    return [{ ...name, personId, bodyId: bodyOf(body, organizationOf) }]
  })
  const context: RoleContext = {
    article,
    lines,
    people,
    drafts,
    counts: countStates(lines),
    lone: loneTitles(lines, titled),
    nations: findNations(lines, people),
  }
  for (const rule of BODY_RULES) for (const draft of drafts) draft.bodyId ??= rule(draft, context)
  const placed = drafts.filter((draft) => draft.bodyId !== undefined)
  // "The official, X, deputy minister": the finer title tells all.
  const vague = (draft: RoleDraft): boolean =>
    /^(\S+ )?(official|officer|aide)$/.test(draft.title.title) &&
    placed.some(
      (other) =>
        other !== draft &&
        other.personId === draft.personId &&
        other.bodyId === draft.bodyId &&
        !/official|officer|aide/.test(other.title.title),
    )
  const roles = placed.flatMap((draft) =>
    draft.bodyId === undefined || vague(draft) ? [] : [roleOf(draft, draft.bodyId)],
  )
  const implied = impliedHeads(context).map((draft) => roleOf(draft, draft.bodyId, true))
  return [...roles, ...implied, ...counterparts(titled, people, roles)]
}

function bodyOf(hit: Hit | undefined, organizationOf: (hit: Hit) => string | undefined): string | undefined {
  if (hit === undefined) return undefined
  if (hit.kind === 'organization' || hit.kind === 'outlet') return organizationOf(hit)
  return stateOfHit(hit)
}

/** What the bearer of a title that few states have meets elsewhere. */
const COUNTERPARTS: Readonly<Record<string, string>> = tableOf({
  'secretary of state': 'foreign minister',
  'foreign secretary': 'foreign minister',
  'defense secretary': 'defense minister',
  'secretary of defense': 'defense minister',
  'treasury secretary': 'finance minister',
})

/** "Wang and his North Korean counterpart, Ri Yong Ho": the other's title for the named state. */
function counterparts(titled: readonly TitledName[], people: People, roles: readonly Role[]): Role[] {
  return titled.flatMap((name): Role[] => {
    if (name.title.title !== 'counterpart' || name.title.body === undefined) return []
    const bodyId = stateOfHit(name.title.body)
    const personId = people.idOf(name.hit)
    if (
      bodyId === undefined ||
      personId === undefined ||
      roles.some((role) => role.personId === personId && role.bodyId === bodyId)
    )
      return []
    const before = name.line.hits.filter(({ kind, last }) => kind === 'person' && last < name.title.start).reverse()
    const other =
      before.map((hit) => people.idOf(hit)).find((id) => roles.some((role) => role.personId === id)) ??
      roles.filter(({ sentence }) => sentence <= name.line.index).at(-1)?.personId
    const model = roles.find((role) => role.personId === other)
    const title = COUNTERPARTS[model?.title ?? ''] ?? model?.title ?? 'counterpart'
    return [roleOf({ ...name, personId, title: { ...name.title, title }, bodyId }, bodyId, model?.leads)]
  })
}

/** The role with its spans. */
export function roleOf({ line, hit, title, personId }: RoleDraft, bodyId: string, leads?: boolean): Role {
  const british = title.title === 'chancellor' && bodyId === 'state:GBR'
  const span = (first: number, last: number): Span => ({
    start: line.tokens[first]?.start ?? 0,
    end: line.tokens[last]?.end ?? 0,
  })
  const { body } = title
  const titleSpan = span(title.first, title.last)
  const personSpan = span(hit.first, hit.last)
  const bodySpan = body === undefined || body.kind === 'person' ? titleSpan : span(body.first, body.last)
  return {
    personId,
    bodyId,
    title: title.title,
    leads:
      leads ??
      (!british &&
        isLeading(title.title, bodyId.startsWith('state:') ? 'state' : 'organization') &&
        !isPartOf(line, title)),
    former: title.former,
    acting: title.acting,
    elect: title.elect,
    sentence: line.index,
    start: Math.min(titleSpan.start, personSpan.start, bodySpan.start),
    end: Math.max(titleSpan.end, personSpan.end, bodySpan.end),
    titleSpan,
    personSpan,
    bodySpan,
  }
}

/** "director of studies at X", "director for Asia at X": the post heads a part of the body and not the body. */
function isPartOf({ tokens }: Line, { last, body }: RoleDraft['title']): boolean {
  if (body === undefined || body.first <= last) return false
  const between = tokens.slice(last + 1, body.first).map(({ form }) => form.toLowerCase())
  return between.some((word) => word === 'at' || word === 'for' || word === 'with')
}
