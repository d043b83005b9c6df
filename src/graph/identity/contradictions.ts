import type { LedgerLine } from './read-ledger'

/** One message for each `not-same` line whose ids other lines make one, with the numbers of all lines in question. */
export function contradictions(lines: readonly LedgerLine[]): string[] {
  const same = lines.filter(({ verdict }) => verdict === 'same')
  return lines.flatMap(({ line, verdict, a, b }) => {
    const chain = verdict === 'not-same' ? shortestChain(same, a, b) : undefined
    if (chain === undefined) return []
    const told = chain.map((each) => `line ${each.line} (${each.a} same ${each.b})`).join(', ')
    return [
      `${line}: expected lines that agree, got ${a} not-same ${b} here, but the same by ${told}; remove one of them`,
    ]
  })
}

/** The fewest `same` lines that lead from one id to the other. */
function shortestChain(same: readonly LedgerLine[], from: string, to: string): readonly LedgerLine[] | undefined {
  const reached = new Map<string, readonly LedgerLine[]>([[from, []]])
  for (const [id, chain] of reached) {
    if (id === to) return chain
    for (const each of same) {
      const next = each.a === id ? each.b : each.b === id ? each.a : undefined
      if (next !== undefined && !reached.has(next)) reached.set(next, [...chain, each])
    }
  }
  return undefined
}
