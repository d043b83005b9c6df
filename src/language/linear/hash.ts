/** FNV-1a over UTF-16 code units, as a signed 32-bit integer. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}

const MIX_A = 0x9e3779b1 | 0
const MIX_B = 0x85ebca6b | 0
const MIX_TEMPLATE = 0xc2b2ae35 | 0

/** Hash of a feature: template number and one value. Take the low bits as the row of a weight table. */
export function hash1(template: number, a: number): number {
  let hash = Math.imul(template, MIX_TEMPLATE) ^ a
  hash = Math.imul(hash ^ (hash >>> 16), MIX_A)
  return hash ^ (hash >>> 15)
}

export function hash2(template: number, a: number, b: number): number {
  let hash = Math.imul(template, MIX_TEMPLATE) ^ a
  hash = Math.imul(hash ^ (hash >>> 16), MIX_A) ^ b
  hash = Math.imul(hash ^ (hash >>> 15), MIX_B)
  return hash ^ (hash >>> 15)
}

export function hash3(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template, MIX_TEMPLATE) ^ a
  hash = Math.imul(hash ^ (hash >>> 16), MIX_A) ^ b
  hash = Math.imul(hash ^ (hash >>> 15), MIX_B) ^ c
  hash = Math.imul(hash ^ (hash >>> 15), MIX_A)
  return hash ^ (hash >>> 15)
}

export function hash4(template: number, a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(template, MIX_TEMPLATE) ^ a
  hash = Math.imul(hash ^ (hash >>> 16), MIX_A) ^ b
  hash = Math.imul(hash ^ (hash >>> 15), MIX_B) ^ c
  hash = Math.imul(hash ^ (hash >>> 15), MIX_A) ^ d
  hash = Math.imul(hash ^ (hash >>> 15), MIX_B)
  return hash ^ (hash >>> 15)
}
