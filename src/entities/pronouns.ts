import type { Mention } from '../model'
import type { Antecedent, Discourse, NewMention } from './discourse'
import type { Line } from './line'
import { headAt, headOf, lemmaAt, lowerAt, relationAt } from './line'
import { bindersOf, holdersAbove, parallelObject } from './binding'
import { isExpletive } from './expletive'
import { before } from './referents'
import { mostSalient } from './salience'
import { speakerOf } from './speaker'

const kinds = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const HE = kinds('he him his himself')
const SHE = kinds('she her hers herself')
const IT = kinds('it its itself')
const THEY = kinds('they them their theirs themselves')
const RELATIVE = kinds('who whom whose which that')
const SAYING = kinds('say add report tell note state quote warn claim')
/** "the Taliban", "the Houthis": bodies spoken of in the plural. */
const isCollective = (discourse: Discourse, id: string): boolean =>
  id.startsWith('org:') && /^(the )?(Taliban|\p{Lu}\S*[^s]s)$/u.test(discourse.registry.get(id)?.name ?? '')

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

/** The noun whose relative clause the pronoun stands in. */
function relative(line: Line, token: number, discourse: Discourse): readonly string[] | undefined {
  for (let at = token, steps = 0; at >= 0 && steps < 8; at = headAt(line, at), steps++) {
    if (relationAt(line, at) !== 'acl') continue
    const noun = headAt(line, at)
    const found = discourse.mentionAt(line, noun) ?? nameOver(line, noun, discourse)
    const human = /^who/.test(lowerAt(line, token)) && lowerAt(line, token) !== 'whose'
    if (found === undefined || !human || isHuman(found))
      return found !== undefined && !found.group && isPluralVerb(line, at)
        ? listed(line, noun, discourse)
        : found?.entityIds
    // "operatives from the mission who ...": no body is a "who"; the people before it are meant.
    const people = discourse.mentions.filter(
      (mention) => mention.sentence === line.index && mention.last < token && isHuman(mention),
    )
    return people.at(-1)?.entityIds
  }
  const previous = lowerAt(line, token - 1) === ',' ? token - 2 : token - 1
  const name = nameOver(line, previous, discourse)
  return name !== undefined && !name.group && isPluralVerb(line, headAt(line, token))
    ? listed(line, name.head, discourse)
    : name?.entityIds
}

/** "Peru and Chile, which have agreed": the verb tells that all of a list are meant. */
const isPluralVerb = (line: Line, verb: number): boolean =>
  [
    verb,
    ...(line.children[verb] ?? []).filter(
      (child) => relationAt(line, child) === 'aux' || relationAt(line, child) === 'cop',
    ),
  ].some((token) => line.tokens[token]?.xpos === 'VBP' || lowerAt(line, token) === 'were')

function listed(line: Line, noun: number, discourse: Discourse): readonly string[] {
  const first = relationAt(line, noun) === 'conj' ? headAt(line, noun) : noun
  return idsJoined(line, first, discourse)
}

const isHuman = ({ entityIds, group }: Mention): boolean =>
  group || entityIds.every((id) => id.startsWith('person:') || id.startsWith('group:'))

const nameOver = (line: Line, token: number, discourse: Discourse): Mention | undefined =>
  discourse.mentions.find(
    ({ sentence, first, last, form }) => sentence === line.index && first <= token && token <= last && form === 'name',
  )

function person(line: Line, token: number, discourse: Discourse, gender: 'he' | 'she'): readonly string[] | undefined {
  const speaker = speakerOf(line, token, discourse)
  const isHe = (id: string): boolean => {
    const known = discourse.people.genderOf(id)
    return id.startsWith('person:') && id !== speaker && (known === undefined || known === gender)
  }
  if (isReflexive(line, token))
    return bound(line, token, discourse, ([id = '', more]) => more === undefined && isHe(id))
  const ahead = forward(line, token, discourse)
  if (ahead !== undefined) return ahead
  const near =
    isOwner(line, token) || relationAt(line, token) === 'obj'
      ? bound(line, token, discourse, ([id = '', more]) => more === undefined && isHe(id))
      : undefined
  for (const head of near === undefined ? holdersAbove(line, token) : []) {
    const [id = '', more] = discourse.mentionAt(line, head)?.entityIds ?? []
    if (more === undefined && isHe(id)) return [id]
  }
  const fits = ({ type, ids }: Antecedent): boolean =>
    type === 'person' && ids.length <= 1 && (ids[0] === undefined || isHe(ids[0]))
  return near ?? mostSalient(line, token, discourse, fits, REACH_SENTENCES)
}

