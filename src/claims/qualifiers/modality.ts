import type { Modality, Polarity } from '../../model'
import { AHEAD, EMBEDDINGS, HEDGES, POSSIBLY, type Embedding } from '../lexicon/embedding'
import { claimsResponsibility } from '../syntax/claimed'
import { isCalledOff, isLeftOpen, isNegated } from './polarity'
import { CONDITIONS, hasCondition } from './condition'
import { isDecisionMade, isTopic } from './given'
import { isOnlyLikely, isSupposed } from './likelihood'
import { isOutcome } from './outcome'
import { isEntered } from '../syntax/occasion'
import { strongest } from './strength'
import { auxiliaryModality, isAheadByTense, isSettled } from './tense'
import type { Predication } from '../syntax/predication'
import { hasRelation, type Tree } from '../syntax/tree'
import {
  adverbialLemma,
  isInfinitive,
  isPassive,
  isReducedPassive,
  isSubjunctive,
  isVerb,
  lemmaOf,
  markerOf,
  phrasalLemma,
  prepositionOf,
} from '../syntax/words'

export interface Standing {
  readonly modality: Modality
  readonly polarity: Polarity
  /** Words that govern the claim and whose subjects vouch for it, innermost first. */
  readonly vouchers: readonly number[]
}

/**
 * Whether the text asserts the event, by climbing from the word that carries it to the root. The outermost operator that
 * is not plain reporting wins, but what was denied or alleged stays so whatever lies inside; negation counts at the event
 * and below implicatives only, never below a reporting verb.
 */
export function standingOf(tree: Tree, predication: Predication): Standing {
  const negated = isNegated(tree, predication.carrier) || isNegated(tree, predication.trigger)
  const calledOff = isCalledOff(tree, predication)
  const own = ownModality(tree, predication)
  const state = {
    modality: negated && calledOff && isLeftOpen(tree, predication) ? 'possible' : own,
    negative: negated !== calledOff,
    vouchers: [] as number[],
  }
  let scopeOpen = true
  let presupposed = false
  let child = predication.carrier
  let settled = false
  const raise = (modality: Modality): void => {
    if (settled) return
    if (!presupposed || modality === 'alleged' || modality === 'denied')
      state.modality = strongest(state.modality, modality)
  }
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const governor = tree.head(child)
    if (governor < 0 || isStrayConjunct(tree, child, governor)) break
    const link = linkOf(tree, child)
    if (link === 'purpose' && !isMeansOfHelp(tree, child, governor)) raise('planned')
    if (link === 'condition') raise('conditional')
    if (isSetting(tree, child, governor)) raise(auxiliaryModality(tree, governor))
    if (hasRelation(tree.token(child), 'csubj')) raise(auxiliaryModality(tree, governor))
    if (child === predication.trigger && isOnlyLikely(tree, child, governor)) raise('possible')
    if (child === predication.trigger && isSupposed(tree, child, governor)) raise(auxiliaryModality(tree, governor))
    presupposed ||= isPresupposed(tree, child) || isTopic(tree, child, governor)
    settled ||= isSettled(tree, child)
    const embedding = link === 'complement' ? embeddingOf(tree, governor, child) : undefined
    if (embedding !== undefined) {
      const effect = effectOf(tree, embedding, governor)
      if (effect !== undefined) raise(effect)
      if (embedding.attributes === true || embedding.raises === true) state.vouchers.push(governor)
      if (embedding.negates === true && scopeOpen && isNegated(tree, governor))
        raise(phrasalLemma(tree, governor) === 'rule out' ? 'possible' : 'asserted')
      else if (embedding.negates === true && scopeOpen) state.negative = !state.negative
      const irrealis = embedding.modality === 'planned'
      if (scopeOpen && irrealis && isNegated(tree, governor)) state.negative = !state.negative
      if (isVerb(tree, governor) && embedding.attributes !== true) raise(auxiliaryModality(tree, governor))
    }
    if (embedding === undefined && link === 'complement' && leavesOpen(tree, child, governor)) raise('planned')
    if (
      embedding === undefined &&
      (hasRelation(tree.token(child), 'xcomp') || isEntered(tree, child)) &&
      isVerb(tree, governor)
    ) {
      raise(auxiliaryModality(tree, governor))
      if (isAheadByTense(tree, governor)) raise('planned')
      if (scopeOpen && CARRYING.has(lemmaOf(tree, governor)) && isNegated(tree, governor))
        state.negative = !state.negative
    }
    if (embedding?.attributes === true || link === 'other') scopeOpen = false
    child = governor
  }
  return { modality: state.modality, polarity: state.negative ? 'negative' : 'positive', vouchers: state.vouchers }
}

