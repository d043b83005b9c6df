import { FAMILY_FIRST_STATES, statesOfFamily } from './data/family-names'
import { WITHOUT_PRESIDENT } from './data/presidents'
import { isFamilyFirst, personName } from './person-name'
import type { BodyRule, RoleContext, RoleDraft } from './role-context'
import { isBare } from './role-context'
import { isInert } from './owners'
import { stateOfHit } from './state-counts'
import { isLeading } from './title-rank'

/** Whether somebody of that name may lead the state: where the family name stands first, so does his. */
export function mayLead(name: string, state: string): boolean {
  const parsed = personName(name)
  return isFamilyFirst(parsed)
    ? statesOfFamily(parsed.parts[0] ?? '').includes(state)
    : !FAMILY_FIRST_STATES.has(state) || parsed.parts.length < 2
}

/**
 * "leader Kim Il Nam", "President Wang Yulan" in an article on several states: of those where such names are borne, the one
 * spoken of right here, else the one spoken of most.
 */
export const ofTheFamily: BodyRule = (draft, context) => {
  const { title, personId } = draft
  if (!isBare(draft) || title.former || !/^(leader|president|dictator|ruler)$/.test(title.title)) return undefined
  const name = context.people.all.find(({ id }) => id === personId)?.name ?? ''
  if (!isFamilyFirst(personName(name))) return undefined
  const states = [...context.counts]
    .filter(([state]) => FAMILY_FIRST_STATES.has(state) && mayLead(name, state) && isFree(state, draft, context))
    .sort(([, a], [, b]) => b - a)
    .map(([state]) => state)
  const here = draft.line.hits.flatMap((hit) => (isInert(draft.line, hit) ? [] : (stateOfHit(hit) ?? [])))
  return states.find((state) => here.includes(state)) ?? states[0]
}

/** Without another leader in the article, and with such an office. */
function isFree(state: string, { personId, title }: RoleDraft, { drafts }: RoleContext): boolean {
  if (title.title === 'president' && (WITHOUT_PRESIDENT.has(state) || state === 'state:PRK')) return false
  return !drafts.some(
    (other) =>
      other.personId !== personId &&
      other.bodyId === state &&
      !other.title.former &&
      isLeading(other.title.title, 'state'),
  )
}
