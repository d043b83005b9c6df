import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { slug } from '../../model'

/** What the sidecar beside a page tells of it. `fetched` is no date of publication, and is not read as one. */
export interface PageNotes {
  readonly uri: string
  readonly fetched: string
  readonly date?: string
  readonly charset?: string
}

const SLUG_CHARS = 60
const HASH_LETTERS = 10

/** Writes a page and its sidecar, each as a whole; the same address has the same file. Gives the page's path. */
export async function savePage(
  folder: string,
  bytes: Uint8Array,
  extension: string,
  notes: PageNotes,
): Promise<string> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, fileNameOf(new URL(notes.uri)) + extension)
  await replace(`${path}.json`, `${JSON.stringify(notes, null, 2)}\n`)
  await replace(path, bytes)
  return path
}

/** `example.org-2031-05-talks-in-lima-fkdbhaecgl`: letters of a hash tell apart what the words do not. */
export function fileNameOf(url: URL): string {
  const words = slug(decoded(`${url.pathname}`).replace(/\.\w{1,5}$/, ''))
    .slice(0, SLUG_CHARS)
    .replace(/-$/, '')
  const hex = createHash('sha256').update(url.href).digest('hex').slice(0, HASH_LETTERS)
  const letters = [...hex].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('')
  return [url.hostname.replace(/[^a-z0-9.-]/g, '_').replace(/^\.+/, ''), words, letters].filter(Boolean).join('-')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

async function replace(path: string, content: string | Uint8Array): Promise<void> {
  const part = `${path}.${process.pid}.part`
  await writeFile(part, content)
  await rename(part, path)
}