/** "managed to sign", "kept bombing": what holds of these verbs holds of the act. */
const CARRYING = new Set([
  'keep',
  'engage',
  'enter',
  'participate',
  'take',
  'sit',
  'go',
  'continue',
  'begin',
  'start',
  'resume',
  'manage',
  'get',
  'come',
  'dare',
  'bother',
  'help',
])
/** "is hard to reach", "a chance to strike a deal": what is spoken of as something to do has not been done. */
function leavesOpen(tree: Tree, child: number, governor: number): boolean {
  if (isVerb(tree, governor) || !isInfinitive(tree, child) || isOutcome(tree, child)) return false
  return !ACHIEVED.has(lemmaOf(tree, governor))
}
/** "was able to sign", "is glad to meet": these are said of what is done. */
const ACHIEVED = new Set(
  'able happy glad proud right wrong quick slow honored honoured pleased lucky sorry delighted surprised smart wise foolish stupid mistake pain courage audacity nerve fortunate brave bold careful decision'.split(
    ' ',
  ),
)
/** What a plan, wish or demand higher up leaves alone: "plans to answer after Kenya attacked", "the pact that Kenya signed", "on Mora's pledge". */
function isPresupposed(tree: Tree, child: number): boolean {
  const token = tree.token(child)
  if (token.deprel === 'acl:relcl') return true
  if (hasRelation(token, 'advcl'))
    return PRESUPPOSING.has(markerOf(tree, child)) && tree.childrenBy(child, 'nsubj').length > 0
  if (token.deprel === 'conj') return !isVerb(tree, child) && isVerb(tree, tree.head(child))
  if (hasRelation(token, 'nmod') && AFTERMATH.has(lemmaOf(tree, tree.head(child)))) return true
  return (hasRelation(token, 'obl') || hasRelation(token, 'nmod')) && linkOf(tree, child) === 'other'
}
/** "to discuss the aftermath of the strikes": what these are of has been. */
const AFTERMATH = new Set('aftermath wake anniversary consequence fallout victim survivor scene perpetrator'.split(' '))
const TEMPORAL = new Set(['after', 'before', 'while', 'when'])
const PRESUPPOSING = new Set(['after', 'since', 'because', 'as', 'while', 'although', 'though', 'where', 'whereas'])

/** "will meet during a visit to Kenya", "will visit after meeting Mora": the one is as far ahead as the other. */
function isSetting(tree: Tree, child: number, governor: number): boolean {
  if (!isVerb(tree, governor)) return false
  if (hasRelation(tree.token(child), 'advcl'))
    return (
      TEMPORAL.has(markerOf(tree, child)) &&
      tree.token(child).xpos === 'VBG' &&
      tree.childrenBy(child, 'nsubj').length === 0
    )
  return (
    hasRelation(tree.token(child), 'obl') &&
    ['during', 'at', 'on'].includes(prepositionOf(tree, child)) &&
    tree.childrenBy(child, 'det').every((det) => ['a', 'an', 'the', 'this'].includes(lemmaOf(tree, det)))
  )
}

/** "wishing Putin victory ... and both men lauding": a clause of its own that the tree hung on a noun. */
function isStrayConjunct(tree: Tree, child: number, governor: number): boolean {
  return (
    tree.token(child).deprel === 'conj' &&
    isVerb(tree, child) &&
    !isVerb(tree, governor) &&
    tree.childrenBy(child, 'nsubj').length > 0 &&
    tree.childrenBy(governor, 'cop').length === 0
  )
}

/**
 * What the governing word makes of the act. To be reported or said to have done it is to be alleged to; not to deny it is
 * to leave it open; to announce that one is doing it is to plan it.
 */
function effectOf(tree: Tree, embedding: Embedding, governor: number): Modality | undefined {
  if (isDecisionMade(tree, governor)) return undefined
  if (embedding.modality === 'denied' && isNegated(tree, governor)) return 'possible'
  if (embedding.attributes === true && embedding.modality === undefined && isHearsay(tree, governor)) return 'alleged'
  return embedding.modality
}

/** "were reported to have fired": told by nobody in particular. */
function isHearsay(tree: Tree, verb: number): boolean {
  return (
    isVerb(tree, verb) &&
    isPassive(tree, verb) &&
    tree.childrenBy(verb, 'xcomp').some((clause) => isInfinitive(tree, clause)) &&
    !tree.childrenBy(verb, 'obl').some((child) => prepositionOf(tree, child) === 'by')
  )
}

/** "talks on joining", "claims that Kenya was behind the attack": what the noun is about. */
const CONTENT_PREPOSITIONS = new Set(['for', 'of', 'on', 'about', 'to', 'that'])

type Link = 'complement' | 'purpose' | 'condition' | 'other'

