import type { Claim, EntityLabel } from '../../model'
import type { References } from '../references'
import { surfaceSubjects } from '../syntax/subject'
import { subtree, type Tree } from '../syntax/tree'
import { isNoun, lemmaOf, prepositionOf } from '../syntax/words'
import type { Quotations } from './quotation'
import { accordingTo, accordingToOverall, closingReport, isSpeaking, sourcesNamed, speakersOf } from './reporting'

export interface RelayContext {
  readonly trees: readonly Tree[]
  readonly references: References
  readonly quotations: Quotations
  readonly labelOf: (entityId: string) => EntityLabel | undefined
}

/** Sentences over which an outlet that passed on somebody's message stays its bearer. */
const REACH_SENTENCES = 4
/** What is said in a message. */
const UTTERANCES = new Set([
  'SENT_LETTER_TO',
  'CONGRATULATED',
  'PRAISED',
  'PROMISED',
  'EXPRESSED_SUPPORT_FOR',
  'WARNED',
  'THREATENED',
  'CONDEMNED',
  'ACCUSED',
  'DEMANDED_OF',
])
const MESSAGES = new Set(['letter', 'message', 'telegram', 'greeting', 'cable', 'note', 'wish', 'statement', 'speech'])

/**
 * A message that is known through an outlet stays so: where "the agency reported the letter", the words quoted from it in
 * the sentences that follow have the agency as their outermost voucher, and so has the letter told of just before.
 */
export function relayedMessages(claims: readonly Claim[], context: RelayContext): Claim[] {
  const { trees } = context
  const bearers = new Map<string, { readonly outlets: readonly string[]; readonly sentence: number }>()
  const added = new Map<string, readonly string[]>()
  trees.forEach((tree, index) => {
    const own = within(claims, tree)
    const outlets = outletsOf(tree, own, context)
    const senders = outlets.length > 0 ? sendersIn(tree, own, context) : []
    for (const sender of senders) bearers.set(sender, { outlets, sentence: index })
    if (outlets.length > 0 && takesUpMessage(tree))
      for (const claim of trees.slice(Math.max(index - 2, 0), index).flatMap((earlier) => within(claims, earlier))) {
        if (claim.type !== 'SENT_LETTER_TO' || claim.attributedTo.length > 0) continue
        added.set(claim.id, outlets)
        bearers.set(claim.subject, { outlets, sentence: index })
      }
    for (const claim of own) {
      const bearer = bearers.get(claim.subject)
      if (outlets.length > 0 || bearer === undefined || index - bearer.sentence > REACH_SENTENCES) continue
      if (!UTTERANCES.has(claim.type) || !isFromMessage(tree, index, claim, context)) continue
      added.set(claim.id, bearer.outlets)
      bearers.set(claim.subject, { ...bearer, sentence: index })
    }
  })
  return claims.map((claim) => {
    const outlets = added.get(claim.id) ?? []
    return outlets.length === 0 ? claim : { ...claim, attributedTo: [...new Set([...claim.attributedTo, ...outlets])] }
  })
}

const within = (claims: readonly Claim[], { sentence }: Tree): Claim[] =>
  claims.filter(({ spans }) => sentence.start <= spans.trigger.start && spans.trigger.start < sentence.end)

/** The outlets that the sentence as a whole is told by. */
function outletsOf(tree: Tree, claims: readonly Claim[], { references, labelOf }: RelayContext): string[] {
  if (!tree.sentence.parsed) return []
  const root = tree.tokens.findIndex(({ head }) => head < 0)
  const cues = [root, closingReport(tree) ?? -1].filter((index) => index >= 0 && isSpeaking(tree, index))
  const named = [
    ...[...accordingToOverall(tree), ...accordingTo(tree, root)].flatMap((phrase) =>
      sourcesNamed(tree, phrase, references),
    ),
    ...cues.flatMap((cue) => speakersOf(tree, cue, references)),
  ].map(({ entityId }) => entityId)
  const vouchers = claims.flatMap(({ attributedTo }) => attributedTo.slice(-1))
  return [...new Set([...named, ...vouchers])].filter((id) => labelOf(id) === 'Outlet')
}

/** Whose words the outlet brings: who sends a message in the sentence, and the subject of its clauses. */
function sendersIn(tree: Tree, claims: readonly Claim[], { references, labelOf }: RelayContext): string[] {
  const root = tree.tokens.findIndex(({ head }) => head < 0)
  const clauses = [root, ...tree.childrenBy(root, 'ccomp')].filter((index) => index >= 0)
  const subjects = clauses.flatMap((clause) => references.of(tree, surfaceSubjects(tree, clause)))
  return [
    ...claims.filter(({ type }) => UTTERANCES.has(type)).map(({ subject }) => subject),
    ...subjects.map(({ entityId }) => entityId),
  ].filter((id) => labelOf(id) === 'Person')
}

/** "The exchange of letters marked ...", "X said in the letter": a message told of before. */
function takesUpMessage(tree: Tree): boolean {
  return tree.tokens.some((_token, index) => {
    const placed = tree.token(index).deprel.startsWith('nsubj') || prepositionOf(tree, index) === 'in'
    const definite = tree.childrenBy(index, 'det', 'nmod:poss').some((det) => DEFINITE.has(lemmaOf(tree, det)))
    return placed && definite && subtree(tree, index).some((word) => MESSAGES.has(lemmaOf(tree, word)))
  })
}
const DEFINITE = new Set(['the', 'this', 'his', 'her', 'their', 'its', 'he', 'she', 'they'])

/** The sentence quotes, speaks of "his letter", or tells of the message itself. */
function isFromMessage(tree: Tree, index: number, claim: Claim, { quotations }: RelayContext): boolean {
  return (
    claim.type === 'SENT_LETTER_TO' ||
    tree.tokens.some(
      (_token, token) =>
        quotations.at(index, token) !== undefined ||
        (isNoun(tree, token) && MESSAGES.has(lemmaOf(tree, token)) && prepositionOf(tree, token) === 'in'),
    )
  )
}
