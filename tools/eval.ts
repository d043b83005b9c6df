// Scores the extraction on annotated articles: npm run eval -- <shared folder> [seeds|dev|validation] [--show]
// Single errors of the validation set are never printed: it is for measuring alone.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { claims as claimsWriter } from '../src/export/claims'
import { analyseArticle, foldRecords, graphOf, openBuild, writeBuild, type ArticleAnalysis } from '../src/graph'
import { readArticles } from '../src/ingest'
import { loadEngine } from '../src/language'
import { ISO_PREFIX } from '../src/model'

const SETS = {
  seeds: { articles: 'seeds', gold: 'eval/seeds-gold' },
  dev: { articles: 'eval/dev/articles', gold: 'eval/dev/gold' },
  validation: { articles: 'eval/validation/articles', gold: 'eval/validation/gold' },
} as const
type SetName = keyof typeof SETS

/** The day that the page's index gave for each article, where it is a date. */
function indexDates(gold: string): Map<string, string> {
  const files = readdirSync(gold).filter((name) => name.endsWith('.gold.json'))
  return new Map(
    files.flatMap((name) => {
      const { doc, index_date: date } = JSON.parse(readFileSync(join(gold, name), 'utf8')) as {
        doc: string
        index_date?: string | null
      }
      return typeof date === 'string' && ISO_PREFIX.test(date) ? [[doc, date] as const] : []
    }),
  )
}

async function extract(shared: string, set: SetName): Promise<string> {
  const folder = join(shared, SETS[set].articles)
  const dates = indexDates(join(shared, SETS[set].gold))
  const engine = loadEngine()
  const analyses: ArticleAnalysis[] = []
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()) {
    const date = dates.get(name)
    for await (const result of readArticles([join(folder, name)], date === undefined ? {} : { date })) {
      if (result.kind === 'article') analyses.push(analyseArticle(result.article, engine))
      else console.error(`${set}: an article was skipped: ${result.code}`)
    }
  }
  const temporary = mkdtempSync(join(tmpdir(), 'communique-eval-'))
  const build = join(temporary, 'build')
  const records = foldRecords(analyses)
  const report = { read: 0, articles: analyses.length, skipped: [], sentences: 0, tokens: 0, missed: [] }
  writeBuild(build, { records, graph: graphOf(records), report, version: 'eval', options: {} })
  const path = join(temporary, 'claims.jsonl')
  writeFileSync(path, [...claimsWriter.write(openBuild(build))].join(''))
  return path
}

async function main(): Promise<void> {
  const [shared = '../shared', ...rest] = process.argv.slice(2)
  const named = rest.filter((argument): argument is SetName => argument in SETS)
  for (const set of named.length > 0 ? named : (['seeds', 'dev'] as const)) {
    const claims = await extract(shared, set)
    const flags =
      set === 'validation'
        ? ['--json']
        : ['--articles', join(shared, SETS[set].articles), ...(rest.includes('--show') ? ['--show'] : [])]
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(shared, 'eval/score.mjs'), '--gold', join(shared, SETS[set].gold), '--claims', claims, ...flags],
      { encoding: 'utf8' },
    )
    console.log(`== ${set}`)
    if (set !== 'validation') console.log(stdout + stderr)
    else {
      const totals = Object.entries(JSON.parse(stdout) as Record<string, unknown>).filter(
        ([, value]) => typeof value === 'number',
      )
      for (const [key, value] of totals) console.log(`${key}: ${Number(value).toFixed(3)}`)
    }
  }
}

void main()
