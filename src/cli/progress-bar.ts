import { Presets, SingleBar } from 'cli-progress'
import type { OnProgress } from '../store'

/** Runs the work with a bar, a rate and the time left on standard error; silent where that is no terminal. */
export async function withProgressBar<T>(
  work: (onProgress?: OnProgress) => Promise<T>,
  quiet: boolean,
  [verb, unit]: readonly [string, string] = ['loading', 'rows'],
): Promise<T> {
  if (quiet || !process.stderr.isTTY) return work()
  const format = `${verb} {bar} {percentage}% | {value} of {total} ${unit} | {rate} ${unit}/s | {eta_formatted} left`
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true, gracefulExit: true }, Presets.shades_classic) // prettier-ignore
  const started = Date.now()
  let isStarted = false
  let before = 0
  try {
    return await work(({ done, total }) => {
      // What was done before counts for the part that is done, not for the rate.
      if (!isStarted) before = done
      const perSecond = (done - before) / Math.max(0.001, (Date.now() - started) / 1000)
      const rate = perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)
      if (isStarted) bar.update(done, { rate })
      else bar.start(total, done, { rate })
      isStarted = true
    })
  } finally {
    if (isStarted) bar.stop()
  }
}
