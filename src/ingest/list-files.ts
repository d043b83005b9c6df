import type { Stats } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { byCodeUnits } from '../model'
import { errorWords } from './error-words'
import { extensionOf, FORMATS, formatOf, stemOf } from './formats/registry'
import { skipped, type Skipped } from './raw-article'
import type { FileEntry } from './file-entry'
import { LEDGER_FILE } from './ledger-file'

type EntryKind = 'file' | 'folder' | 'other'

export type Listed = { readonly kind: 'file'; readonly file: FileEntry } | Skipped

const EXTENSIONS = FORMATS.flatMap((format) => format.extensions).join(', ')

/** The files of one input, a file or a folder with all below it, by uri in the order of code units, one at a time. */
export async function* listFiles(input: string): AsyncGenerator<Listed> {
  const name = basename(input)
  let status: Stats
  try {
    status = await stat(input)
  } catch (error) {
    const isThere = await lstat(input).then(Boolean, () => false)
    return yield isThere
      ? skipped(name, 'ingest/unreadable', `${input}: expected a readable file or folder, got ${errorWords(error)}`)
      : skipped(name, 'ingest/missing', `${input}: expected a file or folder, got none of that name`)
  }
  if (status.isDirectory()) return yield* listFolder(input, '', new Set([await realpath(input)]))
  if (!status.isFile())
    return yield skipped(name, 'ingest/unreadable', `${input}: expected a file or folder, got neither`)
  if (name === LEDGER_FILE) return
  if (!formatOf(name)) return yield unsupported(name, input)
  const beside = await readdir(join(input, '..')).catch((): string[] => [])
  yield { kind: 'file', file: entryOf(input, name, new Set(beside)) }
}

function unsupported(uri: string, shown: string): Skipped {
  return skipped(uri, 'ingest/unsupported', `${shown}: expected one of ${EXTENSIONS}, got "${extensionOf(uri)}"`)
}

async function* listFolder(folder: string, prefix: string, above: ReadonlySet<string>): AsyncGenerator<Listed> {
  let names: string[]
  try {
    names = await readdir(folder)
  } catch (error) {
    const uri = prefix.replace(/\/$/, '') || basename(folder)
    return yield skipped(uri, 'ingest/unreadable', `${uri}: expected a readable folder, got ${errorWords(error)}`)
  }
  const beside = new Set(names)
  const sidecars = new Set(names.flatMap((name) => (formatOf(name) ? sidecarNames(name) : [])))
  const entries: { readonly name: string; readonly order: string; readonly kind: EntryKind | Skipped }[] = []
  for (const name of names)
    if (!sidecars.has(name) && !(prefix === '' && name === LEDGER_FILE)) {
      const kind = await kindOf(join(folder, name), prefix + name)
      entries.push({ name, order: kind === 'folder' ? `${name}/` : name, kind })
    }
  entries.sort((a, b) => byCodeUnits(a.order, b.order))
  for (const { name, kind } of entries)
    if (typeof kind === 'string') yield* listEntry(folder, prefix, name, kind, beside, above)
    else yield kind
}

async function kindOf(path: string, uri: string): Promise<EntryKind | Skipped> {
  try {
    const status = await stat(path)
    return status.isDirectory() ? 'folder' : status.isFile() ? 'file' : 'other'
  } catch (error) {
    return skipped(uri, 'ingest/unreadable', `${uri}: expected a readable file, got ${errorWords(error)}`)
  }
}

async function* listEntry(
  folder: string,
  prefix: string,
  name: string,
  kind: EntryKind,
  beside: ReadonlySet<string>,
  above: ReadonlySet<string>,
): AsyncGenerator<Listed> {
  const path = join(folder, name)
  const uri = prefix + name
  if (kind === 'folder') {
    if (name.startsWith('.'))
      return yield skipped(uri, 'ingest/unsupported', `${uri}: expected articles, got a hidden folder`)
    const real = await realpath(path).catch(() => path)
    if (above.has(real))
      return yield skipped(uri, 'ingest/unreadable', `${uri}: expected a folder, got a link to one above it`)
    return yield* listFolder(path, `${uri}/`, new Set([...above, real]))
  }
  if (kind === 'other')
    return yield skipped(uri, 'ingest/unreadable', `${uri}: expected a file, got a device, pipe or socket`)
  if (name.startsWith('.') || !formatOf(name)) return yield unsupported(uri, uri)
  yield { kind: 'file', file: entryOf(path, uri, beside) }
}

function entryOf(path: string, uri: string, beside: ReadonlySet<string>): FileEntry {
  const name = basename(path)
  const sidecar = sidecarNames(name).find((candidate) => beside.has(candidate))
  const under = (text: string): string => text.slice(0, text.length - name.length)
  return { path, uri, ...(sidecar && { sidecar: { path: under(path) + sidecar, uri: under(uri) + sidecar } }) }
}

/** The sidecar of `a.txt` is `a.txt.json` or `a.json`. */
function sidecarNames(name: string): string[] {
  return [`${name}.json`, `${stemOf(name)}.json`]
}
