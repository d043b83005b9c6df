// Scores the extraction on annotated articles: npm run eval -- <shared folder> [seeds|dev|validation] [--show] [--check|--update]
// --check fails where a figure fell by more than 0.01 below test/golden/quality.json; --update writes that file.
// Single errors of the validation set are never printed: it is for measuring alone.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
  process.on('exit', () => rmSync(temporary, { recursive: true, force: true }))
  const build = join(temporary, 'build')
  const records = foldRecords(analyses)
  const report = { read: 0, articles: analyses.length, skipped: [], sentences: 0, tokens: 0, missed: [] }
  writeBuild(build, { records, graph: graphOf(records), report, version: 'eval', options: {} })
  const path = join(temporary, 'claims.jsonl')
  writeFileSync(path, [...claimsWriter.write(openBuild(build))].join(''))
  return path
}

const GOLDEN = join(__dirname, '..', 'test', 'golden', 'quality.json')
const GUARDED = [
  'precision',
  'recall',
  'f1',
  'strictF1',
  'eventDateAccuracy',
  'attributionAccuracy',
  'articleDateAccuracy',
]
const MAX_DROP = 0.01

type Figures = Readonly<Record<string, number>>

function score(shared: string, set: SetName, claims: string, flags: readonly string[]): string {
  const gold = join(shared, SETS[set].gold)
  const args = [join(shared, 'eval/score.mjs'), '--gold', gold, '--claims', claims, ...flags]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`the scorer ended with ${status}: ${stderr}`)
  return stdout
}

/** Figures that fell by more than 0.01 below the golden ones, one line each. */
function drops(set: SetName, figures: Figures): string[] {
  const golden = (JSON.parse(readFileSync(GOLDEN, 'utf8')) as Record<string, Figures>)[set] ?? {}
  return GUARDED.flatMap((key) => {
    const [expected, got] = [golden[key] ?? 0, figures[key] ?? 0]
    return got < expected - MAX_DROP
      ? [`${set} ${key}: expected at least ${(expected - MAX_DROP).toFixed(3)}, got ${got.toFixed(3)}`]
      : []
  })
}

async function main(): Promise<void> {
  const [shared = '../shared', ...rest] = process.argv.slice(2)
  const named = rest.filter((argument): argument is SetName => argument in SETS)
  const golden: Record<string, Figures> = {}
  const failures: string[] = []
  for (const set of named.length > 0 ? named : (['seeds', 'dev'] as const)) {
    const claims = await extract(shared, set)
    const figures = JSON.parse(score(shared, set, claims, ['--json'])) as Record<string, number>
    if (rest.includes('--show') && set !== 'validation')
      console.log(score(shared, set, claims, ['--show', '--articles', join(shared, SETS[set].articles)]))
    const totals = Object.entries(figures).filter(([, value]) => typeof value === 'number')
    console.log(
      `== ${set}\n${totals.map(([key, value]) => `${key}: ${Number.isInteger(value) ? value : value.toFixed(3)}`).join('\n')}`,
    )
    golden[set] = Object.fromEntries(GUARDED.map((key) => [key, Number((figures[key] ?? 0).toFixed(4))]))
    if (rest.includes('--check')) failures.push(...drops(set, figures))
  }
  if (rest.includes('--update')) writeFileSync(GOLDEN, JSON.stringify(golden, null, 2) + '\n')
  for (const failure of failures) console.error(failure)
  if (failures.length > 0) process.exitCode = 1
}

void main()
