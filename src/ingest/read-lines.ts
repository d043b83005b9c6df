import type { Readable } from 'node:stream'
import { errorWords } from './error-words'
import { openStream } from './open-stream'
import { tooLarge, type ReadFailure } from './read-bytes'

const LINE_FEED = 0x0a

export type LineRead =
  | { readonly kind: 'line'; readonly number: number; readonly bytes: Uint8Array }
  | (ReadFailure & { readonly number?: number })

/** The lines of a file of any size that are not empty, numbered from 1, decompressed if its name ends in `.gz`; only one is held at a time. */
export function readLines(path: string, maxBytes: number): AsyncGenerator<LineRead> {
  return streamLines(openStream(path), maxBytes)
}

/** The same of what is being read already; the stream is ended with it. */
export async function* streamLines(stream: Readable, maxBytes: number): AsyncGenerator<LineRead> {
  let number = 1
  let parts: Uint8Array[] = []
  let size = 0
  const take = (): LineRead => {
    const line: LineRead =
      size > maxBytes
        ? { ...tooLarge(`a line of ${size}`, maxBytes), number }
        : { kind: 'line', number, bytes: Buffer.concat(parts) }
    number += 1
    parts = []
    size = 0
    return line
  }
  const add = (part: Uint8Array): void => {
    size += part.length
    if (size <= maxBytes) parts.push(part)
    else parts = []
  }
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      let from = 0
      for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
        if (at === from && size === 0) number += 1
        else {
          add(chunk.subarray(from, at))
          yield take()
        }
        from = at + 1
      }
      add(chunk.subarray(from))
    }
    if (size > 0) yield take()
  } catch (error) {
    yield {
      kind: 'failed',
      code: 'ingest/unreadable',
      reason: `expected a readable file, got ${errorWords(error)}`,
      number,
    }
  } finally {
    stream.destroy()
  }
}
