import { expect } from 'chai'
import { decodeAny } from '../../src/ingest/decode-any'

const RUSSIAN =
  'Министр иностранных дел Руритании встретился в понедельник с послом Граустарка и обсудил границу между странами.'
const FRENCH =
  'Le ministre a été reçu à l’hôtel par le délégué général de la République, où ils ont signé un traité préliminaire. '.repeat(
    4,
  )

/** The bytes of a text in a one-byte encoding. */
function bytesIn(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  if (encoding === 'windows-1252') table.set('’', 0x92)
  return Uint8Array.from([...text].map((character) => table.get(character) ?? 0x3f))
}
const ascii = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts)

const CASES: readonly [
  name: string,
  bytes: Uint8Array,
  form: 'text' | 'markup',
  charset: string | undefined,
  expected: string | RegExp,
][] = [
  ['UTF-8', Buffer.from(RUSSIAN), 'text', undefined, RUSSIAN],
  ['UTF-8 that is called something else', Buffer.from(RUSSIAN), 'text', 'iso-8859-1', RUSSIAN],
  ['what the server says', bytesIn('windows-1251', RUSSIAN), 'text', 'windows-1251', RUSSIAN],
  [
    'what the page says',
    joined(ascii('<meta charset="koi8-r">'), bytesIn('koi8-r', RUSSIAN)),
    'markup',
    undefined,
    `<meta charset="koi8-r">${RUSSIAN}`,
  ],
  [
    'what the page says in its old way',
    joined(
      ascii('<meta http-equiv=content-type content="text/html; charset=windows-1251">'),
      bytesIn('windows-1251', RUSSIAN),
    ),
    'markup',
    undefined,
    /Министр/,
  ],
  [
    'what an XML document says',
    joined(ascii('<?xml version="1.0" encoding="windows-1251"?>'), bytesIn('windows-1251', RUSSIAN)),
    'markup',
    undefined,
    /Министр/,
  ],
  ['Cyrillic found by its bytes', bytesIn('windows-1251', RUSSIAN.repeat(3)), 'text', undefined, RUSSIAN.repeat(3)],
  ['Western found by its bytes', bytesIn('windows-1252', FRENCH), 'text', undefined, FRENCH],
  [
    'UTF-16 without a mark',
    Buffer.from('The minister met the ambassador.', 'utf16le'),
    'text',
    undefined,
    'The minister met the ambassador.',
  ],
  [
    'English marks of any Windows encoding',
    bytesIn('windows-1252', 'the minister’s words'),
    'text',
    undefined,
    'the minister’s words',
  ],
  ['a charset that nobody knows', Buffer.from('plain'), 'text', 'x-klingon', 'plain'],
]
const REFUSED: readonly [name: string, bytes: Uint8Array, charset: string | undefined][] = [
  ['broken UTF-8', joined(Buffer.from(RUSSIAN), Uint8Array.of(0xe9, 0x20)), undefined],
  ['bytes that are not what the server says', Uint8Array.of(0x41, 0xff, 0xff, 0xfe, 0x41), 'shift_jis'],
  ['one letter of some encoding', Buffer.from('Norway pra\xeesed Peru.', 'latin1'), undefined],
  ['binary data', Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 256), undefined],
]

describe('encodings', () => {
  for (const [name, bytes, form, charset, expected] of CASES)
    it(name, async () => {
      const decoded = await decodeAny(bytes, { form, charset })
      const text = decoded.kind === 'text' ? decoded.text : decoded.reason
      if (typeof expected === 'string') expect(text).to.equal(expected)
      else expect(text).to.match(expected)
    })
  for (const [name, bytes, charset] of REFUSED)
    it(`refuses ${name}`, async () => {
      const decoded = await decodeAny(bytes, { form: 'text', charset })
      expect(decoded.kind === 'failed' && decoded.reason).to.match(/^expected \S.*, got /)
    })
})
