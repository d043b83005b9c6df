// Preloaded into a process that is measured: what it used is written to the file that BENCH_USAGE names when it ends.
const { writeFileSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

const path = process.env.BENCH_USAGE
if (path && isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    writeFileSync(path, JSON.stringify({ peakKb: maxRSS, cpuMicroseconds: userCPUTime + systemCPUTime }))
  })
