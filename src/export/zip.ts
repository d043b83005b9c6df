import { strToU8, zipSync } from 'fflate'
import type { OutputFile } from './writer'

/** The earliest time that the format knows, in the machine's own zone as the format wants it: the same bytes everywhere. */
const NO_TIME = new Date(1980, 0, 1)

/** Files as one ZIP archive. */
export function zipped(files: Iterable<OutputFile>): Uint8Array {
  const entries = [...files].map(({ name, pieces }) => [name, strToU8([...pieces].join(''))] as const)
  return zipSync(Object.fromEntries(entries), { mtime: NO_TIME })
}
