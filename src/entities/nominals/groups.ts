import { slug } from '../../model'
import { GROUP_NOUNS } from '../data/institutions'
import type { Discourse, NewMention } from '../discourse'
import type { Line } from '../line'
import { formAt, lowerAt, phraseStart, uposAt } from '../line'
import { ownersBefore } from '../owners'
import { stateName } from '../gazetteer/states'
import { before } from '../referents'
import { dominantState } from '../state-counts'
import { isDefinite } from './determiner'
import type { NominalRule } from './rule'

/** "pro-Russian separatists", "the rebels": a group of the article, named by its first mention. */
export const groupNoun: NominalRule = (line, token, discourse) => {
  const lower = lowerAt(line, token)
  if (!GROUP_NOUNS.has(lower) || /^(NOUN|PROPN)$/.test(uposAt(line, token + 1))) return null
  if (lower === 'opposition' && !isDefinite(line, token) && ownersBefore(line, token).length === 0) return null
  return groupOf(line, token, token, lower, discourse)
}

/** "opposition leaders", "rebel commanders", "separatist fighters": several who act for the group. */
export const groupMembers: NominalRule = (line, token, discourse) => {
  const group = GROUP_OF_WORD.get(lowerAt(line, token - 1))
  if (group === undefined || !MEMBERS.has(lowerAt(line, token)) || line.at[token + 1]?.kind === 'person') return null
  return groupOf(line, token, token - 1, group, discourse)
}
const GROUP_OF_WORD: ReadonlyMap<string, string> = new Map([
  ['opposition', 'opposition'],
  ['rebel', 'rebels'],
  ['separatist', 'separatists'],
  ['insurgent', 'insurgents'],
  ['militant', 'militants'],
])
const MEMBERS: ReadonlySet<string> = new Set(
  'leaders groups figures politicians parties lawmakers members officials commanders fighters forces supporters representatives delegates negotiators factions chiefs'.split(
    ' ',
  ),
)

/** The group that the words up to `end` name; `token` heads the phrase. */
function groupOf(line: Line, token: number, end: number, noun: string, discourse: Discourse): NewMention {
  const first = phraseStart(line, token)
  // "Houthi rebels", "Taliban fighters": the body itself.
  const bodies = ownersBefore(line, token).flatMap((hit) =>
    hit.kind === 'organization' && hit.entry !== undefined ? (discourse.organizationOf(hit) ?? []) : [],
  )
  if (bodies.length > 0) return { first, last: token, head: token, ids: bodies, form: 'nominal', group: true }
  for (const antecedent of before(discourse, line, token, 50)) {
    const id = antecedent.ids[0] ?? ''
    if (antecedent.type === 'group' && id.includes(slug(noun)))
      return { first, last: token, head: token, ids: [id], form: 'nominal', group: true }
  }
  let start = first
  while (start < end && !/^(ADJ|NOUN|PROPN)$/.test(uposAt(line, start))) start++
  const name = line.tokens
    .slice(start, end)
    .map(({ form }) => form)
    .concat(end === token ? formAt(line, token) : noun)
    .join(' ')
    .replace(/ - /g, '-')
    .replace(/ (['’]s)/g, '$1')
  const named = line.hits.some((hit) => hit.first >= start && hit.last <= end) || /\p{Lu}/u.test(name)
  const state = dominantState(discourse.stateCounts, 0.3)
  const scope = named ? '' : state === undefined ? discourse.articleId.slice(-8) : (stateName(state) ?? '')
  const id = `group:${slug(`${scope} ${name}`)}`
  discourse.registry.add(id, 'Group', name === noun && end === token ? formAt(line, token) : name, {
    country: named ? undefined : state,
  })
  return { first, last: token, head: token, ids: [id], form: 'nominal', group: true }
}
