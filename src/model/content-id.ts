import { createHash } from 'node:crypto'

/** Readable stable id: the prefix and 16 hex digits (64 bits) of the SHA-256 over the parts, kept apart by U+0000. */
export function contentId(prefix: string, ...parts: readonly (string | number | null | undefined)[]): string {
  const hash = createHash('sha256').update(parts.map((part) => String(part ?? '')).join('\u0000'))
  return `${prefix}:${hash.digest('hex').slice(0, 16)}`
}
