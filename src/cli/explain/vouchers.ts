import type { MadeClaim } from '../../claims'
import { accordingTo, isReporting, sourcesNamed, speakersOf } from '../../claims/speech/reporting'
import { EMBEDDINGS } from '../../claims/lexicon/embedding'
import { lemmaOf } from '../../claims/syntax/words'

export interface VoucherGround {
  readonly entityId: string
  /** How the text makes the entity vouch for the claim. */
  readonly reason: string
}

/** For each voucher of the claim, the words that make it one; what another sentence lends is said so. */
export function voucherGrounds(vouchers: readonly string[], { claim, context }: MadeClaim): VoucherGround[] {
  const { tree, references } = context
  const cues = tree.tokens.flatMap((token, index) => {
    const embedding = EMBEDDINGS.get(lemmaOf(tree, index))
    const speaks = isReporting(tree, index) || embedding?.attributes === true || embedding?.raises === true
    const said = speaks ? speakersOf(tree, index, references) : []
    const source = accordingTo(tree, index).flatMap((phrase) => sourcesNamed(tree, phrase, references))
    return [
      ...said.map(({ entityId, span }) => ({ entityId, reason: `“${span.quote}”, with the word “${token.form}”` })),
      ...source.map(({ entityId, span }) => ({ entityId, reason: `“according to” or the like, then “${span.quote}”` })),
    ]
  })
  return vouchers.map((entityId) => {
    const cue = cues.find((each) => each.entityId === entityId)
    if (cue !== undefined) return cue
    return claim.attributedTo.includes(entityId)
      ? {
          entityId,
          reason: 'speaks on from an earlier sentence: the words stand in a quotation or statement of theirs',
        }
      : { entityId, reason: 'passed the message on, as a sentence nearby says' }
  })
}
