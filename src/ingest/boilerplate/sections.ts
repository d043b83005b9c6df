import type { BoilerplateFeature } from './feature'

const MAX_REST_SHARE = 0.6
const MIN_PARAGRAPHS_BEFORE_REST = 3
const TEASER_MAX_CHARS = 200
const TEASER_MAX_RUN = 12
const APPEAL_WITHIN_PARAGRAPHS = 4
const MESSAGE_HEADING =
  /^a (?:personal |special |short )?(?:message|note|word|letter) from (?:the |our )?[\p{L}][^.!?]{1,60}:?$/iu
const APPEAL =
  /\b(?:dear readers?|support (?:us|our|the)|donat(?:e|ions?)|contribut(?:e|ions?)|your (?:support|help)|subscri(?:be|ption))\b/i

/**
 * Index of the paragraph from which the page holds nothing but furniture, or the count if there is none.
 * A cue counts only past the opening, and where what follows it is the smaller part of the page.
 */
export function startOfRest(texts: readonly string[], features: readonly (readonly BoilerplateFeature[])[]): number {
  const total = texts.reduce((sum, text) => sum + text.length, 0)
  let before = 0
  for (const [i, text] of texts.entries()) {
    const isCue = features[i]?.some((feature) => feature.opens === 'rest') || opensAppeal(texts, i)
    if (isCue && i >= MIN_PARAGRAPHS_BEFORE_REST && total - before <= total * MAX_REST_SHARE) return i
    before += text.length
  }
  return texts.length
}

/** "A message from X" opens an appeal only if the next paragraphs ask for something: a king sends messages too. */
function opensAppeal(texts: readonly string[], i: number): boolean {
  const text = texts[i] ?? ''
  if (text.length > 90 || !MESSAGE_HEADING.test(text)) return false
  return texts.slice(i + 1, i + 1 + APPEAL_WITHIN_PARAGRAPHS).some((next) => APPEAL.test(next.slice(0, 2000)))
}

/** Indices of the headlines and openings of other stories that follow a heading such as "Read more:" or "Check Also". */
export function teasersAfter(texts: readonly string[], heading: number): number[] {
  const run: number[] = []
  for (let i = heading + 1; i < texts.length && run.length < TEASER_MAX_RUN; i += 1) {
    if (!isTeaser(texts[i] ?? '')) break
    run.push(i)
  }
  return run
}

/** A headline of some length without a full stop, or an opening that breaks off with an ellipsis. */
function isTeaser(text: string): boolean {
  if (text.length > TEASER_MAX_CHARS) return false
  if (/(?:…|\.\.\.|\[…\])$/.test(text)) return true
  return !/[.!?:,;]["'”’)\]]*$/.test(text) && text.split(/\s+/).length >= 5
}
