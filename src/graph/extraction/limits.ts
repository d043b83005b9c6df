import { availableParallelism } from 'node:os'
import { DEFAULT_TIMEOUT_MS } from './extractor'

export interface AskedLimits {
  /** Number of workers; default: one for each core. */
  readonly jobs?: number
  /** Longest time for one article; default: ten minutes. */
  readonly timeoutMs?: number
}

/** The limits that hold, at least one worker. */
export function limitsOf({
  jobs = availableParallelism(),
  timeoutMs = DEFAULT_TIMEOUT_MS,
}: AskedLimits): Required<AskedLimits> {
  return { jobs: Math.max(1, Math.floor(jobs)), timeoutMs }
}
