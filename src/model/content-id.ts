import { hash } from 'node:crypto'

/** Readable stable id: the prefix and 16 hex digits (64 bits) of the SHA-256 over the parts, kept apart by U+0000. */
export function contentId(prefix: string, ...parts: readonly (string | number | null | undefined)[]): string {
  const digest = hash('sha256', parts.map((part) => String(part ?? '')).join('\u0000'))
  return `${prefix}:${digest.slice(0, 16)}`
}
