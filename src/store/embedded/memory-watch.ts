import { Worker } from 'node:worker_threads'
import { MEGABYTE } from './messages'

const CHECK_MS = 5
/** The watch ends the process this much before the cap: what an engine can take between two looks. */
const MARGIN_MB = 48
/** A thread of its own looks on while the engine, or the reading of its result, keeps the main thread busy. */
const WATCH = `
const { workerData } = require('node:worker_threads')
const cap = new Float64Array(workerData)
setInterval(() => {
  if (cap[0] > 0 && process.memoryUsage.rss() > cap[0]) process.kill(process.pid, 'SIGKILL')
}, ${CHECK_MS})`

/** A memory cap on this whole process, which is killed at once where it passes it. */
export interface MemoryWatch {
  /** From now on the process may use so many megabytes, or half as many more than it uses now if that is more. */
  readonly limit: (megabytes: number) => void
  readonly lift: () => void
}

/** Starts the watch. It does not keep the process alive. */
export function watchMemory(): MemoryWatch {
  const shared = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT)
  const cap = new Float64Array(shared)
  const idle = process.memoryUsage.rss()
  const worker = new Worker(WATCH, { eval: true, workerData: shared, execArgv: [] })
  worker.unref()
  return {
    limit: (megabytes) => {
      cap[0] = Math.max(megabytes * MEGABYTE, idle + (megabytes / 2) * MEGABYTE) - MARGIN_MB * MEGABYTE
    },
    lift: () => {
      cap[0] = 0
    },
  }
}
