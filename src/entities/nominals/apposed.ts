import { HUMANS } from '../data/titles'
import { ACTING_PEOPLE } from '../data/institutions'
import { headAt, lowerAt, phraseStart, relationAt, uposAt } from '../line'
import { titleNounAt } from '../title'
import type { NominalRule } from './rule'

/** "Oren Vask, a former spy,": the noun behind a person's name is the person. */
export const apposed: NominalRule = (line, token, discourse) => {
  if (relationAt(line, token) !== 'appos' || uposAt(line, token) !== 'NOUN') return null
  const lower = lowerAt(line, token)
  if (/S$/.test(line.tokens[token]?.xpos ?? '')) return null
  if (!HUMANS.has(lower) && !ACTING_PEOPLE.has(lower) && titleNounAt(line, token) === undefined) return null
  const name = headAt(line, token)
  const ids = name < token ? (discourse.mentionAt(line, name)?.entityIds ?? []) : []
  if (ids.length !== 1 || ids[0]?.startsWith('person:') !== true) return null
  return { first: phraseStart(line, token), last: token, head: token, ids, form: 'nominal', salient: false }
}
