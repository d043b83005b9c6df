import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

export interface ViewFile {
  readonly mediaType: string
  readonly cacheControl: string
  readonly read: () => Uint8Array<ArrayBuffer>
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

/** Where the built view lies in the package, from the sources as from `dist`. */
export const VIEW_FOLDER = join(__dirname, '..', '..', 'dist', 'viz')

/**
 * The files of the built view by request path. Only what is listed here is ever served: a path is looked up, never
 * joined to a folder, so there is nothing to traverse. Empty where the view has not been built.
 */
export function listViewFiles(folder: string = VIEW_FOLDER): ReadonlyMap<string, ViewFile> {
  const files = new Map<string, ViewFile>()
  if (!existsSync(folder)) return files
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const mediaType = MEDIA_TYPES[extname(entry.name)]
    if (!entry.isFile() || mediaType === undefined) continue
    const path = join(entry.parentPath, entry.name)
    const name = '/' + relative(folder, path).split(sep).join('/')
    const hashed = name.startsWith('/assets/')
    files.set(name === '/index.html' ? '/' : name, {
      mediaType,
      cacheControl: hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      read: () => new Uint8Array(readFileSync(path)),
    })
  }
  return files
}
