import { EMBEDDINGS } from '../lexicon/embedding'
import type { Reference, References } from '../references'
import {
  accordingTo,
  accordingToOverall,
  closingReport,
  isReporting,
  sourcesNamed,
  speakersOf,
} from '../speech/reporting'
import type { RunningSpeech } from '../speech/running-speech'
import { ancestors, hasRelation, subtree, type Tree } from '../syntax/tree'
import { isPassive, lemmaOf, markerOf } from '../syntax/words'

export interface Attribution {
  /** Innermost first. */
  readonly vouchers: readonly Reference[]
  /** The only voucher is carried on from an earlier sentence. */
  readonly inherited: boolean
}

/**
 * Who vouches for a claim, innermost first: the subjects of the reporting and accusing words that govern it, speech
 * verbs set beside it ("..., KCNA said"), "according to X", whoever the sentence as a whole is told by, and last the one
 * whose quotation it stands in.
 */
export function attributionOf(
  tree: Tree,
  carrier: number,
  governing: readonly number[],
  references: References,
  speech: RunningSpeech,
): Attribution {
  const path = [carrier, ...ancestors(tree, carrier)]
  const closing = closingReport(tree)
  const beside = path.flatMap((index) => besideSpeech(tree, index))
  const cues = [...governing, ...beside, ...(closing === undefined || path.includes(closing) ? [] : [closing])]
  const found = [
    ...cues.flatMap((word) => speakersOf(tree, word, references)),
    ...[...path.flatMap((index) => accordingTo(tree, index)), ...overall(tree, carrier)].flatMap((phrase) =>
      sourcesNamed(tree, phrase, references),
    ),
  ]
  const quoted = speech.at(tree, carrier)
  const all = [...found, ...quoted.speakers]
  return {
    vouchers: [...new Map(all.map((reference) => [reference.entityId, reference])).values()],
    inherited: found.length === 0 && quoted.inherited && quoted.speakers.length > 0,
  }
}

/** Whose words a token is among, without a speech verb above it: by "according to", or by the quotation it stands in. */
export function wordsOf(
  tree: Tree,
  token: number,
  references: References,
  speech: RunningSpeech,
): readonly Reference[] {
  const path = [token, ...ancestors(tree, token)]
  const phrases = [...path.flatMap((index) => accordingTo(tree, index)), ...overall(tree, token)]
  const named = phrases.flatMap((phrase) => sourcesNamed(tree, phrase, references))
  if (named.length > 0) return named
  const quoted = speech.at(tree, token)
  return quoted.inherited ? [] : quoted.speakers
}

/** What covers the whole sentence covers every claim in it but those within the phrase itself. */
function overall(tree: Tree, carrier: number): number[] {
  return accordingToOverall(tree).filter((phrase) => !subtree(tree, phrase).includes(carrier))
}

/** The reporting word that the clause of this word is said by: the nearest above it, or beside a clause above it. */
export function speechAbove(tree: Tree, word: number): number | undefined {
  const path = [word, ...ancestors(tree, word)]
  for (const [step, index] of path.entries()) {
    const below = path[step - 1]
    if (below !== undefined && hasRelation(tree.token(below), 'ccomp') && isReporting(tree, index)) return index
    const [beside] = besideSpeech(tree, index)
    if (beside !== undefined) return beside
  }
  return undefined
}

/** Who says the clause that the word stands in. */
export function speakersAbove(tree: Tree, word: number, references: References): Reference[] {
  const speech = speechAbove(tree, word)
  return speech === undefined ? [] : speakersOf(tree, speech, references)
}

/** "Kim sent a letter, KCNA said": the speech verb hangs beside the clause, or the clause hangs beside it. */
function besideSpeech(tree: Tree, index: number): number[] {
  const beside = tree.childrenBy(index, 'parataxis', 'advcl').filter((child) => {
    const asClause = hasRelation(tree.token(child), 'advcl') && markerOf(tree, child) !== 'as'
    return !asClause && isReporting(tree, child) && !isPassive(tree, child) && !isDenying(tree, child)
  })
  const above =
    hasRelation(tree.token(index), 'parataxis') && tree.head(index) >= 0 && isReporting(tree, tree.head(index))
      ? [tree.head(index)]
      : []
  return [...beside, ...above, ...toldTo(tree, index)]
}

/** "accusations that Kenya denied" vouches for nothing. */
const isDenying = (tree: Tree, verb: number): boolean => EMBEDDINGS.get(lemmaOf(tree, verb))?.modality === 'denied'

/** "told envoys that Kenya had agreed": the clause hangs on the hearers as if it described them. */
function toldTo(tree: Tree, clause: number): number[] {
  const hearer = tree.head(clause)
  if (tree.token(clause).deprel !== 'acl:relcl' || hearer < 0) return []
  const verb = tree.head(hearer)
  const told =
    ['iobj', 'obj'].includes(tree.token(hearer).deprel) &&
    isReporting(tree, verb) &&
    tree.tokens[hearer + 1]?.form.toLowerCase() === 'that' &&
    tree.childrenBy(clause, 'nsubj').some((subject) => subject > hearer + 1)
  return told ? [verb] : []
}
