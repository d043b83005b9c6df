import type { Sentence } from '../model'
import type { Line } from './line'

/** Tells whether a token stands between quotation marks; marks left open end with their paragraph. */
export function quotationOf(sentences: readonly Sentence[]): (line: Line, token: number) => boolean {
  const inside: boolean[][] = []
  let open = false
  let paragraph = -1
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) open = false
    paragraph = sentence.paragraph
    inside.push(
      sentence.tokens.map(({ form }) => {
        if (form === '“' || form === '``') open = true
        else if (form === '”' || form === "''") open = false
        else if (form === '"') open = !open
        return open
      }),
    )
  }
  return (line, token) => inside[line.index]?.[token] ?? false
}
