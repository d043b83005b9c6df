import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Weights from the work folder where an earlier run has left them there; else makes and keeps them. Long trainings can be taken up again. */
export function keptWeights<K extends string>(
  path: string,
  make: () => Readonly<Record<K, Float32Array>>,
): Readonly<Record<K, Float32Array>> {
  if (existsSync(`${path}.json`)) {
    const lengths = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Record<K, number>
    const bytes = readFileSync(`${path}.f32`)
    const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
    let at = 0
    const parts = Object.entries(lengths).map(
      ([name, length]) => [name, all.subarray(at, (at += length as number))] as const,
    )
    return Object.fromEntries(parts) as Record<K, Float32Array>
  }
  const made = make()
  const arrays = Object.values<Float32Array>(made)
  writeFileSync(
    `${path}.f32`,
    Buffer.concat(arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength))),
  )
  writeFileSync(
    `${path}.json`,
    JSON.stringify(Object.fromEntries(Object.entries<Float32Array>(made).map(([name, array]) => [name, array.length]))),
  )
  return made
}
