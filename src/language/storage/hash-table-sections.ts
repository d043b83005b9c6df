import { HashTable } from '../words/hash-table'
import type { Container } from './container'
import { sectionOf } from './container'

/** Sorted keys as differences, split into byte planes: the high planes compress to nothing. */
function sortedKeysSection(keys: Int32Array): Uint8Array {
  const planes = new Uint8Array(keys.length * 4)
  for (let i = 0, previous = 0; i < keys.length; i++) {
    const key = keys[i] as number
    const difference = (key - previous) >>> 0
    for (let plane = 0; plane < 4; plane++) planes[plane * keys.length + i] = (difference >>> (8 * plane)) & 255
    previous = key
  }
  return planes
}

function sortedKeysIn(container: Container, name: string): Int32Array {
  const planes = sectionOf(container, name)
  const keys = new Int32Array(planes.length >> 2)
  for (let i = 0, previous = 0; i < keys.length; i++) {
    let difference = 0
    for (let plane = 0; plane < 4; plane++) difference |= (planes[plane * keys.length + i] as number) << (8 * plane)
    keys[i] = previous = (previous + difference) | 0
  }
  return keys
}

/** A map from hashes to small numbers as two sections. */
export function tableSections(name: string, entries: ReadonlyMap<number, number>): [string, Uint8Array][] {
  const keys = Int32Array.from(entries.keys()).sort()
  return [
    [`${name}.keys`, sortedKeysSection(keys)],
    [`${name}.numbers`, planesOf(Int32Array.from(keys, (key) => entries.get(key) ?? 0))],
  ]
}

export function tableIn(container: Container, name: string): HashTable {
  const keys = sortedKeysIn(container, `${name}.keys`)
  const planes = sectionOf(container, `${name}.numbers`)
  const values = new Int32Array(keys.length)
  for (let i = 0; i < keys.length; i++) {
    for (let plane = 0; plane < 4; plane++)
      values[i] = (values[i] as number) | ((planes[plane * keys.length + i] as number) << (8 * plane))
  }
  return new HashTable(keys, values)
}

function planesOf(values: Int32Array): Uint8Array {
  const planes = new Uint8Array(values.length * 4)
  for (let i = 0; i < values.length; i++) {
    for (let plane = 0; plane < 4; plane++)
      planes[plane * values.length + i] = ((values[i] as number) >>> (8 * plane)) & 255
  }
  return planes
}
