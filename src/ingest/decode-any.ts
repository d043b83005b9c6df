import { decodeText, type Decoded } from './decode'
import { declaredCharset } from './declared-charset'

export interface EncodingHints {
  /** Pages and feeds may name their encoding in their first bytes. */
  readonly form: 'text' | 'markup'
  /** What the server said. */
  readonly charset?: string | undefined
}

const DETECTOR_MIN_CONFIDENCE = 30
const DETECTOR_SAMPLE_BYTES = 1 << 17
/** Fewer bytes above ASCII tell one encoding from another by luck. */
const DETECTOR_MIN_BYTES = 12
/** C1 controls and characters for private use: what a wrong guess makes of legacy bytes. */
const UNLIKELY = /[\u0080-\u009f\ufffd\ue000-\uf8ff]/

/**
 * Text in whatever encoding it was written: by its byte order mark, as UTF-8 where it is valid, as the server or the
 * page itself says, else as a detector finds from the bytes. Where none of them fits, it is refused, and so is UTF-8
 * that is broken in places.
 */
export async function decodeAny(bytes: Uint8Array, { form, charset }: EncodingHints): Promise<Decoded> {
  const wide = unmarkedUtf16(bytes)
  if (wide) return decodeAs(bytes, wide)
  const strict = decodeText(bytes)
  const declared = normalized(charset) ?? (form === 'markup' ? normalized(declaredCharset(bytes)) : undefined)
  const isShifted = declared === 'iso-2022-jp'
  if (strict.kind === 'text' ? !isShifted : strict.code === 'ingest/binary' && !isShifted) return strict
  if (declared && declared !== 'utf-8') return decodeAs(bytes, declared)
  if (hasUtf8Sequences(bytes)) return strict
  const guess = await detect(bytes)
  const guessed = guess === undefined ? undefined : decodeAs(bytes, guess)
  return guessed?.kind === 'text' && !UNLIKELY.test(guessed.text) ? guessed : strict
}

/** The encoding of a file of which these are the first bytes; undefined where none fits. */
export async function encodingOf(head: Uint8Array): Promise<string | undefined> {
  const [first, second] = head
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const whole = head.subarray(0, lastStart(head))
  const strict = decodeText(whole)
  if (strict.kind === 'text' || hasUtf8Sequences(whole)) return 'utf-8'
  return unmarkedUtf16(head) ?? (strict.code === 'ingest/binary' ? undefined : await detect(head))
}

/** Where the last character begins, which the end of the head may cut off. */
function lastStart(bytes: Uint8Array): number {
  let at = bytes.length
  while (at > 0 && at > bytes.length - 4 && ((bytes[at - 1] ?? 0) & 0x80) !== 0) at -= 1
  return at
}

/** The decoder's own name of an encoding, if it knows it. */
function normalized(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return { kind: 'text', text: encoding === 'windows-1252' ? withWindowsMarks(text) : text }
  } catch {
    const reason = `expected ${encoding}, as it is declared or looks, got bytes that are none`
    return { kind: 'failed', code: 'ingest/encoding', reason }
  }
}

/** The runtime may read 0x80 to 0x9f of windows-1252 as the controls of ISO 8859-1. */
const WINDOWS_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function withWindowsMarks(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_MARKS.charAt(control.charCodeAt(0) - 0x80))
}

/** Quotes, dashes and dots stand at the same place in every Windows encoding: where nothing else is above ASCII, it is one. */
const SHARED_MARKS: ReadonlySet<number> = new Set([0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0])

async function detect(bytes: Uint8Array): Promise<string | undefined> {
  const high = bytes.filter((byte) => byte >= 0x80)
  if (high.every((byte) => SHARED_MARKS.has(byte))) return 'windows-1252'
  if (high.length < DETECTOR_MIN_BYTES) return undefined
  const { analyse } = await import('chardet')
  const [best] = analyse(bytes.subarray(0, DETECTOR_SAMPLE_BYTES))
  return best && best.confidence >= DETECTOR_MIN_CONFIDENCE ? normalized(best.name) : undefined
}

/** More whole UTF-8 characters than stray bytes: broken UTF-8, and no text in another encoding. */
function hasUtf8Sequences(bytes: Uint8Array): boolean {
  let whole = 0
  let stray = 0
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0
    if (byte < 0x80) continue
    const following = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0
    let found = 0
    while (found < following && ((bytes[i + 1 + found] ?? 0) & 0xc0) === 0x80) found += 1
    if (following > 0 && byte < 0xf5 && found === following) {
      whole += 1
      i += following
    } else stray += 1
  }
  return whole >= stray && whole > 0
}

/** UTF-16 without a mark, by the zero bytes of its ASCII characters. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 8 || bytes.length % 2 !== 0) return undefined
  let even = 0
  let odd = 0
  for (const [i, byte] of sample.entries())
    if (byte === 0) {
      if (i % 2 === 0) even += 1
      else odd += 1
    }
  const half = sample.length / 2
  if (odd > half * 0.7 && even === 0) return 'utf-16le'
  return even > half * 0.7 && odd === 0 ? 'utf-16be' : undefined
}