/** How a clause or event noun hangs from its governor. */
function linkOf(tree: Tree, child: number): Link {
  const token = tree.token(child)
  if (isSideClause(tree, child)) return 'other'
  if (['ccomp', 'xcomp', 'csubj', 'obj', 'nsubj:pass'].some((relation) => hasRelation(token, relation)))
    return 'complement'
  if (hasRelation(token, 'obl') && ['for', 'of', 'from', 'to'].includes(prepositionOf(tree, child))) return 'complement'
  if (isEntered(tree, child)) return 'complement'
  if (hasRelation(token, 'nmod') && CONTENT_PREPOSITIONS.has(markerOf(tree, child) || prepositionOf(tree, child)))
    return 'complement'
  if (hasRelation(token, 'acl') && token.deprel !== 'acl:relcl')
    return isOutcome(tree, child) || isReducedPassive(tree, child) ? 'other' : 'complement'
  if (isSecondReport(tree, child)) return 'complement'
  if (!hasRelation(token, 'advcl')) return 'other'
  const marker = markerOf(tree, child)
  if (CONDITIONS.has(marker)) return 'condition'
  if (['of', 'for', 'from', 'that', 'about', 'over'].includes(marker)) return 'complement'
  if (marker === 'on' && tree.head(child) < child) return 'complement'
  if (marker === 'as' && ['quote', 'cite'].includes(lemmaOf(tree, tree.head(child)))) return 'complement'
  return marker === '' && isInfinitive(tree, child) && !isOutcome(tree, child) ? 'purpose' : 'other'
}

/** "said in Lima, where he was meeting Mora": the clause tells where it was said, not what. */
function isSideClause(tree: Tree, child: number): boolean {
  if (!hasRelation(tree.token(child), 'ccomp')) return false
  const opening = tree.childrenBy(child, 'advmod').find((adverb) => ['where', 'when'].includes(lemmaOf(tree, adverb)))
  return opening !== undefined && tree.tokens[opening - 1]?.form === ',' && opening > tree.head(child)
}

/** "said that A and that B": the second clause hangs on the verb itself. */
function isSecondReport(tree: Tree, child: number): boolean {
  const governor = tree.head(child)
  return (
    tree.token(child).deprel === 'conj' &&
    markerOf(tree, child) === 'that' &&
    markerOf(tree, governor) !== 'that' &&
    tree.childrenBy(governor, 'ccomp').length > 0
  )
}

function embeddingOf(tree: Tree, governor: number, child = governor): Embedding | undefined {
  // To agree to act is a plan, to suggest that one act is to ask for it; to agree or suggest that something is so is to say it.
  if (
    ['agree', 'suggest'].includes(lemmaOf(tree, governor)) &&
    !isSubjunctive(tree, child) &&
    hasRelation(tree.token(child), 'ccomp') &&
    !isInfinitive(tree, child)
  )
    return { attributes: true }
  if (claimsResponsibility(tree, governor)) return { attributes: true }
  // To be open to talks is to plan them, to open talks is to hold them.
  if (isVerb(tree, governor) && lemmaOf(tree, governor) === 'open') return undefined
  const embedding = EMBEDDINGS.get(adverbialLemma(tree, governor)) ?? EMBEDDINGS.get(phrasalLemma(tree, governor))
  return embedding?.ofClauses === true && !isVerb(tree, child) ? undefined : embedding
}

function ownModality(tree: Tree, { carrier, trigger, form }: Predication): Modality {
  const near = [...tree.childrenBy(carrier, 'advmod', 'obl'), ...tree.childrenBy(trigger, 'amod', 'advmod')].map(
    (index) => lemmaOf(tree, index),
  )
  let modality: Modality = isVerb(tree, carrier) ? auxiliaryModality(tree, carrier) : 'asserted'
  if (hasCondition(tree, carrier)) modality = strongest(modality, 'conditional')
  if (isAheadByTense(tree, carrier)) modality = strongest(modality, 'planned')
  if (near.some((word) => POSSIBLY.has(word))) modality = strongest(modality, 'possible')
  const said = tree.childrenBy(trigger, 'amod').map((index) => tree.token(index).form.toLowerCase())
  if (form === 'noun' && [...near, ...said].some((word) => AHEAD.has(word))) modality = strongest(modality, 'planned')
  if (near.some((word) => HEDGES.has(word))) modality = strongest(modality, 'alleged')
  if (form === 'noun' && carrier !== trigger) {
    const embedding = DECIDING.has(lemmaOf(tree, carrier)) ? undefined : embeddingOf(tree, carrier)
    if (embedding?.modality !== undefined) modality = strongest(modality, embedding.modality)
  }
  return modality
}

/** "ordered the expulsion": whoever can order it has done it, as news tell it. */
const DECIDING = new Set(['order', 'authorize', 'authorise'])

/** "has sent fighters to support Vask": the sending is the support; "used gas to attack Ghana": so is the use. */
function isMeansOfHelp(tree: Tree, clause: number, governor: number): boolean {
  if (lemmaOf(tree, governor) === 'use' && ['VBD', 'VBN'].includes(tree.token(governor).xpos))
    return tree.childrenBy(governor, 'obj').length > 0 && tree.childrenBy(governor, 'obl').length === 0
  return (
    ['support', 'help', 'back', 'aid', 'assist', 'defend', 'protest', 'demonstrate'].includes(lemmaOf(tree, clause)) &&
    ['VBD', 'VBN'].includes(tree.token(governor).xpos)
  )
}
