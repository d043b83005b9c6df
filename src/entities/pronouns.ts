import type { Mention } from '../model'
import type { Antecedent, Discourse, NewMention } from './discourse'
import type { Line } from './line'
import { headAt, headOf, lemmaAt, lowerAt, relationAt } from './line'
import { before } from './referents'
import { mostSalient } from './salience'

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
  if (IT.has(lower)) return isExpletive(line, token) ? null : make(thing(line, token, discourse))
  if (THEY.has(lower)) return make(many(line, token, discourse))
  if (RELATIVE.has(lower) && (line.tokens[token]?.xpos ?? '').startsWith('W'))
    return make(relative(line, token, discourse))
  if (lower === 'other' && lowerAt(line, token - 1) === 'each') return make(many(line, token, discourse))
  return null
}

/** "It is understood that ...", "it was clear that ...": the pronoun means nothing. */
function isExpletive(line: Line, token: number): boolean {
  if (relationAt(line, token) === 'expl') return true
  const governor = headAt(line, token)
  if (relationAt(line, token) !== 'nsubj' || governor < 0) return false
  const children = line.children[governor] ?? []
  const clause = children.some((child) => child > governor && ['ccomp', 'csubj'].includes(relationAt(line, child)))
  const passive = children.some((child) => line.tokens[child]?.deprel === 'aux:pass')
  return clause && (passive || line.tokens[governor]?.upos === 'ADJ')
}

/** The noun whose relative clause the pronoun stands in. */
function relative(line: Line, token: number, discourse: Discourse): readonly string[] | undefined {
  for (let at = token, steps = 0; at >= 0 && steps < 8; at = headAt(line, at), steps++) {
    if (relationAt(line, at) !== 'acl') continue
    const noun = headAt(line, at)
    const found = discourse.mentionAt(line, noun) ?? nameOver(line, noun, discourse)
    const human = /^who/.test(lowerAt(line, token)) && lowerAt(line, token) !== 'whose'
    if (found === undefined || !human || isHuman(found)) return found?.entityIds
    // "operatives from the mission who ...": no body is a "who"; the people before it are meant.
    const people = discourse.mentions.filter(
      (mention) => mention.sentence === line.index && mention.last < token && isHuman(mention),
    )
    return people.at(-1)?.entityIds
  }
  const previous = lowerAt(line, token - 1) === ',' ? token - 2 : token - 1
  return nameOver(line, previous, discourse)?.entityIds
}

const isHuman = ({ entityIds, group }: Mention): boolean =>
  group || entityIds.every((id) => id.startsWith('person:') || id.startsWith('group:'))

const nameOver = (line: Line, token: number, discourse: Discourse): Mention | undefined =>
  discourse.mentions.find(
    ({ sentence, first, last, form }) => sentence === line.index && first <= token && token <= last && form === 'name',
  )

function person(line: Line, token: number, discourse: Discourse, gender: 'he' | 'she'): readonly string[] | undefined {
  const ahead = forward(line, token, discourse)
  const fits = (antecedent: Antecedent): boolean => {
    if (antecedent.type !== 'person' || antecedent.ids.length > 1) return false
    const known = discourse.people.genderOf(antecedent.ids[0] ?? '')
    return known === undefined || known === gender
  }
  return ahead ?? mostSalient(line, token, discourse, fits, REACH_SENTENCES)
}

function thing(line: Line, token: number, discourse: Discourse): readonly string[] | undefined {
  const saying = relationAt(line, token) === 'nsubj' && SAYING.has(lemmaAt(line, headAt(line, token)))
  const fits = ({ type, ids, locative }: Antecedent): boolean =>
    ids.length <= 1 &&
    !(locative && saying) &&
    (type === 'state' || type === 'organization' || type === 'outlet' || (!saying && type === 'agreement'))
  return mostSalient(line, token, discourse, fits, REACH_SENTENCES)
}

function many(line: Line, token: number, discourse: Discourse): readonly string[] | undefined {
  const plural = mostSalient(
    line,
    token,
    discourse,
    ({ ids, plural: many, type, subject, sentence }) =>
      ids.length > 1 || ((many || type === 'group') && (subject || sentence === line.index)),
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
