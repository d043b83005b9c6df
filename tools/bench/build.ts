import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { madeFile } from './made-file'
import { measured } from './measured'
import type { Part } from './part'
import { exponent, sideBySide } from './side-by-side'

const CLI = join(__dirname, '..', '..', 'dist', 'cli', 'main.js')
const SIZES = [1000, 10_000]

/** Building from nothing and again: the second build reads, merges and writes what the first one extracted. */
export const build: Part = {
  name: 'build',
  usage: '[SIZE… | FILE…]',
  about: `communique build of so many made articles (default ${SIZES.join(' ')}) or of a file: time, peak memory, growth, merging alone`,
  async run(args) {
    if (!existsSync(CLI)) throw new Error(`expected ${CLI}: run "npm run build:src" first`)
    const files = args.filter((arg) => !/^\d+$/.test(arg))
    const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number)
    const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'))
    try {
      const made = (args.length === 0 ? SIZES : sizes).map((size) => ({ size, path: madeFile(folder, size) }))
      const rows = []
      for (const path of [...files, ...made.map((one) => one.path)]) rows.push(await buildTwice(path, folder))
      sideBySide(rows.map((row) => row.shown))
      const [least, most] = [made[0], made.at(-1)]
      const [small, large] = [rows[files.length], rows.at(-1)]
      if (least === undefined || most === undefined || least === most || !small || !large) return
      const grows = (name: string, figures: readonly [number, number]) =>
        `${name} ${exponent([least.size, most.size], figures).toFixed(2)}`
      console.log(
        `exponents from ${least.size} to ${most.size} articles: ${[
          grows('processor time', [small.cpuSeconds, large.cpuSeconds]),
          grows('merging', [small.mergeCpuSeconds, large.mergeCpuSeconds]),
          grows('peak memory', [small.peakMb, large.peakMb]),
        ].join(', ')}`,
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function buildTwice(path: string, folder: string) {
  const out = join(folder, 'build')
  rmSync(out, { recursive: true, force: true })
  const command = [CLI, 'build', path, '-o', out]
  const first = await measured(command)
  const again = await measured(command)
  const shown = {
    articles: path.split('/').at(-1) ?? path,
    'wall s': first.seconds,
    'processor s': first.cpuSeconds,
    'peak MB': first.peakMb,
    'again: wall s': again.seconds,
    'again: processor s': again.cpuSeconds,
    'again: peak MB': again.peakMb,
  }
  return { shown, cpuSeconds: first.cpuSeconds, mergeCpuSeconds: again.cpuSeconds, peakMb: first.peakMb }
}
