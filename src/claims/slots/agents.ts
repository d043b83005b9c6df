import { UTTERANCE_NOUNS } from '../lexicon/utterance-nouns'
import { speakersAbove } from '../qualifiers/attribution'
import type { Reference } from '../references'
import { agentsOfNoun } from '../syntax/arguments'
import type { Predication } from '../syntax/predication'
import type { Tree } from '../syntax/tree'
import { lemmaOf } from '../syntax/words'
import { orElse } from './or-else'
import type { SlotContext } from './slot-context'

/** The agents named; else whose utterance the agent is ("his comments accused"); else whom the syntax suggests. */
export function agents(
  { agents: heads, fallbackAgents, trigger }: Predication,
  { tree, references }: SlotContext,
  lookUp: (heads: readonly number[]) => Reference[],
): Reference[] {
  const doers = (found: readonly Reference[]): Reference[] =>
    found.filter(
      ({ label, head }) => label !== 'Agreement' && !(label === 'Person' && isNamedAfter(tree, head, trigger)),
    )
  const makers = heads
    .filter((head) => UTTERANCE_NOUNS.has(lemmaOf(tree, head)))
    .flatMap((head) => agentsOfNoun(tree, head))
  return orElse(
    orElse(doers(lookUp(heads)), () => doers(references.of(tree, makers))),
    () => doers(lookUp(fallbackAgents)),
  )
}

const NAMED_AFTER_VICTIMS = new Set(
  'strike raid killing murder assassination slaying poisoning shooting beheading arrest detention release execution'.split(
    ' ',
  ),
)

/** "the Boateng killing", "the Brandt raid": the person named before it suffered it. */
function isNamedAfter(tree: Tree, head: number, noun: number): boolean {
  return (
    NAMED_AFTER_VICTIMS.has(lemmaOf(tree, noun)) &&
    tree.head(head) === noun &&
    ['compound', 'nmod:desc'].includes(tree.token(head).deprel)
  )
}

/** Who says the clause, where it is said by somebody who takes sides: outlets only report. */
export function speakers({ carrier }: Predication, { tree, references, quotedBy }: SlotContext): Reference[] {
  const above = speakersAbove(tree, carrier, references)
  return (above.length > 0 ? above : quotedBy(carrier)).filter(({ label }) => label !== 'Outlet' && label !== 'Place')
}

/** The state that a person belongs to: who elects him. */
export function homes(heads: readonly number[], context: SlotContext): Reference[] {
  return statesOf(context.references.of(context.tree, heads), context)
}

/** The states of persons, named by the persons themselves. */
function statesOf(persons: readonly Reference[], { countryOf, labelOf }: SlotContext): Reference[] {
  return persons.flatMap((reference) => {
    const home = countryOf(reference.entityId)
    const label = home === undefined ? undefined : labelOf(home)
    return home === undefined || label === undefined ? [] : [{ ...reference, entityId: home, label, indirect: true }]
  })
}
