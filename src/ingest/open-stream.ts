import { createReadStream } from 'node:fs'
import { Transform, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** A text shrinks to a fifth; what grows this much in decompression is made to fill memory or time. */
const MAX_RATIO = 250
const RATIO_FROM_BYTES = 200_000_000

/** The bytes of a file of any size, decompressed if its name ends in `.gz`; it errs where that grows past any text. */
export function openStream(path: string): Readable {
  const file = createReadStream(path)
  if (!/\.gz$/i.test(path)) return file
  const unzip = createGunzip()
  const guard = new Transform({
    transform(chunk: Uint8Array, _, done) {
      size += chunk.length
      const isBomb = size > RATIO_FROM_BYTES && size > file.bytesRead * MAX_RATIO
      if (isBomb) done(new Error(`${size} bytes from ${file.bytesRead} compressed ones`))
      else done(null, chunk)
    },
  })
  let size = 0
  file.on('error', (error) => guard.destroy(error))
  unzip.on('error', (error) => guard.destroy(error))
  guard.on('close', () => {
    file.destroy()
    unzip.destroy()
  })
  return file.pipe(unzip).pipe(guard)
}
