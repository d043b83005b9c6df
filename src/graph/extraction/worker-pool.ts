import { extname, join } from 'node:path'
import { Piscina } from 'piscina'
import type { Extractor, ExtractorOptions } from './extractor'
import { crashed, failed, timedOut } from './failures'

export interface WorkerPoolOptions extends ExtractorOptions {
  /** Number of workers. */
  readonly jobs: number
  /** The module that extracts; its default export takes an article and gives JSON. */
  readonly module?: string
}

const EXTENSION = extname(__filename)
const WORKER = join(__dirname, `worker${EXTENSION}`)

/** Extracts in worker threads. One that takes too long or ends is replaced by a new one. */
export function workerPool({ jobs, timeoutMs, module = WORKER }: WorkerPoolOptions): Extractor {
  const pool = new Piscina({
    filename: module,
    minThreads: jobs,
    maxThreads: jobs,
    atomics: 'disabled',
    execArgv: EXTENSION === '.ts' ? ['--require', 'ts-node/register/transpile-only'] : [],
  })
  return {
    width: jobs,
    async extract(article) {
      const signal = AbortSignal.timeout(timeoutMs)
      try {
        return String(await pool.run(article, { signal }))
      } catch (cause) {
        if (signal.aborted) throw timedOut(article, timeoutMs)
        throw isWorkerLoss(cause) ? crashed(article, cause) : failed(article, cause)
      }
    },
    close: () => pool.destroy(),
  }
}

/** The worker itself went away: it ran out of memory, or something ended it. */
function isWorkerLoss(cause: unknown): boolean {
  const { code, message } = cause as NodeJS.ErrnoException
  return code === 'ERR_WORKER_OUT_OF_MEMORY' || /^worker (?:exited|stopped)|^Terminating worker thread/i.test(message)
}
