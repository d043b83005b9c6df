import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Loaded before the tests: what they and the processes that they start put into the temporary folder goes with the run.
const folder = mkdtempSync(join(tmpdir(), 'communique-tests-'))
for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
