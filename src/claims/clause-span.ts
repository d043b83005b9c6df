import { quoteOf, type QuotedSpan, type Span } from '../model'
import { subtree, type Tree } from './syntax/tree'
import type { Predication } from './syntax/predication'

const EDGE = new Set([',', ';', ':', '.', '!', '?', '–', '—', '-', '--'])

/** The words that state a claim: the clause of its predicate, widened to its ends in the same sentence (an end may be named in an earlier one), without punctuation at the edges. */
export function clauseSpan(text: string, tree: Tree, predication: Predication, ends: readonly Span[]): QuotedSpan {
  const clause = new Set([...subtree(tree, predication.carrier), predication.trigger])
  let [first, last] = [Math.min(...clause), Math.max(...clause)]
  while (first < last && EDGE.has(tree.token(first).form)) first++
  while (last > first && EDGE.has(tree.token(last).form)) last--
  const near = ends.filter(({ start, end }) => tree.sentence.start <= start && end <= tree.sentence.end)
  const start = Math.min(tree.token(first).start, ...near.map((end) => end.start))
  const stop = Math.max(tree.token(last).end, ...near.map((end) => end.end))
  return quoteOf(text, start, stop)
}
