import { csv } from './csv'
import { feed } from './feed'
import { htmlPage } from './html-page'
import { jsonLines } from './json-lines'
import { pdf } from './pdf'
import { plainText } from './plain-text'
import type { FormatReader } from './format-reader'

/** Every format that can be read. A new one is a module of this folder and a line here. */
export const FORMATS: readonly FormatReader[] = [plainText, htmlPage, jsonLines, csv, feed, pdf]

/** The reader for a file of this name. */
export function formatOf(fileName: string): FormatReader | undefined {
  const extension = extensionOf(fileName)
  return FORMATS.find((format) => format.extensions.includes(extension))
}

/** The ending of a file name in lower case, `.gz` left aside: `.txt` for `a.TXT.gz`; empty if there is none. */
export function extensionOf(fileName: string): string {
  return /\.[^.]*$/.exec(withoutGz(fileName))?.[0].toLowerCase() ?? ''
}

/** The name without its ending: `a` for `a.txt.gz`. */
export function stemOf(fileName: string): string {
  return withoutGz(fileName).replace(/\.[^.]*$/, '')
}

function withoutGz(fileName: string): string {
  return fileName.replace(/\.gz$/i, '')
}
