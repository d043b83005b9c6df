import type { Modality, Polarity } from '../../model'
import { AHEAD, EMBEDDINGS, HEDGES, POSSIBLY, type Embedding } from '../lexicon/embedding'
import type { Predication } from '../syntax/predication'
import { hasRelation, type Tree } from '../syntax/tree'
import { isInfinitive, isVerb, lemmaOf, markerOf, phrasalLemma, prepositionOf } from '../syntax/words'

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
  const state = {
    modality: ownModality(tree, predication),
    negative: isNegated(tree, predication.carrier) || isNegated(tree, predication.trigger),
    vouchers: [] as number[],
  }
  let scopeOpen = true
  let child = predication.carrier
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const governor = tree.head(child)
    if (governor < 0) break
    const link = linkOf(tree, child)
    if (link === 'purpose') state.modality = strongest(state.modality, 'planned')
    if (link === 'condition') state.modality = strongest(state.modality, 'conditional')
    const embedding = link === 'complement' ? embeddingOf(tree, governor) : undefined
    if (embedding !== undefined) {
      if (embedding.modality !== undefined) state.modality = strongest(state.modality, embedding.modality)
      if (embedding.attributes === true || embedding.raises === true) state.vouchers.push(governor)
      if (embedding.negates === true && scopeOpen) state.negative = !state.negative || isNegated(tree, governor)
      const irrealis = embedding.modality === 'planned' || embedding.negates === true
      if (scopeOpen && irrealis && isNegated(tree, governor)) state.negative = !state.negative
      if (isVerb(tree, governor) && embedding.attributes !== true)
        state.modality = strongest(state.modality, auxiliaryModality(tree, governor))
    }
    if (embedding?.attributes === true || link === 'other') scopeOpen = false
    child = governor
  }
  return { modality: state.modality, polarity: state.negative ? 'negative' : 'positive', vouchers: state.vouchers }
}

const ORDER: readonly Modality[] = [
  'asserted',
  'hoped',
  'possible',
  'feared',
  'planned',
  'promised',
  'requested',
  'hypothetical',
  'conditional',
  'alleged',
  'denied',
]

function strongest(a: Modality, b: Modality): Modality {
  return ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a
}

type Link = 'complement' | 'purpose' | 'condition' | 'other'

/** How a clause or event noun hangs from its governor. */
function linkOf(tree: Tree, child: number): Link {
  const token = tree.token(child)
  if (['ccomp', 'xcomp', 'csubj', 'obj', 'nsubj:pass'].some((relation) => hasRelation(token, relation)))
    return 'complement'
  if (hasRelation(token, 'obl') && ['for', 'of', 'from', 'to'].includes(prepositionOf(tree, child))) return 'complement'
  if (hasRelation(token, 'nmod') && ['for', 'of', 'on', 'about', 'to'].includes(prepositionOf(tree, child)))
    return 'complement'
  if (hasRelation(token, 'acl') && token.deprel !== 'acl:relcl') return 'complement'
  if (!hasRelation(token, 'advcl')) return 'other'
  const marker = markerOf(tree, child)
  if (['if', 'unless', 'should', 'provided', 'lest'].includes(marker)) return 'condition'
  if (['of', 'for', 'from', 'that', 'about', 'over'].includes(marker)) return 'complement'
  return marker === '' && isInfinitive(tree, child) && !isOutcome(tree, child) ? 'purpose' : 'other'
}

function embeddingOf(tree: Tree, governor: number): Embedding | undefined {
  return EMBEDDINGS.get(phrasalLemma(tree, governor)) ?? EMBEDDINGS.get(lemmaOf(tree, governor))
}

function ownModality(tree: Tree, { carrier, trigger, form }: Predication): Modality {
  const near = [...tree.childrenBy(carrier, 'advmod', 'obl'), ...tree.childrenBy(trigger, 'amod', 'advmod')].map(
    (index) => lemmaOf(tree, index),
  )
  let modality: Modality = isVerb(tree, carrier) ? auxiliaryModality(tree, carrier) : 'asserted'
  if (near.some((word) => POSSIBLY.has(word))) modality = strongest(modality, 'possible')
  if (form === 'noun' && near.some((word) => AHEAD.has(word))) modality = strongest(modality, 'planned')
  if (near.some((word) => HEDGES.has(word))) modality = strongest(modality, 'alleged')
  if (form === 'noun' && carrier !== trigger) {
    const embedding = embeddingOf(tree, carrier)
    if (embedding?.modality !== undefined) modality = strongest(modality, embedding.modality)
  }
  return modality
}

const AUXILIARIES: ReadonlyMap<string, Modality> = new Map([
  ['will', 'planned'],
  ['shall', 'planned'],
  ['wo', 'planned'],
  ["'ll", 'planned'],
  ['would', 'planned'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['could', 'possible'],
  ['can', 'possible'],
  ['should', 'requested'],
  ['must', 'requested'],
])

function auxiliaryModality(tree: Tree, verb: number): Modality {
  const auxiliaries = tree.childrenBy(verb, 'aux').map((index) => lemmaOf(tree, index))
  if (auxiliaries.includes('would') && auxiliaries.includes('have')) return 'hypothetical'
  return auxiliaries.flatMap((lemma) => AUXILIARIES.get(lemma) ?? []).reduce(strongest, 'asserted')
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'no', 'nobody', 'without', 'hardly'])

function isNegated(tree: Tree, index: number): boolean {
  const direct = tree
    .childrenBy(index, 'advmod', 'det', 'cc:preconj', 'mark', 'case')
    .some((child) => NEGATIONS.has(lemmaOf(tree, child)))
  const nobody = tree
    .childrenBy(index, 'nsubj', 'obj')
    .some((child) => tree.childrenBy(child, 'det').some((det) => lemmaOf(tree, det) === 'no'))
  return direct || nobody
}

/** "became the first country to recognise": an infinitive that tells an outcome, not a purpose. */
function isOutcome(tree: Tree, clause: number): boolean {
  const governor = tree.head(clause)
  return ['become', 'be', 'first', 'last', 'only'].includes(lemmaOf(tree, governor))
}
