import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The package's own description. The file lies one folder above both `src/` and `dist/`. */
const { version, engines } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as {
  readonly version: string
  readonly engines: { readonly node: string }
}

/** The package's version. */
export const VERSION = version

/** The lowest version of Node that the package runs on, such as `20.19`. */
export const LOWEST_NODE = engines.node.replace(/^>=/, '')
