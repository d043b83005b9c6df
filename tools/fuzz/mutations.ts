import fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { HOSTILE } from './hostile'
import { FUZZ_SEEDS } from './seeds'

/** A file to be read: its name and bytes, and whether what comes of it goes through the whole pipeline. */
export interface FuzzInput {
  readonly name: string
  readonly bytes: Buffer
  readonly whole: boolean
}

interface Mutation {
  readonly kind: 'insert' | 'cut' | 'copy' | 'flip' | 'swap'
  /** Where, as a share of the length. */
  readonly at: number
  readonly length: number
  readonly words: string
}

const share = fc.double({ min: 0, max: 1, noNaN: true })
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'insert', 'cut', 'copy', 'flip', 'swap'),
  at: share,
  length: fc.nat(200),
  words: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  ),
})
const ENCODINGS = ['utf8', 'utf8', 'utf8', 'utf8', 'utf16le', 'latin1'] as const

/** A seed with some mutations, in one of several encodings, sometimes packed; or nothing but noise. */
export const fuzzInput: fc.Arbitrary<FuzzInput> = fc
  .record({
    seed: fc.nat(FUZZ_SEEDS.length - 1),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 6 }),
    encoding: fc.constantFrom(...ENCODINGS),
    noise: fc.option(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...HOSTILE)), {
      freq: 12,
    }),
    packed: fc.integer({ min: 0, max: 15 }).map((n) => n === 0),
    gentle: fc.integer({ min: 0, max: 9 }).map((n) => n < 6),
    whole: fc.integer({ min: 0, max: 9 }).map((n) => n < 8),
  })
  .map(({ seed, mutations, encoding: wild, noise, packed, gentle, whole }) => {
    const encoding = gentle ? 'utf8' : wild
    const { extension = 'txt', content = Buffer.alloc(0) } = FUZZ_SEEDS[seed] ?? {}
    const start = noise === null ? content : encoded(noise, encoding)
    const isText = extension !== 'pdf' && encoding !== 'utf8' && noise === null
    const based = isText ? Buffer.from(start.toString('utf8'), encoding) : start
    const changes = gentle ? mutations.map(gently) : mutations
    const bytes = changes.reduce((read, change) => mutated(read, change, encoding, gentle), based)
    return packed
      ? { name: `a.${extension}.gz`, bytes: gzipSync(bytes), whole }
      : { name: `a.${extension}`, bytes, whole }
  })

/** A change after which the bytes are text still, so that the whole pipeline sees what came of it. */
function gently(change: Mutation): Mutation {
  const words = change.words.replace(/[\p{Cs}\0]/gu, '')
  return { ...change, words, kind: change.kind === 'flip' ? 'insert' : change.kind }
}

function mutated(
  bytes: Buffer,
  { kind, at, length: wanted, words }: Mutation,
  encoding: BufferEncoding,
  gentle: boolean,
): Buffer {
  const boundary = (place: number): number =>
    gentle && ((bytes[place] ?? 0) & 0xc0) === 0x80 ? boundary(place + 1) : place
  const place = boundary(Math.floor(at * bytes.length))
  const length = boundary(place + wanted) - place
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)]
  switch (kind) {
    case 'insert':
      return Buffer.concat([before, encoded(words, encoding), after])
    case 'cut':
      return Buffer.concat([before, after.subarray(length)])
    case 'copy':
      return Buffer.concat([before, after.subarray(0, length), after])
    case 'flip':
      return Buffer.from(bytes.map((byte, i) => (i === place ? byte ^ (1 << (length % 8)) : byte)))
    case 'swap':
      return Buffer.concat([after.subarray(0, length), before, after.subarray(length)])
  }
}

/** Lone surrogates stay what they are in UTF-16 and become bytes that are no UTF-8 in UTF-8. */
function encoded(words: string, encoding: BufferEncoding): Buffer {
  if (encoding !== 'utf8' || isWellFormed(words)) return Buffer.from(words, encoding)
  return Buffer.concat(
    [...words].map((character) => (isWellFormed(character) ? Buffer.from(character) : Buffer.of(0xed, 0xa0, 0x80))),
  )
}

function isWellFormed(words: string): boolean {
  return !/\p{Surrogate}/u.test(words)
}
