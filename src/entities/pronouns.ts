import type { Antecedent, Discourse, NewMention } from './discourse'
import type { Line } from './line'
import { headAt, headOf, lemmaAt, lowerAt, relationAt, uposAt } from './line'
import { before } from './referents'

const kinds = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const HE = kinds('he him his himself')
const SHE = kinds('she her hers herself')
const IT = kinds('it its itself')
const THEY = kinds('they them their theirs themselves')
const RELATIVE = kinds('who whom whose which that')
const SAYING = kinds('say add report tell note state quote warn claim')
const REACH_SENTENCES = 4

/** What a pronoun refers to; null where nothing fits: an unresolved one stays out. */
export function resolvePronoun(line: Line, token: number, discourse: Discourse): NewMention | null {
  const lower = lowerAt(line, token)
  const make = (ids: readonly string[] | undefined): NewMention | null =>
    ids === undefined || ids.length === 0 ? null : { first: token, last: token, head: token, ids, form: 'pronoun' }
  if (HE.has(lower) || SHE.has(lower)) return make(person(line, token, discourse, HE.has(lower) ? 'he' : 'she'))
  if (IT.has(lower)) return relationAt(line, token) === 'expl' ? null : make(thing(line, token, discourse))
  if (THEY.has(lower)) return make(many(line, token, discourse))
  if (RELATIVE.has(lower) && (line.tokens[token]?.xpos ?? '').startsWith('W'))
    return make(relative(line, token, discourse))
  if (lower === 'other' && lowerAt(line, token - 1) === 'each') return make(many(line, token, discourse))
  return null
}

/** The noun whose relative clause the pronoun stands in. */
function relative(line: Line, token: number, discourse: Discourse): readonly string[] | undefined {
  for (let at = token, steps = 0; at >= 0 && steps < 8; at = headAt(line, at), steps++) {
    if (relationAt(line, at) !== 'acl') continue
    const noun = headAt(line, at)
    return (
      discourse.mentionAt(line, noun)?.entityIds ??
      discourse.mentions.find(
        ({ sentence, first, last, form }) =>
          sentence === line.index && first <= noun && noun <= last && form === 'name',
      )?.entityIds
    )
  }
  const previous = lowerAt(line, token - 1) === ',' ? token - 2 : token - 1
  return discourse.mentions.find(
    ({ sentence, last, form }) => sentence === line.index && last === previous && form === 'name',
  )?.entityIds
}

function person(line: Line, token: number, discourse: Discourse, gender: 'he' | 'she'): readonly string[] | undefined {
  const ahead = forward(line, token, discourse)
  const fits = (antecedent: Antecedent): boolean => {
    if (antecedent.type !== 'person' || antecedent.ids.length !== 1) return false
    const known = discourse.people.all.find(({ id }) => id === antecedent.ids[0])?.gender
    return known === undefined || known === gender
  }
  return ahead ?? best(line, token, discourse, fits)
}

function thing(line: Line, token: number, discourse: Discourse): readonly string[] | undefined {
  const saying = relationAt(line, token) === 'nsubj' && SAYING.has(lemmaAt(line, headAt(line, token)))
  const fits = ({ type, ids, locative }: Antecedent): boolean =>
    ids.length === 1 &&
    !(locative && saying) &&
    (type === 'state' || type === 'organization' || type === 'outlet' || (!saying && type === 'agreement'))
  return best(line, token, discourse, fits)
}

function many(line: Line, token: number, discourse: Discourse): readonly string[] | undefined {
  const plural = best(
    line,
    token,
    discourse,
    ({ ids, group, type, subject, sentence }) =>
      ids.length > 1 || ((group || type === 'group') && (subject || sentence === line.index)),
    2,
  )
  if (plural !== undefined) return plural
  // "Lindahl met Otieno. They ..." : the two persons of the sentence before, if there are just two.
  const two = new Set<string>()
  for (const antecedent of before(discourse, line, token, 1))
    if (antecedent.type === 'person') for (const id of antecedent.ids) two.add(id)
  return two.size === 2 ? [...two].sort() : undefined
}

/** "In his letter, Lindahl said": the subject to come, where the pronoun stands in a phrase before it and nobody was named before. */
function forward(line: Line, token: number, discourse: Discourse): readonly string[] | undefined {
  const root = line.tokens.findIndex(({ head }) => head === -1)
  let clause = token
  for (let steps = 0; clause >= 0 && headAt(line, clause) !== root && steps < 20; steps++) clause = headAt(line, clause)
  if (clause < 0 || !['obl', 'advcl'].includes(relationAt(line, clause))) return undefined
  const subject = (line.children[root] ?? []).find((child) => child > token && relationAt(line, child) === 'nsubj')
  if (subject === undefined) return undefined
  for (const antecedent of before(discourse, line, token, 0)) if (antecedent.type === 'person') return undefined
  const hit = line.hits.find(
    (name) =>
      name.kind === 'person' &&
      (headOf(line, name.first, name.last) === subject || (name.first <= subject && subject <= name.last)),
  )
  const id = hit === undefined ? undefined : discourse.people.idOf(hit)
  return id === undefined ? undefined : [id]
}

/** The antecedent with the best score: near, subject of its sentence, spoken of often; not the object of the pronoun's own verb. */
function best(
  line: Line,
  token: number,
  discourse: Discourse,
  fits: (antecedent: Antecedent) => boolean,
  reach = REACH_SENTENCES,
): readonly string[] | undefined {
  const scores = new Map<string, { score: number; ids: readonly string[] }>()
  const quoted = discourse.isQuoted(line, token)
  const possessive = (line.tokens[token]?.deprel ?? '') === 'nmod:poss'
  const governor = headAt(line, token)
  const own = relationAt(line, token)
  const bound = new Set<string>()
  if (own !== 'nsubj' && !possessive && !/self|selves/.test(lowerAt(line, token)))
    for (const child of line.children[governor] ?? [])
      if (child !== token && ['nsubj', 'obj', 'iobj'].includes(relationAt(line, child)))
        for (const id of discourse.mentionAt(line, child)?.entityIds ?? []) bound.add(id)
  let order = 0
  for (const antecedent of before(discourse, line, token, reach)) {
    if (!fits(antecedent)) continue
    const distance = line.index - antecedent.sentence
    if (uposAt(line, governor) === 'VERB' && antecedent.ids.some((id) => bound.has(id))) continue
    const score =
      -1.2 * distance +
      (antecedent.subject ? 1.5 : 0) +
      (antecedent.speaker && !quoted && own === 'nsubj' && distance <= 1 ? 0.5 : 0) -
      (antecedent.possessor ? 0.4 : 0) -
      (antecedent.locative ? 1.5 : 0) -
      (quoted && antecedent.speaker && distance === 0 ? 3 : 0) -
      0.01 * order++
    const key = antecedent.ids.join(' ')
    const known = scores.get(key)
    if (known === undefined) scores.set(key, { score, ids: antecedent.ids })
    else known.score = Math.max(known.score, score) + 0.3
  }
  let top: { score: number; ids: readonly string[] } | undefined
  for (const entry of scores.values()) if (top === undefined || entry.score > top.score) top = entry
  return top?.ids
}
