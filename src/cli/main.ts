#!/usr/bin/env node
import { run } from './run'
import { steadyCompiler } from './steady-compiler'

steadyCompiler()
void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
