// Builds of growing size with one worker and with two, and Spark beside them: npm run bench:scale [-- 1000 10000 100000]
// Prints articles a second, peak memory and how both grow. Figures of a busy machine say nothing: run it on an idle one.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, appendFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { articleLine } from '../test/support/jsonl-articles'

const ROOT = resolve(__dirname, '..')
const CLI = join(ROOT, 'dist', 'cli', 'main.js')
/** What `.ci/spark.sh` makes. */
const SPARK = resolve(ROOT, process.env['SPARK_VENV'] ?? '.cache/spark', 'bin', 'python')
const SIZES = [1000, 10_000]
const SENTENCES = 16
const CHUNK = 1000

interface Figures {
  readonly way: string
  readonly articles: number
  readonly seconds: number
  /** Largest resident memory of the process that builds; absent where many do. */
  readonly peakMb?: number
}

async function main(args: readonly string[]): Promise<void> {
  if (!existsSync(CLI)) throw new Error(`expected ${CLI}: run "npm run build:src" first`)
  const sizes = args.length === 0 ? SIZES : args.map(Number)
  const home = mkdtempSync(join(tmpdir(), 'communique-bench-'))
  const rows: Figures[] = []
  try {
    for (const size of sizes) {
      const articles = madeArticles(home, size)
      for (const jobs of ['1', '2']) rows.push(await local(home, articles, size, jobs))
      if (existsSync(SPARK)) rows.push(await onSpark(home, articles, size))
      for (const row of rows.filter((one) => one.articles === size)) print(row)
      rmSync(articles)
    }
    if (!existsSync(SPARK)) console.log(`without Spark: expected ${SPARK}; bash .ci/spark.sh makes it`)
    growth(rows, '1 worker')
    growth(rows, '2 workers')
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function madeArticles(home: string, size: number): string {
  const path = join(home, `${size}.jsonl`)
  writeFileSync(path, '')
  for (let from = 0; from < size; from += CHUNK) {
    const lines = Array.from({ length: Math.min(CHUNK, size - from) }, (_, at) => articleLine(from + at, SENTENCES))
    appendFileSync(path, `${lines.join('\n')}\n`)
  }
  return path
}

async function local(home: string, articles: string, size: number, jobs: string): Promise<Figures> {
  const [out, usage, hook] = [join(home, 'build'), join(home, 'usage'), join(home, 'usage.js')]
  rmSync(out, { recursive: true, force: true })
  writeFileSync(
    hook,
    `const { isMainThread } = require('node:worker_threads')
     if (isMainThread) process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(usage)}, String(process.resourceUsage().maxRSS)))`,
  )
  const args = ['--require', hook, CLI, 'build', articles, '-o', out, '--jobs', jobs, '--quiet']
  const seconds = await timed(process.execPath, args)
  const way = jobs === '1' ? '1 worker' : `${jobs} workers`
  return { way, articles: size, seconds, peakMb: Number(readFileSync(usage, 'utf8')) / 1024 }
}

/** A local cluster of two workers, its start and the fold with it. */
async function onSpark(home: string, articles: string, size: number): Promise<Figures> {
  const out = join(home, 'spark-build')
  rmSync(out, { recursive: true, force: true })
  const seconds = await timed(SPARK, [
    join(ROOT, 'examples', 'spark', 'build.py'),
    articles,
    ...['-o', out, '--master', 'local-cluster[2,1,1024]', '--command', `${process.execPath} ${CLI}`],
  ])
  return { way: 'Spark, 2 workers', articles: size, seconds }
}

async function timed(command: string, args: readonly string[]): Promise<number> {
  const began = process.hrtime.bigint()
  const env = { ...process.env, SPARK_LOCAL_IP: '127.0.0.1', PYSPARK_PYTHON: SPARK }
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env })
  let errors = ''
  child.stderr.on('data', (text) => (errors += String(text)))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}:\n${errors.slice(-2000)}`)
  return Number(process.hrtime.bigint() - began) / 1e9
}

function print({ way, articles, seconds, peakMb }: Figures): void {
  const rate = articles / seconds
  const memory = peakMb === undefined ? '' : `, ${Math.round(peakMb)} MB at most`
  console.log(
    `${String(articles).padStart(7)} articles, ${way}: ${seconds.toFixed(1)} s, ${rate.toFixed(1)} a second, ${Math.round(rate * 3600)} an hour${memory}`,
  )
}

function growth(rows: readonly Figures[], way: string): void {
  const own = rows.filter((row) => row.way === way)
  const [small, large] = [own[0], own.at(-1)]
  if (small === undefined || large === undefined || small === large) return
  const exponent = (a: number, b: number): string => (Math.log(b / a) / Math.log(large.articles / small.articles)).toFixed(2) // prettier-ignore
  console.log(
    `${way}, growth exponent from ${small.articles} to ${large.articles} articles: time ${exponent(small.seconds, large.seconds)}, peak memory ${exponent(small.peakMb ?? 0, large.peakMb ?? 0)}`,
  )
}

void main(process.argv.slice(2))
