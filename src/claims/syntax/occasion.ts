import { hasRelation, type Tree } from './tree'
import { surfaceSubjects } from './subject'
import { isNoun, isPassive, isVerb, lemmaOf, prepositionOf } from './words'

/** Where two sides come together: whoever goes there, plans it or speaks of it as his own is one of them. */
export const ENCOUNTERS: ReadonlySet<string> = new Set(
  'meeting|summit|talk|talks|negotiation|conversation|call|discussion|consultation|dialogue|dinner|lunch|audience|encounter|face-to-face|one-on-one|sit-down|phone'.split(
    '|',
  ),
)
const JOURNEYS = new Set(['visit', 'trip', 'tour', 'journey', 'stop', 'stopover'])
const JOINT_ACTS = new Set(['exercise', 'drill', 'maneuver'])

const MAX_STEPS = 5

/** Of these an outsider is the subject: he speaks of what others do, or brings it about for them. */
const FROM_OUTSIDE = new Set(
  'condemn|criticize|criticise|denounce|slam|oppose|mock|deride|blast|praise|hail|applaud|welcome|host|mediate|broker|facilitate|report|describe|witness|watch|follow|cover|monitor|reveal|quote|cite|learn|hear|investigate|probe|ask|question|comment|back|support|endorse|urge|see|regard|call|know|fear|worry|protest|undermine|derail|sabotage|overshadow|lambaste|read|recount'.split(
    '|',
  ),
)

/** Doers of a meeting, journey or joint act: "looked forward to a meeting with", "is open to dialogue with", "is in talks with". */
export function goers(tree: Tree, noun: number): number[] {
  const lemma = lemmaOf(tree, noun)
  if (!ENCOUNTERS.has(lemma) && !JOURNEYS.has(lemma) && !JOINT_ACTS.has(lemma)) return []
  if (tree.childrenBy(noun, 'cop').length > 0)
    return ['in', 'on'].includes(prepositionOf(tree, noun)) ? surfaceSubjects(tree, noun) : []
  if (!JOURNEYS.has(lemma) && !isWithSomebody(tree, noun)) return []
  let at = noun
  for (let step = 0; step < MAX_STEPS; step++) {
    const governor = tree.head(at)
    if (governor < 0) return []
    const token = tree.token(at)
    if (isVerb(tree, governor)) return isOwn(tree, at, governor) ? surfaceSubjects(tree, governor) : []
    if (tree.token(governor).upos === 'ADJ') return hasRelation(token, 'obl') ? surfaceSubjects(tree, governor) : []
    if (!isNoun(tree, governor) || !['nmod', 'conj'].some((relation) => hasRelation(token, relation))) return []
    const owners = tree.childrenBy(governor, 'nmod:poss')
    if (owners.length > 0) return owners
    at = governor
  }
  return []
}

/** Only a meeting with somebody has a second side to look for. */
const isWithSomebody = (tree: Tree, noun: number): boolean =>
  tree.childrenBy(noun, 'nmod', 'obl').some((child) => prepositionOf(tree, child) === 'with') ||
  addressedAt(tree, noun).length > 0

function isOwn(tree: Tree, phrase: number, verb: number): boolean {
  const token = tree.token(phrase)
  if (FROM_OUTSIDE.has(lemmaOf(tree, verb))) return false
  if (hasRelation(token, 'obj')) return true
  return hasRelation(token, 'obl') && !isPassive(tree, verb) && !REMOTE.has(prepositionOf(tree, phrase))
}
/** What the subject says or does about them, not there: "spoke about the talks with", "because of the meeting". */
const REMOTE = new Set(['about', 'because of', 'because', 'despite', 'by', 'as', 'like', 'since', 'over', 'amid', 'of'])

const ENTERING = new Set(
  'engage|enter|participate|take|go|head|come|sit|get|join|return|proceed|move|embark|travel|fly|jump|step|resume|open|interested'.split(
    '|',
  ),
)

/** "entered into talks", "is heading into a meeting": what holds of the entering holds of the meeting. */
export function isEntered(tree: Tree, noun: number): boolean {
  const governor = tree.head(noun)
  return (
    governor >= 0 &&
    isNoun(tree, noun) &&
    hasRelation(tree.token(noun), 'obl') &&
    ['in', 'into', 'to', 'for', 'on'].includes(prepositionOf(tree, noun)) &&
    ENTERING.has(lemmaOf(tree, governor)) &&
    (ENCOUNTERS.has(lemmaOf(tree, noun)) || JOURNEYS.has(lemmaOf(tree, noun)))
  )
}

const MEETINGS_TOO = new Set(['during', 'in', 'at', 'on', 'over'])
const SHARING = new Set(['discuss', 'raise', 'bring', 'share', 'speak', 'talk', 'stand', 'appear', 'exchange', 'push'])
const SAYING_TO = new Set(
  'tell|assure|inform|urge|press|warn|thank|ask|congratulate|remind|confront|reassure|promise|give|hand|offer|brief|implore|host'.split(
    '|',
  ),
)

/** "told Mora during a meeting", "raised it with Mora at their talks": the other side is whom the verb addresses. */
export function addressedAt(tree: Tree, noun: number): number[] {
  const verb = tree.head(noun)
  if (
    verb < 0 ||
    !isVerb(tree, verb) ||
    !ENCOUNTERS.has(lemmaOf(tree, noun)) ||
    !hasRelation(tree.token(noun), 'obl') ||
    !MEETINGS_TOO.has(prepositionOf(tree, noun)) ||
    isPassive(tree, verb)
  )
    return []
  const beside = tree.childrenBy(verb, 'obl').filter((child) => prepositionOf(tree, child) === 'with')
  return [
    ...(SHARING.has(lemmaOf(tree, verb)) ? beside : []),
    ...(SAYING_TO.has(lemmaOf(tree, verb)) ? tree.childrenBy(verb, 'iobj', 'obj') : []),
  ]
}
