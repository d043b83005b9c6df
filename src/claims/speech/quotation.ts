import type { Tree } from '../syntax/tree'

/** A stretch of words between quotation marks; it may run over sentences and paragraphs. */
export interface Quotation {
  /** Index of the first and last sentence that it touches, both inclusive. */
  readonly from: number
  readonly to: number
  readonly words: number
  /** Whether a verb stands in it. */
  readonly clausal: boolean
}

export interface Quotations {
  /** The quotation that a token stands in. */
  at(sentence: number, token: number): Quotation | undefined
}

interface Running {
  from: number
  to: number
  words: number
  clausal: boolean
}

/**
 * Finds what stands between double quotation marks, straight or curly. An opening mark inside an open quotation goes on
 * with it, as newspapers open each paragraph of a long quotation anew; a paragraph without one ends it.
 */
export function quotationsOf(text: string, trees: readonly Tree[]): Quotations {
  const inside: (Quotation | undefined)[][] = []
  let open: Running | undefined
  let paragraph = -1
  trees.forEach(({ sentence, tokens }, index) => {
    if (sentence.paragraph !== paragraph && open !== undefined && !isOpening(text, tokens[0]?.start ?? 0))
      open = undefined
    paragraph = sentence.paragraph
    inside.push(
      tokens.map(({ start, upos }) => {
        if (isOpening(text, start)) open ??= { from: index, to: index, words: 0, clausal: false }
        else if (isClosing(text, start)) open = undefined
        else if (open !== undefined) {
          open.to = index
          if (upos !== 'PUNCT') open.words++
          if (upos === 'VERB' || upos === 'AUX') open.clausal = true
          return open
        }
        return undefined
      }),
    )
  })
  return { at: (sentence, token) => inside[sentence]?.[token] }
}

const BEFORE_OPENING = /[\s([{—–-]/

function isOpening(text: string, at: number): boolean {
  const mark = text[at]
  if (mark === '“') return true
  if (mark !== '"') return false
  const [before, after] = [text[at - 1], text[at + 1]]
  return (
    (before === undefined || BEFORE_OPENING.test(before) || before === '"') && after !== undefined && /\S/.test(after)
  )
}

function isClosing(text: string, at: number): boolean {
  return text[at] === '”' || (text[at] === '"' && !isOpening(text, at))
}
