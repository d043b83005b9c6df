import type { Frame } from './frame'
import { ANY_OBLIGATION } from './any-obligation'
import { nounPredication } from './syntax/noun-predication'
import type { Predication } from './syntax/predication'
import type { Tree } from './syntax/tree'
import { hasRelation } from './syntax/tree'
import { obliquesOf } from './syntax/arguments'
import { surfaceSubjects } from './syntax/subject'
import { complementsOf, verbPredication } from './syntax/verb-predication'
import {
  adverbialLemma,
  isNoun,
  isObliged,
  isVerb,
  OBLIGATION,
  lemmaOf,
  markerOf,
  phrasalLemma,
  prepositionOf,
} from './syntax/words'

/** The predications of a sentence that some frame might be triggered by, in the order of their triggers. */
export function predicationsOf(tree: Tree, frames: ReadonlyMap<string, readonly Frame[]>): Predication[] {
  const openings = openingsOf(frames)
  const mayOblige = tree.tokens.some((_token, index) => OBLIGATION.has(lemmaOf(tree, index)))
  return tree.tokens.flatMap((_token, index) => {
    const obliged = mayOblige && isObliged(tree, index)
    if (!obliged && !openings.has(lemmaOf(tree, index)) && !isBeingThere(tree, index)) return []
    const lemma = senseOf(tree, index, frames)
    if (isBeingThere(tree, index) && frames.has(BEING_THERE)) return [placePredication(tree, index)]
    const candidates = [...(frames.get(lemma) ?? []), ...(obliged ? (frames.get(ANY_OBLIGATION) ?? []) : [])]
    if (candidates.length === 0) return []
    if (isVerb(tree, index) && candidates.some(({ form }) => form === 'verb'))
      return [{ ...verbPredication(tree, index), ...(lemma === '' ? {} : { lemma }) }]
    if (isNoun(tree, index) && candidates.some(({ form }) => form === 'noun')) return [nounPredication(tree, index)]
    if (candidates.some(({ form }) => form === 'adjective')) return adjectivePredication(tree, index)
    return []
  })
}

const SENSES = [verbalSense, adverbialLemma, phrasalLemma]

/** What the word means here, of the meanings that some frame asks for; empty where it has none of them. */
function senseOf(tree: Tree, index: number, frames: ReadonlyMap<string, unknown>): string {
  for (const sense of SENSES) {
    const lemma = sense(tree, index)
    if (frames.has(lemma)) return lemma
  }
  return ''
}

const OPENINGS = new WeakMap<ReadonlyMap<string, unknown>, ReadonlySet<string>>()

/** The first words of all triggers. */
function openingsOf(frames: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const known = OPENINGS.get(frames)
  if (known !== undefined) return known
  const openings = new Set([...frames.keys()].map((lemma) => lemma.split(' ')[0] ?? lemma))
  OPENINGS.set(frames, openings)
  return openings
}

/** "attacked Kenya as weak", "attacked him for lying": with words, which is another act. */
function verbalSense(tree: Tree, index: number): string {
  const { upos } = tree.token(index)
  if (upos !== 'VERB' || lemmaOf(tree, index) !== 'attack') return ''
  const grounds = tree
    .childrenBy(index, 'obl', 'advcl')
    .some((child) => ['as', 'for', 'over'].includes(prepositionOf(tree, child) || markerOf(tree, child)))
  const adverb = tree
    .childrenBy(index, 'advmod')
    .some((child) => ['verbally', 'personally'].includes(tree.lemma(child)))
  return grounds || adverb ? 'attack verbally' : ''
}

const BEING_THERE = 'be in'

/** "Mora was in Ghana": a name as the predicate, behind "in". */
const isBeingThere = (tree: Tree, index: number): boolean =>
  tree.token(index).upos === 'PROPN' && tree.childrenBy(index, 'cop').length > 0 && prepositionOf(tree, index) === 'in'

function placePredication(tree: Tree, index: number): Predication {
  return {
    trigger: index,
    carrier: index,
    form: 'verb',
    lemma: BEING_THERE,
    voice: 'active',
    agents: surfaceSubjects(tree, index),
    fallbackAgents: [],
    patients: [],
    recipients: [],
    obliques: new Map([['in', [index]]]),
    patientObliques: new Map(),
    complements: [],
  }
}

/** "X is critical of Y", "X was dismayed by Y": a predicative adjective, whatever tag it got. */
function adjectivePredication(tree: Tree, index: number): Predication[] {
  if (!['ADJ', 'VERB'].includes(tree.token(index).upos)) return []
  // "is a brutal regime": the adjective is said of whoever is the noun.
  const before = hasRelation(tree.token(index), 'amod')
  const noun = before ? tree.head(index) : index
  if (before && tree.childrenBy(noun, 'cop').length === 0) return []
  return [
    {
      trigger: index,
      carrier: noun,
      form: 'adjective',
      lemma: lemmaOf(tree, index),
      voice: 'active',
      agents: surfaceSubjects(tree, noun),
      fallbackAgents: [],
      patients: [],
      recipients: [],
      obliques: obliquesOf(tree, index, 'obl', 'nmod'),
      patientObliques: new Map(),
      complements: complementsOf(tree, index),
    },
  ]
}
