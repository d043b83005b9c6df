// Hostile input over every reader and the whole pipeline: npm run fuzz [-- --runs 10000 --seed 1 --large 'a bomb']
// `npm run fuzz:sampled` is the run of the tests: 10,000 inputs of one seed and every fourth of the large ones.
// Nothing may crash, hang, or give an offset that is not true. A failure prints its seed and the smallest input found.
import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadEngine } from '../src/language'
import { checkInput, type FuzzCounts } from './fuzz/check'
import { LARGE } from './fuzz/large'
import { fuzzInput } from './fuzz/mutations'

const DEFAULT_RUNS = 10_000
/** Processor time for one input; made for a busy machine: a hang would take hours. */
const LONGEST_MS = 120_000

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    seed: { type: 'string' },
    path: { type: 'string' },
    large: { type: 'string' },
    'every-large': { type: 'string' },
  },
})

async function main(): Promise<void> {
  const runs = Number(values.runs ?? DEFAULT_RUNS)
  const seed = Number(values.seed ?? Date.now() & 0x7fffffff)
  const folder = mkdtempSync(join(tmpdir(), 'communique-fuzz-'))
  const engine = loadEngine()
  const counts: FuzzCounts = {
    files: 0,
    articles: 0,
    skipped: 0,
    analysed: 0,
    claims: 0,
    slowestMs: 0,
    codes: new Map(),
  }
  console.log(`fuzz: seed ${seed}, ${runs} inputs and ${LARGE.length} large ones`)
  try {
    for (const [index, [what, make]] of LARGE.entries()) {
      if (index % Number(values['every-large'] ?? 1) !== 0) continue
      if (values.large !== undefined && !what.includes(values.large)) continue
      const own = { ...counts, slowestMs: 0 }
      await checkInput(make(), folder, engine, own)
      Object.assign(counts, { ...own, slowestMs: Math.max(own.slowestMs, counts.slowestMs) })
      console.log(`${what.padEnd(42)} ${(own.slowestMs / 1000).toFixed(2)} s`)
      if (own.slowestMs > LONGEST_MS) throw new Error(`${what}: expected at most ${LONGEST_MS} ms of processor time`)
    }
    let done = 0
    const property = fc.asyncProperty(fuzzInput, async (input) => {
      await checkInput(input, folder, engine, counts)
      if (++done % 1000 === 0) console.log(`${done} inputs, ${counts.articles} articles, ${counts.analysed} analysed`)
    })
    await fc.assert(property, { seed, numRuns: runs, ...(values.path && { path: values.path }) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const codes = [...counts.codes].sort().map(([code, count]) => `${code} ${count}`)
  console.log(
    `${counts.files} files: ${counts.articles} articles, ${counts.skipped} skipped (${codes.join(', ')}); ` +
      `${counts.analysed} analysed, ${counts.claims} claims, all grounded; slowest ${(counts.slowestMs / 1000).toFixed(2)} s of processor time`,
  )
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  if (error instanceof Error && error.cause !== undefined) console.error(error.cause)
  process.exitCode = 1
})
