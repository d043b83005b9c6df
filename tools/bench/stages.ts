import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { extractClaims, hasTrigger } from '../../src/claims'
import { steadyCompiler } from '../../src/cli/steady-compiler'
import { findEntities } from '../../src/entities'
import { foldRecords } from '../../src/graph'
import { withDate } from '../../src/graph/with-date'
import { loadEngine } from '../../src/language'
import { contentId, type Article, type Claim, type EntityAnalysis, type Sentence } from '../../src/model'

import type { Part } from './part'

const SEEDS = join(__dirname, '..', '..', 'seeds')
const WARM_UP = 40

function texts(path: string | undefined, count: number): string[] {
  if (path !== undefined) {
    const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n')
    return lines.slice(0, count).map((line) => (JSON.parse(line) as { text: string }).text)
  }
  const seeds = readdirSync(SEEDS).map((name) => readFileSync(join(SEEDS, name), 'utf8'))
  return Array.from({ length: count }, (_, index) => seeds[index % seeds.length] ?? '')
}

const articleOf = (text: string): Article => ({
  id: contentId('article', text),
  uri: 'bench',
  duplicates: [],
  text,
  blocks: [],
  sources: [],
})
/** What each stage takes on one core, and tokens and articles a second of processor time. */
export const stages: Part = {
  name: 'stages',
  usage: '[articles.jsonl.gz [count]]',
  about: 'processor time by stage on one core; without a file the sample corpus is read over and over',
  async run([path, count = '400']) {
    steadyCompiler()
    const spent = new Map<string, number>()
    function timed<T>(stage: string, work: () => T): T {
      const before = process.cpuUsage()
      const result = work()
      const { user, system } = process.cpuUsage(before)
      spent.set(stage, (spent.get(stage) ?? 0) + (user + system) / 1e6)
      return result
    }

    const engine = timed('load', () => loadEngine())
    const all = texts(path, Number(count))
    let tokens = 0
    const analyses = [...all.slice(0, WARM_UP), ...all].map((text, index) => {
      if (index === WARM_UP) for (const stage of ['language', 'dates', 'entities', 'claims']) spent.set(stage, 0)
      const read = articleOf(text)
      const sentences: Sentence[] = timed('language', () => engine.analyse(text, { wantsTree: hasTrigger }))
      const article = timed('dates', () => withDate(read, sentences))
      const analysis: EntityAnalysis = timed('entities', () => findEntities(article, sentences))
      const claims: Claim[] = timed('claims', () => extractClaims(article, sentences, analysis))
      const size = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0)
      if (index >= WARM_UP) tokens += size
      return { article, entities: analysis.entities, claims, missed: [], sentences: sentences.length, tokens: size }
    })
    timed('fold', () => foldRecords(analyses.slice(WARM_UP)))

    const pipeline = ['language', 'dates', 'entities', 'claims', 'fold'].reduce(
      (sum, stage) => sum + (spent.get(stage) ?? 0),
      0,
    )
    for (const [stage, seconds] of spent) console.log(`${stage.padEnd(10)} ${seconds.toFixed(2)} s`)
    console.log(
      `${all.length} articles, ${tokens} tokens: ${Math.round(tokens / pipeline)} tokens/s, ${(all.length / pipeline).toFixed(1)} articles/s`,
    )
  },
}
