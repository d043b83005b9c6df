import type { Sentence, Token } from '../model'
import type { Entry } from './gazetteer/entry'

export type HitKind =
  'person' | 'state' | 'demonym' | 'capital' | 'seat' | 'organization' | 'outlet' | 'place' | 'agreement' | 'group'

/** A proper name found in a sentence, tokens both inclusive. Persons get their id once the whole article is read. */
export interface Hit {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly kind: HitKind
  readonly entry?: Entry
}

/** A sentence with its children by head and the names found in it. */
export interface Line {
  readonly index: number
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** The tokens in lower case. */
  readonly lower: readonly string[]
  readonly children: readonly (readonly number[])[]
  /** In reading order; none overlap. */
  readonly hits: readonly Hit[]
  /** The name that covers each token. */
  readonly at: readonly (Hit | undefined)[]
}

export function lineOf(sentence: Sentence, index: number, hits: readonly Hit[]): Line {
  const { tokens } = sentence
  const children: number[][] = tokens.map(() => [])
  tokens.forEach(({ head }, token) => children[head]?.push(token))
  const at: (Hit | undefined)[] = tokens.map(() => undefined)
  for (const hit of hits) at.fill(hit, hit.first, hit.last + 1)
  return { index, sentence, tokens, lower: tokens.map(({ form }) => form.toLowerCase()), children, hits, at }
}

/** The same line with other names in it. */
export function withHits(line: Line, hits: readonly Hit[]): Line {
  const at: (Hit | undefined)[] = line.tokens.map(() => undefined)
  for (const hit of hits) at.fill(hit, hit.first, hit.last + 1)
  const { index, sentence, tokens, lower, children } = line
  return { index, sentence, tokens, lower, children, hits, at }
}

export const formAt = (line: Line, token: number): string => line.tokens[token]?.form ?? ''
export const lowerAt = (line: Line, token: number): string => line.lower[token] ?? ''
export const lemmaAt = (line: Line, token: number): string => (line.tokens[token]?.lemma ?? '').toLowerCase()
export const uposAt = (line: Line, token: number): string => line.tokens[token]?.upos ?? ''
export const headAt = (line: Line, token: number): number => line.tokens[token]?.head ?? -1

/** The relation without its subtype. */
export function relationAt(line: Line, token: number): string {
  const relation = line.tokens[token]?.deprel ?? ''
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}
export const fullRelationAt = (line: Line, token: number): string => line.tokens[token]?.deprel ?? ''

/** Syntactic head of a stretch: its token that depends on a token outside; without a tree, its last word. */
export function headOf(line: Line, first: number, last: number): number {
  if (!line.sentence.parsed) {
    for (let token = last; token > first; token--) if (/[\p{L}\p{N}]/u.test(formAt(line, token))) return token
    return first
  }
  const outside: number[] = []
  for (let token = first; token <= last; token++) {
    const head = headAt(line, token)
    if ((head < first || head > last) && relationAt(line, token) !== 'punct') outside.push(token)
  }
  return (
    outside.filter((token) => ['NOUN', 'PROPN', 'PRON'].includes(uposAt(line, token))).at(-1) ?? outside.at(-1) ?? last
  )
}

/** Preposition or other case mark of the phrase that the token heads: "in" for Moscow in "in Moscow"; for a list, its first member's. */
export function caseOf(line: Line, head: number): string {
  for (let token = head, steps = 0; token >= 0 && steps < 4; steps++) {
    const mark = (line.children[token] ?? []).find(
      (child) => relationAt(line, child) === 'case' && child < token && !isPossessive(line, child),
    )
    if (mark !== undefined) return lowerAt(line, mark)
    if (!['conj', 'flat', 'compound', 'appos'].includes(relationAt(line, token))) break
    token = headAt(line, token)
  }
  return ''
}

export const isPossessive = (line: Line, token: number): boolean => /^['’]s?$/.test(formAt(line, token))

/** First token of the noun phrase whose head is given: determiner, modifiers and compounds before it, without what lies farther off. */
export function phraseStart(line: Line, head: number): number {
  let first = head
  if (line.sentence.parsed) {
    const before = (line.children[head] ?? []).filter(
      (child) =>
        child < head &&
        ['det', 'amod', 'compound', 'nummod', 'nmod', 'flat', 'advmod', 'case'].includes(relationAt(line, child)) &&
        !isPreposition(line, child),
    )
    for (const child of before.reverse()) {
      const start = leftEdge(line, child)
      const gap = line.tokens.slice(child + 1, first)
      if (gap.every((_, offset) => belongs(line, child + 1 + offset, head))) first = Math.min(first, start)
      else break
    }
    return first
  }
  while (first > 0 && ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'].includes(uposAt(line, first - 1))) first--
  return first
}

const isPreposition = (line: Line, token: number): boolean =>
  relationAt(line, token) === 'case' && !isPossessive(line, token)

function belongs(line: Line, token: number, root: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < 50; at = headAt(line, at), steps++) if (at === root) return true
  return false
}

function leftEdge(line: Line, root: number): number {
  let left = root
  const stack = [root]
  for (let token = stack.pop(); token !== undefined; token = stack.pop()) {
    if (token < left) left = token
    stack.push(...(line.children[token] ?? []).filter((child) => child < token))
  }
  return left
}
