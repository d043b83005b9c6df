import { readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { openStream } from './open-stream'
import { errorCode, errorWords } from './error-words'

export interface ReadFailure {
  readonly kind: 'failed'
  readonly code: string
  readonly reason: string
}

export type BytesRead = { readonly kind: 'bytes'; readonly bytes: Uint8Array } | ReadFailure

const unzip = promisify(gunzip)

/** The bytes of a file of at most `maxBytes`, decompressed if its name ends in `.gz`. */
export async function readBytes(path: string, maxBytes: number): Promise<BytesRead> {
  try {
    const { size } = await stat(path)
    if (size > maxBytes) return tooLarge(`${size}`, maxBytes)
    const bytes = await readFile(path)
    if (!/\.gz$/i.test(path)) return { kind: 'bytes', bytes }
    return { kind: 'bytes', bytes: await unzip(bytes, { maxOutputLength: maxBytes }) }
  } catch (error) {
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') return tooLarge('more after decompression', maxBytes)
    return { kind: 'failed', code: 'ingest/unreadable', reason: `expected a readable file, got ${errorWords(error)}` }
  }
}

/** The first bytes of a file, decompressed if its name ends in `.gz`. */
export async function readHead(path: string, maxBytes: number): Promise<BytesRead> {
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of openStream(path) as AsyncIterable<Uint8Array>) {
      parts.push(chunk)
      size += chunk.length
      if (size >= maxBytes) break
    }
    return { kind: 'bytes', bytes: Buffer.concat(parts).subarray(0, maxBytes) }
  } catch (error) {
    return { kind: 'failed', code: 'ingest/unreadable', reason: `expected a readable file, got ${errorWords(error)}` }
  }
}

export function tooLarge(size: string, maxBytes: number): ReadFailure {
  return { kind: 'failed', code: 'ingest/too-large', reason: `expected at most ${maxBytes} bytes, got ${size}` }
}
