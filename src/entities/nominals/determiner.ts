import type { Line } from '../line'
import { lowerAt, phraseStart } from '../line'

/** First word of the phrase that the noun heads, lower case: "the", "a", "its", "both". */
export function opening(line: Line, head: number): string {
  return lowerAt(line, phraseStart(line, head))
}

const DEFINITE: ReadonlySet<string> = new Set('the this that these those its his her their both such'.split(' '))

export function isDefinite(line: Line, head: number): boolean {
  const first = phraseStart(line, head)
  for (let token = head - 1; token >= Math.max(0, first - 1); token--)
    if (DEFINITE.has(lowerAt(line, token))) return true
  return false
}
