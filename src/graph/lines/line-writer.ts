import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'

const FLUSH_CODE_UNITS = 1 << 20

/** Writes a file piece by piece and hashes it on the way. */
export class LineWriter {
  readonly #handle: number
  readonly #hash = createHash('sha256')
  #pieces: string[] = []
  #waiting = 0
  #isOpen = true
  /** Bytes that are written out. */
  #written = 0

  constructor(path: string, flags: 'w' | 'a' = 'w') {
    this.#handle = openSync(path, flags)
  }

  write(text: string): void {
    this.#pieces.push(text)
    this.#waiting += text.length
    if (this.#waiting >= FLUSH_CODE_UNITS) this.flush()
  }

  /** Hands what waits to the system; gives the bytes of the file that this writer has written so far. */
  flush(): number {
    if (this.#waiting > 0) {
      const data = Buffer.from(this.#pieces.join(''), 'utf8')
      this.#hash.update(data)
      for (let done = 0; done < data.length;) done += writeSync(this.#handle, data, done)
      this.#written += data.length
      this.#pieces = []
      this.#waiting = 0
    }
    return this.#written
  }

  /** Closes the file, by default once all of it is on the disk; gives the SHA-256 of what was written, in hex. */
  close({ durable = true }: { readonly durable?: boolean } = {}): string {
    try {
      this.flush()
      if (durable) fsyncSync(this.#handle)
    } finally {
      this.abandon()
    }
    return this.#hash.digest('hex')
  }

  /** Closes the file where something went wrong: what waits is dropped. Does nothing to a closed one. */
  abandon(): void {
    this.#waiting = 0
    if (this.#isOpen) closeSync(this.#handle)
    this.#isOpen = false
  }
}
