import type { Hit, Line } from './line'
import { isInert } from './owners'

/** State that a name stands for or belongs to: the state itself, its demonym, seat or capital. */
export function stateOfHit(hit: Hit): string | undefined {
  if (hit.kind === 'state' || hit.kind === 'demonym' || hit.kind === 'seat') return hit.entry?.id
  if (hit.kind === 'capital') return hit.entry?.country
  return undefined
}

/** How often an article speaks of each state, under any name. */
export function countStates(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines)
    for (const hit of line.hits) {
      const state = stateOfHit(hit)
      if (state !== undefined && !isInert(line, hit)) counts.set(state, (counts.get(state) ?? 0) + 1)
    }
  return counts
}

/** The state that has at least this share of all mentions of states, those in `except` left out. */
export function dominantState(
  counts: ReadonlyMap<string, number>,
  share: number,
  except: ReadonlySet<string> = new Set(),
): string | undefined {
  let total = 0
  let best: readonly [string, number] = ['', 0]
  for (const [state, count] of counts) {
    if (except.has(state)) continue
    total += count
    if (count > best[1]) best = [state, count]
  }
  return total > 0 && best[1] / total >= share ? best[0] : undefined
}
