import type { Slot } from '../frame'
import type { Reference } from '../references'
import { agentsOfNoun, examplesOf, modifiersOfNoun, obliquesOf, spread } from '../syntax/arguments'
import type { Predication } from '../syntax/predication'
import { strayPhrases } from '../syntax/stray-phrases'
import { agents, homes, speakers } from './agents'
import { benefitActors } from './benefit'
import { clauseActors, conditionActors, contentActors, ownClause, purposeActors, topicActors } from './clause-actors'
import { agreementAtHand, namedBy } from './named'
import { orElse } from './or-else'
import { pairBefore } from './pairs'
import { rememberedDoers, rememberedVictims } from './remembered'
import { describedBy } from './described'
import type { SlotContext } from './slot-context'
import { blowDoers, borders } from './blows'
import { namesBefore, targets, undergoers } from './targets'

const AGENT = 'agent-'.length

/** The references in one slot of a predication; empty where it is not filled. `exclude` keeps the other end out. */
export function fill(
  slot: Slot,
  predication: Predication,
  context: SlotContext,
  exclude: readonly Reference[] = [],
): Reference[] {
  const acts = slot.startsWith('~')
  const name = acts ? slot.slice(1) : slot
  const { tree, references } = context
  const lookUp = (heads: readonly number[]): Reference[] =>
    acts
      ? orElse(references.throughActs(tree, heads), () => rememberedDoers(heads, context))
      : references.of(tree, heads)
  const others = (found: readonly Reference[]): Reference[] =>
    found.filter(({ entityId }) => !exclude.some((end) => end.entityId === entityId))
  switch (name) {
    case 'agent':
      return agents(predication, context, lookUp)
    case 'speaker':
      return others(speakers(predication, context))
    case 'patient':
      return others(lookUp(predication.patients))
    case 'recipient':
      return others(lookUp(predication.recipients))
    case 'named':
      return namedBy(predication, context)
    case 'accord':
      return agreementAtHand(predication, context)
    case 'self':
      return orElse(
        orElse(lookUp([predication.trigger]), () => lookUp(describedBy(tree, predication.trigger))),
        () => lookUp(examplesOf(tree, predication.trigger)),
      )
    case 'theme':
      return others(lookUp(predication.patients.flatMap((head) => agentsOfNoun(tree, head))))
    case 'giftee':
      return others(
        references.of(
          tree,
          predication.patients.flatMap((head) => namesBefore(tree, head)),
        ),
      )
    case 'theme-target':
      return others(lookUp(predication.patients.flatMap((head) => targets(tree, head))))
    case 'content':
      return others(contentActors(predication, context, exclude))
    case 'topic':
      return others(topicActors(predication, context, exclude))
    case 'benefit':
      return others(benefitActors(predication, context, exclude))
    case 'if':
      return others(conditionActors(predication, context, exclude))
    case 'clause':
      return others(clauseActors(predication, context, exclude))
    case 'pair':
      return pairBefore(predication.trigger, context)
    case 'agent-pair':
      return predication.agents.flatMap((head) => pairBefore(head, context))
    case 'agent-between':
    case 'agent-with':
      return others(
        lookUp(predication.agents.flatMap((head) => obliquesOf(tree, head, 'nmod').get(name.slice(AGENT)) ?? [])),
      )
    case 'agent-home':
      return homes(predication.agents, context)
    case 'own-clause':
      return others(clauseActors(predication, context, exclude, ownClause))
    case 'purpose':
      return others(purposeActors(predication, context))
    case 'blow':
      return others(blowDoers(predication, context))
    case 'border':
      return others(lookUp(borders(predication, tree)))
    case 'undergoer':
      return others(undergoers(predication, context))
    case 'home':
      return homes([...predication.patients, ...(predication.form === 'noun' ? predication.agents : [])], context)
    case 'victim':
      return others(rememberedVictims(predication, context))
    case 'post':
      return exclude.flatMap(({ entityId }) => context.postOf(entityId) ?? [])
    case 'accuser':
      return exclude.flatMap(({ entityId }) => context.accuserOf(entityId) ?? [])
    case 'letter':
      return exclude.flatMap(({ entityId }) => context.letterTo(entityId) ?? [])
    case 'office':
      return others(
        references.of(
          tree,
          spread(tree, predication.patients).flatMap((head) => modifiersOfNoun(tree, head)),
        ),
      )
    default:
      return orElse(
        others(lookUp([...(predication.obliques.get(name) ?? []), ...(predication.patientObliques.get(name) ?? [])])),
        () => others(lookUp(strayPhrases(tree, predication, name))),
      )
  }
}
