import { outletNamed } from '../outlet-index'

const HEAD_PARAGRAPHS = 5
const ROLE =
  /^(?:special (?:for|to) .{2,40}|opinion (?:contributor|columnist)|staff (?:writer|reporter)|(?:guest )?(?:columnist|contributor))$/i
const PERSON_NAMES = /^(?:\p{Lu}[\p{L}.'’-]+[\s,]+(?:and\s+)?){1,8}\p{Lu}[\p{L}.'’-]+$/u
const MAX_CHARS = 100

/**
 * The opening lines that hold nothing but an outlet's name, and the line of writers' names over it:
 * "Jane Roe and John Doe", "USA TODAY". Such lines are no text.
 */
export function mastheadLines(texts: readonly string[]): ReadonlySet<number> {
  const lines = new Set<number>()
  for (let i = 0; i < Math.min(HEAD_PARAGRAPHS, texts.length - 1); i += 1) {
    const text = texts[i] ?? ''
    const isName = text.length <= MAX_CHARS && outletNamed(text) !== undefined
    if (!isName && !ROLE.test(text)) continue
    if (isName) lines.add(i)
    const above = texts[i - 1] ?? ''
    if (above.length <= MAX_CHARS && PERSON_NAMES.test(above)) lines.add(i - 1)
  }
  return lines
}
