import { readSync } from 'node:fs'

const CHUNK_BYTES = 256 * 1024
const LINE_FEED = 0x0a

/** A line of a file with the byte that it starts at. `ended` is false for a last line without a line feed. */
export interface FileLine {
  readonly text: string
  readonly offset: number
  readonly bytes: number
  readonly ended: boolean
}

/** The lines of an open file, from its start, a chunk at a time: a file may be larger than a string can be. */
export function* linesOf(handle: number): Generator<FileLine> {
  let rest: Buffer = Buffer.alloc(0)
  let position = 0
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
    const read = readSync(handle, chunk, 0, CHUNK_BYTES, position)
    if (read === 0) break
    const data: Buffer = rest.length === 0 ? chunk.subarray(0, read) : Buffer.concat([rest, chunk.subarray(0, read)])
    const start = position - rest.length
    position += read
    let from = 0
    // The rest of the last chunk holds no line feed.
    for (let at = data.indexOf(LINE_FEED, rest.length); at >= 0; at = data.indexOf(LINE_FEED, from)) {
      yield { text: data.toString('utf8', from, at), offset: start + from, bytes: at - from, ended: true }
      from = at + 1
    }
    rest = data.subarray(from)
  }
  if (rest.length > 0)
    yield { text: rest.toString('utf8'), offset: position - rest.length, bytes: rest.length, ended: false }
}

/** The text that stands at an offset of an open file. */
export function textAt(handle: number, offset: number, bytes: number): string {
  const buffer = Buffer.allocUnsafe(bytes)
  for (let filled = 0; filled < bytes;) {
    const read = readSync(handle, buffer, filled, bytes - filled, offset + filled)
    if (read === 0) throw new RangeError(`expected ${bytes} bytes at ${offset}, got ${filled}`)
    filled += read
  }
  return buffer.toString('utf8')
}
