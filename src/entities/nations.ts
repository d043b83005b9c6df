import { HONORIFICS } from './data/titles'
import type { Line } from './line'
import { isPossessive, lowerAt } from './line'
import { isInert } from './owners'
import type { People } from './people'
import { stateOfHit } from './state-counts'

/** "Iran's Ayatollah Ali Khamenei", "Russian Oren Vask": the state that a person is named with where no office is given. */
export function findNations(lines: readonly Line[], people: People): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of lines)
    for (const hit of line.hits) {
      if (hit.kind !== 'person') continue
      let token = hit.first - 1
      while (token > 0 && HONORIFICS.has(lowerAt(line, token))) token--
      if (isPossessive(line, token)) token--
      const owner = line.at[token]
      const state =
        owner === undefined || isInert(line, owner) || owner.kind === 'capital' ? undefined : stateOfHit(owner)
      const id = people.idOf(hit)
      if (state !== undefined && id !== undefined && !found.has(id)) found.set(id, state)
    }
  return found
}
