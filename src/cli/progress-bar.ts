import { Presets, SingleBar } from 'cli-progress'
import type { OnProgress } from '../store'

/** Runs the work with a bar, a rate and the time left on standard error; silent where that is no terminal. */
export async function withProgressBar<T>(work: (onProgress?: OnProgress) => Promise<T>, quiet: boolean): Promise<T> {
  if (quiet || !process.stderr.isTTY) return work()
  const format = 'loading {bar} {percentage}% | {value} of {total} rows | {rate} rows/s | {eta_formatted} left'
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true, gracefulExit: true }, Presets.shades_classic) // prettier-ignore
  const started = Date.now()
  let isStarted = false
  try {
    return await work(({ done, total }) => {
      const rate = Math.round(done / Math.max(0.001, (Date.now() - started) / 1000))
      if (isStarted) bar.update(done, { rate })
      else bar.start(total, done, { rate })
      isStarted = true
    })
  } finally {
    if (isStarted) bar.stop()
  }
}
