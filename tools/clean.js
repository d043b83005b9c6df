// Removes dist/, so that a build holds nothing of an earlier one.
const { rmSync } = require('node:fs')
const { join } = require('node:path')

rmSync(join(__dirname, '..', 'dist'), { recursive: true, force: true })
