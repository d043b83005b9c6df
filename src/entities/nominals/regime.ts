import type { Discourse } from '../discourse'
import type { Line } from '../line'
import { ownersOf } from '../owners'
import { actorOf, recentStates, subjectsOf } from '../referents'
import { dominantState } from '../state-counts'

/** Nobody's press calls its own government so, and most of the press here is American. */
const NEVER: ReadonlySet<string> = new Set(['state:USA'])

/**
 * "the regime": the state whose rulers the article calls so elsewhere ("Kenya's regime", "the regime in Nairobi"), the nearest
 * one of several; else the state that the article is about, or the last one spoken of. Empty where none fits.
 */
export function regimeOf(line: Line, token: number, discourse: Discourse): readonly string[] {
  const called = calledRegimes(discourse)
  const own = subjectsOf(discourse, line, token)
  if (called.size > 0) {
    const [only] = called
    const state = called.size === 1 ? only : recentStates(discourse, line, token, 8).find((id) => called.has(id))
    return state === undefined ? [] : [state]
  }
  const others = new Map([...discourse.stateCounts].filter(([state]) => !own.has(state)))
  const state =
    dominantState(others, 0.6, NEVER) ??
    recentStates(discourse, line, token).find((id) => !NEVER.has(id) && !own.has(id))
  return state === undefined ? [] : [state]
}

function calledRegimes(discourse: Discourse): ReadonlySet<string> {
  const states = new Set<string>()
  for (const line of discourse.lines)
    line.lower.forEach((word, token) => {
      if (word !== 'regime' && word !== 'regimes') return
      for (const hit of ownersOf(line, token)) {
        const id = actorOf(discourse, hit)
        if (id?.startsWith('state:') === true && !NEVER.has(id)) states.add(id)
      }
    })
  return states
}
