import type { Reference } from '../references'
import type { Predication } from '../syntax/predication'
import { surfaceSubjects } from '../syntax/subject'
import { hasRelation } from '../syntax/tree'
import type { SlotContext } from './slot-context'

/** "Kenya is a member", "Kenya, a member", "NATO member Kenya": who is called what the noun says. */
export function namedBy({ trigger }: Predication, { tree, references }: SlotContext): Reference[] {
  if (tree.childrenBy(trigger, 'cop').length > 0) return references.of(tree, surfaceSubjects(tree, trigger))
  const token = tree.token(trigger)
  const above = tree.head(trigger)
  const names = ['appos', 'nmod:desc', 'compound'].some((relation) => hasRelation(token, relation))
  return names && above >= 0 ? references.at(tree, above) : []
}

/** "vowed to tear up the pact if Kenya withdraws": what it would leave is the agreement that the sentence names. */
export function agreementAtHand({ patients, obliques }: Predication, { tree, references }: SlotContext): Reference[] {
  if (patients.length > 0 || ['from', 'of', 'out', 'to', 'in'].some((preposition) => obliques.has(preposition)))
    return []
  const named = tree.tokens
    .flatMap((_token, index) => references.at(tree, index))
    .filter(({ label }) => label === 'Agreement')
  return named.slice(0, 1)
}
