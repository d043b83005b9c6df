import { bindersOf } from '../binding'
import type { Discourse, NewMention } from '../discourse'
import { formAt, headOf, isPossessive, lowerAt, relationAt } from '../line'
import type { Line } from '../line'
import { actorOf, before, contextState, stateOfPerson } from '../referents'
import { isProspective } from '../find-titles'
import { mayLead } from '../role-families'
import { titleAt, titleNounAt } from '../title'
import { isLeading } from '../title-rank'
import type { Title } from '../title'
import { holdersOf } from './office-names'
import { atHome, nearest } from './at-home'
import type { NominalRule } from './rule'

/** "the president", "the Russian leader", "Putin's spokesman", "a Saudi official": the person of that office, else the state it acts for. */
export const titledReference: NominalRule = (line, token, discourse) => {
  if (titleNounAt(line, token) === undefined) return null
  const title = titleAt(line, token)
  if (title === undefined || isProspective(line, title)) return null
  if (title.narrowed) return null
  const bodyId = title.ofCountry
    ? contextState(discourse, line, token)
    : title.body === undefined
      ? undefined
      : actorOf(discourse, title.body)
  const make = (id: string, group: boolean): NewMention => ({
    first: title.start,
    last: title.last,
    head: token,
    ids: [id],
    form: 'nominal',
    group,
  })
  if (title.title === 'counterpart') {
    const holder =
      bodyId === undefined
        ? undefined
        : discourse.roles.all.find((role) => role.bodyId === bodyId && !role.leads)?.personId
    return holder !== undefined ? make(holder, false) : bodyId === undefined ? null : make(bodyId, true)
  }
  if (title.former && title.body === undefined) return null
  const other = isAnother(line, title, bodyId !== undefined)
  if (other && bodyId === undefined) return null
  const specific = title.definite || title.body !== undefined || title.pronoun
  if (!specific) return unnamed(title, line, token, discourse, make)
  const holders = other ? [] : holdersOf(discourse, line, title, bodyId)
  const holder = atHome(discourse, line, token, title, holders) ?? nearest(discourse, line, token, holders)
  if (holder !== undefined && (title.definite || bodyId !== undefined)) return make(holder, false)
  if (bodyId !== undefined) {
    // Whoever served once does not act for the body today.
    if (title.former) return null
    const common = /^\p{Ll}/u.test(formAt(line, token))
    const leader =
      common && !other && isLeading(title.title, 'state') && bodyId.startsWith('state:')
        ? unplacedPerson(discourse, line, token, bodyId)
        : undefined
    if (leader !== undefined) {
      discourse.roles.add(roleFor(line, title, leader, bodyId))
      discourse.registry.setCountry(leader, bodyId)
      return make(leader, false)
    }
    const named = other ? undefined : namedNext(discourse, line, token)
    if (named !== undefined && bodyId.startsWith('state:')) {
      discourse.roles.add({
        ...roleFor(line, title, named, bodyId),
        leads: isLeading(title.title, 'state'),
      })
      discourse.registry.setCountry(named, bodyId)
      return make(named, false)
    }
    return make(bodyId, true)
  }
  const titled = nearest(discourse, line, token, discourse.titledAs(title.title))
  if (titled !== undefined && title.definite) return make(titled, false)
  return (
    samePeople(title, line, token, discourse, make) ??
    unnamed(title, line, token, discourse, make) ??
    bareHead(title, line, token, discourse, make)
  )
}

/** "the first foreign leader", "a new president": somebody else than the holder known; "Kenya's new president" is that holder. */
const isAnother = (line: Line, { start, noun }: Title, owned: boolean): boolean =>
  line.tokens.slice(Math.max(0, start), noun).some(({ form }) => (owned ? OTHER : OTHER_OR_NEW).test(form)) &&
  !/^(first|second|third)$/.test(formAt(line, noun - 1).toLowerCase())

const OTHER = /^(first|next|last|other|another|any|every|each|no|only|future|second|third)$/i
const OTHER_OR_NEW = /^(new|first|next|last|other|another|any|every|each|no|only|future|second|third)$/i

/** "the spokesman" after "a spokesman for Kenya's army": the same unnamed person. */
function samePeople(
  title: Title,
  line: Line,
  token: number,
  discourse: Discourse,
  make: (id: string, group: boolean) => NewMention,
): NewMention | null {
  if (!title.definite || title.body !== undefined) return null
  const noun = lowerAt(line, token)
  for (const antecedent of before(discourse, line, token, 6)) {
    const other = discourse.lines[antecedent.sentence]
    const id = antecedent.ids[0]
    if (antecedent.group && antecedent.ids.length === 1 && id !== undefined && other !== undefined)
      if (lowerAt(other, antecedent.token) === noun) return make(id, true)
  }
  return null
}

