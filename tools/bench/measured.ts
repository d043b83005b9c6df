import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a process used, its threads with it. */
export interface Usage {
  readonly seconds: number
  readonly cpuSeconds: number
  /** Peak of resident memory. */
  readonly peakMb: number
  readonly output: string
}

const REPORTER = join(__dirname, 'report-usage.js')

/** Runs Node with these arguments in a process of its own. Throws with what it printed where it fails. */
export async function measured(args: readonly string[]): Promise<Usage> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'))
  try {
    const file = join(folder, 'usage.json')
    const start = process.hrtime.bigint()
    const child = spawn(process.execPath, ['--require', REPORTER, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, BENCH_USAGE: file },
    })
    let output = ''
    let errors = ''
    child.stdout.on('data', (text) => (output += String(text)))
    child.stderr.on('data', (text) => (errors += String(text)))
    const [code] = await once(child, 'close')
    const seconds = Number(process.hrtime.bigint() - start) / 1e9
    if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${String(code)}:\n${output}${errors}`)
    const used = JSON.parse(readFileSync(file, 'utf8')) as { peakKb: number; cpuMicroseconds: number }
    return { seconds, cpuSeconds: used.cpuMicroseconds / 1e6, peakMb: used.peakKb / 1024, output }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
