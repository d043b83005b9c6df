import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The package's version. The file lies one folder above both `src/` and `dist/`. */
export const VERSION = String(JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')).version)