/** "the president" where the article gives no such office: the person spoken of as the last subject, unless he holds another. */
function bareHead(
  title: Title,
  line: Line,
  token: number,
  discourse: Discourse,
  make: (id: string, group: boolean) => NewMention,
): NewMention | null {
  if (
    !title.definite ||
    title.body !== undefined ||
    !/^(president|prime minister|leader|chancellor|premier|king|pope|dictator)$/.test(title.title)
  )
    return null
  for (const antecedent of before(discourse, line, token, 2)) {
    const id = antecedent.ids[0]
    if (
      antecedent.type === 'person' &&
      antecedent.subject &&
      antecedent.ids.length === 1 &&
      id !== undefined &&
      discourse.roles.bodiesOf(id).length === 0
    )
      return make(id, false)
  }
  return null
}

/** "a foreign ministry spokesman", "the defense minister": the state of the context. */
function unnamed(
  title: Title,
  line: Line,
  token: number,
  discourse: Discourse,
  make: (id: string, group: boolean) => NewMention,
): NewMention | null {
  const known = title.definite
    ? nearest(discourse, line, token, discourse.roles.holders(title.title, undefined))
    : undefined
  if (known !== undefined) return make(known, false)
  if (title.body !== undefined || !/ministry|minister|government|army|military|embassy/.test(title.title)) return null
  const state = contextState(discourse, line, token)
  return state === undefined ? null : make(state, true)
}

/** A person whose office the article has not told yet, when "the Russian leader" must be someone: the nearest before, else the first after. */
function unplacedPerson(discourse: Discourse, line: Line, token: number, state: string): string | undefined {
  if (discourse.roles.leadersOf(state).length > 0) return undefined
  const free = (id: string): boolean => {
    const own = stateOfPerson(discourse, id)
    if (discourse.people.countOf(id) < 2) return false
    if (!mayLead(discourse.people.all.find((person) => person.id === id)?.name ?? '', state)) return false
    return (own === undefined || own === state) && discourse.roles.bodiesOf(id).every((body) => body === state)
  }
  // "Vask had not met the Kenyan leader": he is not that leader.
  const doers = new Set(bindersOf(line, token).flatMap((head) => discourse.mentionAt(line, head)?.entityIds ?? []))
  const candidates = new Set<string>()
  for (const antecedent of before(discourse, line, token, 3)) {
    const id = antecedent.ids[0]
    if (
      antecedent.type === 'person' &&
      antecedent.ids.length === 1 &&
      id !== undefined &&
      !antecedent.possessor &&
      !doers.has(id) &&
      free(id)
    )
      candidates.add(id)
  }
  const [only] = candidates
  if (only !== undefined && candidates.size === 1) return only
  for (const [id, nation] of discourse.nations) if (nation === state && free(id)) return id
  return undefined
}

/** "Kenya's foreign minister has left. Oren Vask said": the subject of the next sentence, named in full for the first time and without an office. */
function namedNext(discourse: Discourse, line: Line, token: number): string | undefined {
  if (
    relationAt(line, token) !== 'nsubj' ||
    !/(minister|secretary|ambassador|envoy|president|chief|premier)$/.test(lowerAt(line, token))
  )
    return undefined
  const next = discourse.lines[line.index + 1]
  const hit = next?.hits[0]
  if (next === undefined || hit?.kind !== 'person' || hit.first > 2 || hit.last === hit.first) return undefined
  if (relationAt(next, headOf(next, hit.first, hit.last)) !== 'nsubj') return undefined
  const id = discourse.people.idOf(hit)
  if (id === undefined || discourse.people.countOf(id) < 2 || discourse.roles.bodiesOf(id).length > 0) return undefined
  const told = discourse.lines.some(
    ({ index, hits }) => index <= line.index && hits.some((other) => discourse.people.idOf(other) === id),
  )
  return told || discourse.nations.has(id) || discourse.isTitled(id) ? undefined : id
}

function roleFor(line: Line, title: Title, personId: string, bodyId: string): Parameters<Discourse['roles']['add']>[0] {
  const at = (first: number, last: number): { start: number; end: number } => ({
    start: line.tokens[first]?.start ?? 0,
    end: line.tokens[last]?.end ?? 0,
  })
  const titleSpan = at(title.first, title.last)
  const body = title.body
  const bodySpan =
    body === undefined ? titleSpan : at(body.first, isPossessive(line, body.last + 1) ? body.last + 1 : body.last)
  const start = Math.min(titleSpan.start, bodySpan.start)
  const end = Math.max(titleSpan.end, bodySpan.end)
  return {
    personId,
    bodyId,
    title: title.title,
    leads: true,
    former: title.former,
    acting: title.acting,
    elect: title.elect,
    sentence: line.index,
    start,
    end,
    titleSpan,
    personSpan: { start, end },
    bodySpan,
  }
}
