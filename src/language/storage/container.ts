import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { CommuniqueError } from '../../model'
import type { PackedWeights } from '../linear/packed-weights'

/** What a model file holds: plain values as JSON, and byte sections by name. */
export interface Container {
  readonly meta: Readonly<Record<string, unknown>>
  readonly sections: ReadonlyMap<string, Uint8Array>
}

/** Brotli of: length of the header (4 bytes, little endian), header as JSON, sections one after the other. */
export function writeContainer({ meta, sections }: Container): Buffer {
  const names = [...sections].map(([name, bytes]) => [name, bytes.length] as const)
  const header = Buffer.from(JSON.stringify({ meta, sections: names }))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(header.length)
  const raw = Buffer.concat([length, header, ...sections.values()])
  return brotliCompressSync(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  })
}

export function readContainer(file: Buffer): Container {
  const raw = brotliDecompressSync(file)
  const end = 4 + raw.readUInt32LE(0)
  const header = JSON.parse(raw.toString('utf8', 4, end)) as {
    meta: Record<string, unknown>
    sections: [string, number][]
  }
  const sections = new Map<string, Uint8Array>()
  let at = end
  for (const [name, length] of header.sections) {
    sections.set(name, raw.subarray(at, at + length))
    at += length
  }
  return { meta: header.meta, sections }
}

export function weightSections(name: string, packed: PackedWeights): [string, Uint8Array][] {
  const { lengths, classOf, values } = packed
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.length)
  return [
    [`${name}.lengths`, lengths],
    [`${name}.classes`, classOf],
    [`${name}.values`, bytes],
  ]
}

export function weightsIn(container: Container, name: string, classes: number): PackedWeights {
  const values = sectionOf(container, `${name}.values`)
  return {
    classes,
    lengths: sectionOf(container, `${name}.lengths`),
    classOf: sectionOf(container, `${name}.classes`),
    values: new Int8Array(values.buffer, values.byteOffset, values.length),
  }
}

export function sectionOf(container: Container, name: string): Uint8Array {
  const bytes = container.sections.get(name)
  if (bytes === undefined)
    throw new CommuniqueError(
      'BAD_MODEL',
      `model file: expected a section ${name}, got ${[...container.sections.keys()].join(', ')}`,
    )
  return bytes
}
