import { isUtf8 } from 'node:buffer'

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failed'; readonly code: 'ingest/binary' | 'ingest/encoding'; readonly reason: string }

const SAMPLE_BYTES = 1 << 16
const MAX_CONTROL_SHARE = 0.1

/** Strict UTF-8, with or without a byte order mark, or UTF-16 with one. Anything else is refused, never guessed. */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes.subarray(2), 'utf-16le')
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes.subarray(2), 'utf-16be')
  const body = first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes
  if (looksBinary(body)) return { kind: 'failed', code: 'ingest/binary', reason: 'expected text, got binary data' }
  if (!isUtf8(body)) {
    const offset = firstBadByte(body) + (bytes.length - body.length)
    const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0')
    return {
      kind: 'failed',
      code: 'ingest/encoding',
      reason: `expected UTF-8, got byte 0x${byte} at byte offset ${offset}`,
    }
  }
  return { kind: 'text', text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(body) }
}

function decodeUtf16(body: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    return { kind: 'text', text: new TextDecoder(encoding, { fatal: true }).decode(body) }
  } catch {
    return {
      kind: 'failed',
      code: 'ingest/encoding',
      reason: `expected ${encoding.toUpperCase()}, as its byte order mark says, got an unpaired surrogate or half a character`,
    }
  }
}

/** A NUL byte anywhere, or many control characters near the start. */
function looksBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  let control = 0
  for (const byte of sample) if ((byte < 0x20 && (byte < 0x09 || byte > 0x0d)) || byte === 0x7f) control += 1
  return control > sample.length * MAX_CONTROL_SHARE
}

/** Offset of the first byte that is no part of a whole character, by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isValidPrefix(bytes, middle)) good = middle
    else bad = middle
  }
  while (good > 0 && !isUtf8(bytes.subarray(0, good))) good -= 1
  return good
}

/** Whether the first `length` bytes are valid, a character cut off at the end left aside. */
function isValidPrefix(bytes: Uint8Array, length: number): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
    return true
  } catch {
    return false
  }
}
