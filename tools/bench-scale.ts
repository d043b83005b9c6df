// Builds of growing size with one worker and with two, and Spark beside them: npm run bench:scale [-- 1000 10000 100000]
// Prints articles a second, peak memory and how both grow. Figures of a busy machine say nothing: run it on an idle one.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { madeFile } from './bench/made-file'
import { measured } from './bench/measured'
import { exponent } from './bench/side-by-side'

const ROOT = resolve(__dirname, '..')
const CLI = join(ROOT, 'dist', 'cli', 'main.js')
/** What `.ci/spark.sh` makes. */
const SPARK = resolve(ROOT, process.env['SPARK_VENV'] ?? '.cache/spark', 'bin', 'python')
const SIZES = [1000, 10_000]

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
      const articles = madeFile(home, size)
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

async function local(home: string, articles: string, size: number, jobs: string): Promise<Figures> {
  const out = join(home, 'build')
  rmSync(out, { recursive: true, force: true })
  const { seconds, peakMb } = await measured([CLI, 'build', articles, '-o', out, '--jobs', jobs, '--quiet'])
  return { way: jobs === '1' ? '1 worker' : `${jobs} workers`, articles: size, seconds, peakMb }
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
  const grows = (a: number, b: number): string => exponent([small.articles, large.articles], [a, b]).toFixed(2)
  console.log(
    `${way}, growth exponent from ${small.articles} to ${large.articles} articles: time ${grows(small.seconds, large.seconds)}, peak memory ${grows(small.peakMb ?? 0, large.peakMb ?? 0)}`,
  )
}

void main(process.argv.slice(2))
