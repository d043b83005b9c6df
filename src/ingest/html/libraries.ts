import { createRequire } from 'node:module'
import type * as Htmlparser from 'htmlparser2'
import type * as ReadabilityPackage from '@mozilla/readability'
import type DocumentParser from '@mozilla/readability/JSDOMParser.js'

/** Loaded with the first page: a run over plain text does without them. */
const load = createRequire(__filename)
let parser: typeof Htmlparser | undefined

export const parserLibrary = (): typeof Htmlparser => (parser ??= load('htmlparser2') as typeof Htmlparser)

export const readabilityLibrary = (): typeof ReadabilityPackage =>
  load('@mozilla/readability') as typeof ReadabilityPackage

export const documentParser = (): typeof DocumentParser =>
  load('@mozilla/readability/JSDOMParser.js') as typeof DocumentParser
