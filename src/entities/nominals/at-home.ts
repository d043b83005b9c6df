import type { Discourse } from '../discourse'
import type { Line } from '../line'
import { before } from '../referents'
import type { Title } from '../title'

const HOME_REACH = 3
/** Of whom an article speaks so much more than of the other holders, he is meant further away too. */
const DOMINANT_TIMES = 2
const DOMINANT_REACH = 10

/**
 * "the president" where the article tells of several and has called one or more so without a state, as the press does with
 * that of its own country: the one named far more often than the others, else the only one called so, if spoken of lately.
 */
export function atHome(
  discourse: Discourse,
  line: Line,
  token: number,
  title: Title,
  inOffice: readonly string[],
): string | undefined {
  if (inOffice.length === 0 || title.body !== undefined || title.ofCountry || !title.definite) return undefined
  const bare = discourse.titledBare(title.title)
  const holders = [...new Set([...inOffice, ...bare])]
  if (holders.length < 2) return undefined
  const at = inOffice.length < 2 ? [] : inOffice.filter((id) => bare.includes(id))
  const counts = new Map(holders.map((id) => [id, discourse.people.countOf(id)]))
  const [first, second] = [...holders].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
  const isDominant =
    first !== undefined &&
    bare.includes(first) &&
    (counts.get(first) ?? 0) >= DOMINANT_TIMES * (counts.get(second ?? '') ?? 0)
  const home = isDominant ? first : at.length === 1 ? at[0] : undefined
  if (home === undefined) return undefined
  const reach = isDominant ? DOMINANT_REACH : HOME_REACH
  const lately = [...before(discourse, line, token, reach)].some(({ ids }) => ids.length === 1 && ids[0] === home)
  return lately ? home : undefined
}

/** Of several, the one spoken of last. */
export function nearest(discourse: Discourse, line: Line, token: number, ids: readonly string[]): string | undefined {
  if (ids.length <= 1) return ids[0]
  for (const antecedent of before(discourse, line, token, 20))
    if (antecedent.ids.length === 1 && ids.includes(antecedent.ids[0] ?? '')) return antecedent.ids[0]
  return undefined
}
