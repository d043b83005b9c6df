import type { Discourse } from './discourse'
import { SAYING } from './discourse'
import type { Line } from './line'
import { headAt, lemmaAt } from './line'
import { stateOfHit } from './state-counts'

/**
 * Who says the words that the token stands in, by a name: the subject of the saying verb outside the quotation marks in the
 * sentence, in the next ones of its paragraph, or in those before. Undefined outside quotations and where no name is given.
 */
export function speakerOf(line: Line, token: number, discourse: Discourse): string | undefined {
  if (!discourse.isQuoted(line, token)) return undefined
  const { lines } = discourse
  for (const index of [0, 1, 2, -1, -2, -3].map((step) => line.index + step)) {
    const other = lines[index]
    if (other === undefined || (index > line.index && other.sentence.paragraph !== line.sentence.paragraph)) continue
    const found = sayersIn(other, discourse)
    if (found.length > 0) return found[0] === '' ? undefined : found[0]
  }
  return undefined
}

/** Ids of who says something outside quotation marks; "" for one not known. */
function sayersIn(line: Line, discourse: Discourse): string[] {
  return line.tokens.flatMap(({ deprel }, token) => {
    if (deprel !== 'nsubj' || !SAYING.has(lemmaAt(line, headAt(line, token))) || discourse.isQuoted(line, token))
      return []
    const hit = line.at[token]
    if (hit === undefined) return [discourse.mentionAt(line, token)?.entityIds[0] ?? '']
    const id = hit.kind === 'person' ? discourse.people.idOf(hit) : (stateOfHit(hit) ?? discourse.organizationOf(hit))
    return [id ?? '']
  })
}