function thing(line: Line, token: number, discourse: Discourse): readonly string[] | undefined {
  const saying = relationAt(line, token) === 'nsubj' && SAYING.has(lemmaAt(line, headAt(line, token)))
  if (isReflexive(line, token))
    return bound(line, token, discourse, ([id = '', more]) => more === undefined && isThing(id))
  const near =
    isOwner(line, token) || /^(nsubj|obj)$/.test(relationAt(line, token))
      ? bound(
          line,
          token,
          discourse,
          ([id = '', more]) => more === undefined && isThing(id) && !isText(line, token, id),
        )
      : undefined
  const fits = ({ type, ids, locative, subject, plural }: Antecedent): boolean =>
    ids.length <= 1 &&
    !(plural && type === 'organization') &&
    !(locative && saying) &&
    !isText(line, token, ids[0] ?? '') &&
    (type === 'state' ||
      type === 'organization' ||
      (type === 'outlet' && (saying || (subject && isOwner(line, token)))) ||
      (!saying && type === 'agreement'))
  if (near !== undefined) return near
  if (relationAt(line, token) === 'nsubj' || isOwner(line, token))
    return mostSalient(line, token, discourse, fits, REACH_SENTENCES)
  // What was done to "it" was done to somebody of the same sentence, or it is a text; further back it is rather some act.
  const reach = TO_ACTORS.has(lemmaAt(line, headAt(line, token))) ? REACH_SENTENCES : 0
  return (
    mostSalient(line, token, discourse, fits, reach) ??
    mostSalient(line, token, discourse, (antecedent) => fits(antecedent) && antecedent.type === 'agreement', 2)
  )
}

/** Verbs whose object is an actor. */
const TO_ACTORS = kinds(
  'accuse blame sanction blacklist designate declare label attack invade bomb threaten join leave fund arm urge ask warn tell punish isolate',
)

/** "its missiles" are no agreement's. */
const isText = (line: Line, token: number, id: string): boolean =>
  id.startsWith('agreement:') &&
  isOwner(line, token) &&
  !/^(term|provision|implementation|collapse|text|sign|signing|ratification|entry|article|clause|goal|aim|demise|future|survival|adoption|passage|wording|annex|restriction|limit)$/.test(
    lemmaAt(line, headAt(line, token)),
  )

const isThing = (id: string): boolean => /^(state|org|agreement):/.test(id)
const isOwner = (line: Line, token: number): boolean => line.tokens[token]?.deprel === 'nmod:poss'
const isReflexive = (line: Line, token: number): boolean => /sel(f|ves)$/.test(lowerAt(line, token))

/** What the tree makes likeliest: the first binder that the article knows, if it fits. */
function bound(
  line: Line,
  token: number,
  discourse: Discourse,
  fits: (ids: readonly string[], mention: Mention) => boolean,
  joined = false,
): readonly string[] | undefined {
  const object = relationAt(line, token) === 'obj' && !isReflexive(line, token)
  for (const head of object ? [parallelObject(line, token) ?? -1] : bindersOf(line, token)) {
    const mention = discourse.mentionAt(line, head)
    if (mention === undefined) continue
    const ids = joined ? idsJoined(line, head, discourse) : mention.entityIds
    if (fits(ids, mention)) return ids
  }
  return undefined
}

/** "If Peru threatens us, they will pay": in speech a state or body may be "they". */
function spokenOf(line: Line, token: number, discourse: Discourse): readonly string[] | undefined {
  const speaker = speakerOf(line, token, discourse)
  for (const { subject, type, ids } of before(discourse, line, token, 1))
    if (subject && ids.length === 1 && (type === 'state' || type === 'organization') && ids[0] !== speaker) return ids
  return undefined
}

/** "the United States and South Korea": all of a coordination, by its first member. */
function idsJoined(line: Line, head: number, discourse: Discourse): readonly string[] {
  const members = [head, ...(line.children[head] ?? []).filter((child) => relationAt(line, child) === 'conj')]
  return [...new Set(members.flatMap((member) => discourse.mentionAt(line, member)?.entityIds ?? []))]
}

function many(line: Line, token: number, discourse: Discourse): readonly string[] | undefined {
  const isMany = (ids: readonly string[], { group }: Mention): boolean =>
    ids.length > 1 || group || ids.some((id) => isCollective(discourse, id))
  if (isReflexive(line, token)) return bound(line, token, discourse, isMany, true)
  const near = isOwner(line, token) ? bound(line, token, discourse, isMany, true) : undefined
  if (near !== undefined) return near
  const plural = mostSalient(
    line,
    token,
    discourse,
    ({ ids, plural: many, type, subject, sentence }) =>
      ids.length > 1 ||
      ((many || type === 'group') && (subject || sentence === line.index)) ||
      (subject && isCollective(discourse, ids[0] ?? '')),
    2,
  )
  if (plural !== undefined) return plural.length > 0 ? plural : undefined
  if (discourse.isQuoted(line, token)) return spokenOf(line, token, discourse)
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
