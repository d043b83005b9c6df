import { join } from 'node:path'
import { measured } from './measured'
import type { Part } from './part'
import { exponent, sideBySide } from './side-by-side'

const SIZES = ['1000', '10000']

/** What folding prints of itself; see `fold-made.ts`. */
export interface FoldFigures {
  readonly articles: number
  readonly claims: number
  readonly facts: number
  readonly cpuSeconds: number
  /** Resident memory before anything is folded: the program alone. */
  readonly baseMb: number
}

/** Merging alone, without language: the claims of made articles are known. */
export const fold: Part = {
  name: 'fold',
  usage: '[SIZE…]',
  about: `merging the claims of so many made articles (default ${SIZES.join(' ')}; 100000 takes minutes): time, peak memory, growth`,
  async run(args) {
    const rows = []
    for (const size of args.length === 0 ? SIZES : args) {
      const { output, peakMb } = await measured([
        '--require',
        'ts-node/register/transpile-only',
        join(__dirname, 'fold-made.ts'),
        size,
      ])
      rows.push({ ...(JSON.parse(output) as FoldFigures), peakMb })
    }
    sideBySide(
      rows.map(({ articles, claims, facts, cpuSeconds, baseMb, peakMb }) => ({
        articles,
        claims,
        facts,
        'processor s': cpuSeconds,
        'peak MB': peakMb,
        'of it the program': baseMb,
      })),
    )
    const [small, large] = [rows[0], rows.at(-1)]
    if (small === undefined || large === undefined || small === large) return
    const sizes = [small.articles, large.articles] as const
    const time = exponent(sizes, [small.cpuSeconds, large.cpuSeconds])
    const memory = exponent(sizes, [small.peakMb - small.baseMb, large.peakMb - large.baseMb])
    console.log(`exponents: processor time ${time.toFixed(2)}, memory beyond the program ${memory.toFixed(2)}`)
  },
}
