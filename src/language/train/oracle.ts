import { LEFT_ARC, RIGHT_ARC, SHIFT, TRANSITIONS } from '../parser/parser-model'
import type { ParserState } from '../parser/parser-state'

/** Gold heads by token from 1, the root being n + 1; the children of each token. */
export interface GoldTree {
  readonly heads: Int32Array
  readonly children: readonly (readonly number[])[]
}

export function goldTree(heads: readonly number[]): GoldTree {
  const root = heads.length + 1
  const children = Array.from({ length: root + 1 }, (): number[] => [])
  const gold = new Int32Array(root + 1)
  heads.forEach((head, i) => {
    gold[i + 1] = head === 0 ? root : head
    children[gold[i + 1] as number]?.push(i + 1)
  })
  return { heads: gold, children }
}

/** Gold arcs that a transition puts out of reach (Goldberg & Nivre 2012). */
export function costOf(state: ParserState, transition: number, gold: GoldTree): number {
  const { buffer, length, head, onStack, top } = state
  let cost = 0
  if (transition === SHIFT || transition === RIGHT_ARC) {
    const right = gold.heads[buffer] as number
    if (transition !== RIGHT_ARC || right !== top) {
      if (right <= length && onStack[right] === 1) cost++
      else if (transition === RIGHT_ARC && right > buffer) cost++
    }
    for (const child of gold.children[buffer] ?? []) if (onStack[child] === 1 && (head[child] as number) < 0) cost++
    return cost
  }
  for (const child of gold.children[top] ?? []) if (child >= buffer) cost++
  if (transition === LEFT_ARC) {
    const right = gold.heads[top] as number
    if (right !== buffer && right > buffer) cost++
  }
  return cost
}

/** Costs of the transitions; those not allowed cost more than any. */
export function costs(state: ParserState, gold: GoldTree, out: Int32Array): void {
  for (let i = 0; i < TRANSITIONS; i++) out[i] = state.allows(i) ? costOf(state, i, gold) : 1 << 20
}

/** Lifts the shortest arcs that cross others until none does (Nivre & Nilsson 2005). Heads from 1, root 0. */
export function projective(heads: readonly number[]): number[] {
  const lifted = [0, ...heads]
  const descends = (token: number, from: number) => {
    for (let steps = 0, at = token; steps <= lifted.length; steps++, at = lifted[at] ?? 0) {
      if (at === from) return true
      if (at === 0) return false
    }
    return false
  }
  const crosses = (token: number) => {
    const head = lifted[token] ?? 0
    for (let between = Math.min(head, token) + 1; between < Math.max(head, token); between++)
      if (!descends(between, head)) return true
    return false
  }
  for (;;) {
    let shortest = 0
    for (let token = 1; token < lifted.length; token++) {
      const length = Math.abs((lifted[token] ?? 0) - token)
      if (crosses(token) && (shortest === 0 || length < Math.abs((lifted[shortest] ?? 0) - shortest))) shortest = token
    }
    if (shortest === 0) return lifted.slice(1)
    lifted[shortest] = lifted[lifted[shortest] ?? 0] ?? 0
  }
}
