import type { MadeClaim } from '../../claims'
import type { Claim, Quantity } from '../../model'
import { groundsOf } from './grounds'
import { voucherGrounds } from './vouchers'

/** A qualifier of a claim and where it came from, in words. */
export interface QualifierGround {
  readonly qualifier: 'polarity' | 'modality' | 'attribution' | 'time' | 'place' | 'quantity'
  readonly value: string
  readonly from: string
}

/** Every qualifier of the claim, those left at their default too. `claim` is the claim as the article alone gave it. */
export function qualifierGrounds(claim: Claim, made: MadeClaim | undefined): QualifierGround[] {
  const grounds = made === undefined ? undefined : groundsOf(made)
  return [
    { qualifier: 'polarity', value: claim.polarity, from: polarityFrom(claim, made, grounds?.polarity ?? []) },
    { qualifier: 'modality', value: claim.modality, from: modalityFrom(claim, made, grounds?.modality ?? []) },
    ...attribution(claim, made),
    { qualifier: 'time', value: timeValue(claim), from: timeFrom(claim, made) },
    { qualifier: 'place', value: claim.place ?? 'none', from: placeFrom(claim, made) },
    { qualifier: 'quantity', value: quantityValue(claim.quantity), from: quantityFrom(claim) },
  ]
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')

function polarityFrom({ polarity }: Claim, made: MadeClaim | undefined, words: readonly string[]): string {
  if (made?.frame.negative === true) return `the frame states that it did not take place${withWords(words)}`
  if (polarity === 'positive') return 'nothing denies it in its own clause'
  return words.length === 0 ? 'several words together deny it' : `denied by ${quoted(words)}`
}
const withWords = (words: readonly string[]): string => (words.length === 0 ? '' : `, turned by ${quoted(words)}`)

function modalityFrom(claim: Claim, made: MadeClaim | undefined, words: readonly string[]): string {
  if (made !== undefined && made.claim.modality !== claim.modality)
    return 'a voucher accuses the doer of it in the same sentence, so that it is alleged though the verb is plain'
  if (claim.modality === 'asserted') return 'the text states it plainly, or reports that somebody does'
  if (made === undefined) return 'the title says so'
  return words.length === 0 ? 'tense or form of the clause, or several words together' : `because of ${quoted(words)}`
}

function attribution({ attributedTo }: Claim, made: MadeClaim | undefined): QualifierGround[] {
  if (attributedTo.length === 0)
    return [{ qualifier: 'attribution', value: 'none', from: 'the article says it in its own voice' }]
  const grounds = made === undefined ? [] : voucherGrounds(attributedTo, made)
  return attributedTo.map((id) => ({
    qualifier: 'attribution',
    value: id,
    from: grounds.find(({ entityId }) => entityId === id)?.reason ?? 'told elsewhere in the article',
  }))
}

function timeValue({ time }: Claim): string {
  if (time === undefined) return 'none'
  const days = time.end === undefined ? time.start : `${time.start} to ${time.end}`
  return `${time.since === true ? 'since ' : ''}${days} (${time.precision})`
}

function timeFrom({ time, articleId }: Claim, made: MadeClaim | undefined): string {
  if (time === undefined) return 'no words that tell when belong to it'
  const { evidence } = time
  if (evidence === undefined) return `the publication of ${articleId}`
  const words = `“${evidence.quote}”`
  if (time.asNews === true) return `told as news: the tense of ${words} and the publication, which lies near`
  const mention = made?.context.times.find(({ start, end }) => start <= evidence.start && evidence.end <= end)
  const sentence = made?.context.tree.sentence
  const here = sentence !== undefined && sentence.start <= evidence.start && evidence.end <= sentence.end
  if (mention?.anchor === 'publication') return `${words}, counted from the day of publication`
  if (mention?.anchor === 'context') return `${words}, counted from a date named before`
  if (mention?.anchor === 'explicit') return `${words}, a date by itself`
  return here || sentence === undefined
    ? `${words}, reckoned with the day of publication`
    : `${words}, told in another sentence`
}

function placeFrom({ place }: Claim, made: MadeClaim | undefined): string {
  if (place === undefined) return 'no “in”, “at” or “near” phrase names one'
  for (const [preposition, heads] of made?.predication.obliques ?? [])
    for (const { entityId, span } of made?.context.references.of(made.context.tree, heads) ?? [])
      if (entityId === place) return `“${preposition} ${span.quote}”`
  return 'a phrase of its clause'
}

function quantityValue(quantity: Quantity | undefined): string {
  if (quantity === undefined) return 'none'
  const { value, min, max, unit, comparator } = quantity
  const numbers = value ?? [...new Set([min, max].filter((value) => value !== undefined))].join(' to ')
  return `${comparator === 'exact' || comparator === 'range' ? '' : `${comparator.replace('_', ' ')} `}${numbers} ${unit}`
}

const quantityFrom = ({ quantity }: Claim): string =>
  quantity === undefined ? 'no number counts what it is about' : `“${quantity.quote}”`
