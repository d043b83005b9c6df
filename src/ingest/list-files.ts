import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { byCodeUnits } from '../model'
import { errorWords } from './error-words'
import { extensionOf, FORMATS, formatOf, stemOf } from './formats/registry'
import { skipped, type Skipped } from './raw-article'
import type { FileEntry } from './file-entry'
import { LEDGER_FILE } from './ledger-file'

export type Listed = { readonly kind: 'file'; readonly file: FileEntry } | Skipped

const EXTENSIONS = FORMATS.flatMap((format) => format.extensions).join(', ')

/** The files of one input, a file or a folder with all below it, by uri in the order of code units. */
export async function listFiles(input: string): Promise<Listed[]> {
  const name = basename(input)
  try {
    const status = await stat(input)
    if (status.isDirectory()) {
      const listed = await listFolder(input, '', new Set([await realpath(input)]))
      return listed.sort((a, b) => byCodeUnits(uriOf(a), uriOf(b)))
    }
    if (!status.isFile())
      return [skipped(name, 'ingest/unreadable', `${input}: expected a file or folder, got neither`)]
  } catch (error) {
    const isThere = await lstat(input).then(Boolean, () => false)
    return isThere
      ? [skipped(name, 'ingest/unreadable', `${input}: expected a readable file or folder, got ${errorWords(error)}`)]
      : [skipped(name, 'ingest/missing', `${input}: expected a file or folder, got none of that name`)]
  }
  if (name === LEDGER_FILE) return []
  if (!formatOf(name)) return [unsupported(name, input)]
  const beside = await readdir(join(input, '..')).catch((): string[] => [])
  return [{ kind: 'file', file: entryOf(input, name, new Set(beside)) }]
}

function uriOf(listed: Listed): string {
  return listed.kind === 'file' ? listed.file.uri : listed.uri
}

function unsupported(uri: string, shown: string): Skipped {
  return skipped(uri, 'ingest/unsupported', `${shown}: expected one of ${EXTENSIONS}, got "${extensionOf(uri)}"`)
}

async function listFolder(folder: string, prefix: string, above: ReadonlySet<string>): Promise<Listed[]> {
  let names: string[]
  try {
    names = (await readdir(folder)).sort(byCodeUnits)
  } catch (error) {
    const uri = prefix.replace(/\/$/, '') || basename(folder)
    return [skipped(uri, 'ingest/unreadable', `${uri}: expected a readable folder, got ${errorWords(error)}`)]
  }
  const beside = new Set(names)
  const sidecars = new Set(names.flatMap((name) => (formatOf(name) ? sidecarNames(name) : [])))
  const listed: Listed[] = []
  for (const name of names)
    if (!sidecars.has(name) && !(prefix === '' && name === LEDGER_FILE))
      listed.push(...(await listEntry(folder, prefix, name, beside, above)))
  return listed
}

async function listEntry(
  folder: string,
  prefix: string,
  name: string,
  beside: ReadonlySet<string>,
  above: ReadonlySet<string>,
): Promise<Listed[]> {
  const path = join(folder, name)
  const uri = prefix + name
  try {
    const status = await stat(path)
    if (status.isDirectory()) {
      if (name.startsWith('.'))
        return [skipped(uri, 'ingest/unsupported', `${uri}: expected articles, got a hidden folder`)]
      const real = await realpath(path)
      if (above.has(real))
        return [skipped(uri, 'ingest/unreadable', `${uri}: expected a folder, got a link to one above it`)]
      return await listFolder(path, `${uri}/`, new Set([...above, real]))
    }
    if (!status.isFile())
      return [skipped(uri, 'ingest/unreadable', `${uri}: expected a file, got a device, pipe or socket`)]
  } catch (error) {
    return [skipped(uri, 'ingest/unreadable', `${uri}: expected a readable file, got ${errorWords(error)}`)]
  }
  if (name.startsWith('.') || !formatOf(name)) return [unsupported(uri, uri)]
  return [{ kind: 'file', file: entryOf(path, uri, beside) }]
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
