import type { Discourse } from './discourse'
import type { TitledName } from './find-titles'
import type { Hit, Line } from './line'
import { formAt, headOf, lowerAt, relationAt, uposAt } from './line'
import { isLocative, isPlaceRole } from './metonymy'
import { isInert, isJoinedDoer } from './owners'

/** Adds the mentions that a proper name makes: the name, and for a titled person the whole phrase and its title noun. */
export function addName(line: Line, hit: Hit, titled: ReadonlyMap<Hit, TitledName>, discourse: Discourse): void {
  const { first, last, kind, entry } = hit
  if (kind === 'person') return addPerson(line, hit, titled.get(hit), discourse)
  if (kind === 'demonym') return addDemonym(line, hit, discourse)
  if (kind === 'organization' || kind === 'outlet') {
    // "UNITED NATIONS (Reuters) -": where it was written.
    if (first === 0 && formAt(line, last + 1) === '(' && /^\p{Lu}+$/u.test(formAt(line, last))) return undefined
    const id = discourse.organizationOf(hit)
    // "(Reuters)", "REUTERS/Oren Vask": whose text it is, and nothing refers back to it.
    const credit = kind === 'outlet' && /^[(/]$/.test(formAt(line, first - 1) || formAt(line, last + 1))
    // "Democrats": the people of the body.
    const group = kind === 'organization' && PARTISANS.test(formAt(line, last))
    return id === undefined
      ? undefined
      : discourse.add(line, { first, last, ids: [id], form: nameForm(line, hit), salient: !credit, alias: true, group })
  }
  if (entry === undefined) {
    const id = discourse.organizationOf(hit)
    return id === undefined
      ? undefined
      : discourse.add(line, { first, last, ids: [id], form: 'name', locative: kind === 'place' })
  }
  if (kind === 'capital') {
    const place = isPlaceRole(line, hit)
    return discourse.add(line, {
      first,
      last,
      ids: [place ? entry.id : (entry.country ?? entry.id)],
      form: 'name',
      locative: place,
    })
  }
  if (kind === 'state' || kind === 'seat') {
    if (isInert(line, hit) && !isJoinedDoer(line, hit)) return undefined
    return discourse.add(line, {
      first,
      last,
      ids: [entry.id],
      form: nameForm(line, hit),
      locative: isLocative(line, hit),
    })
  }
  return discourse.add(line, { first, last, ids: [entry.id], form: 'name', locative: kind === 'place' })
}

const PARTISANS = /^(Democrats|Republicans|Houthis|Conservatives|Islamists)$/

const nameForm = (line: Line, { first, last }: Hit): 'name' | 'abbreviation' =>
  first === last && /^[\p{Lu}.]{2,6}$/u.test(line.tokens[first]?.form ?? '') ? 'abbreviation' : 'name'

/** "Russians", "the Dutch": people of the state; before a noun it is the adjective alone. */
function addDemonym(line: Line, hit: Hit, discourse: Discourse): void {
  const { first, last, entry } = hit
  if (entry === undefined || (isInert(line, hit) && !isJoinedDoer(line, hit))) return
  const next = uposAt(line, last + 1)
  const modifies =
    relationAt(line, last) === 'amod' ||
    relationAt(line, last) === 'compound' ||
    next === 'NOUN' ||
    next === 'PROPN' ||
    next === 'ADJ'
  const plural = /s$/i.test(line.tokens[last]?.form ?? '') && entry.spelling.endsWith('s')
  const alone =
    !modifies &&
    (plural || lowerAt(line, first - 1) === 'the' || ['nsubj', 'obj', 'obl', 'iobj'].includes(relationAt(line, last)))
  if (alone) discourse.add(line, { first, last, ids: [entry.id], form: 'nominal', group: true })
  else discourse.add(line, { first, last, ids: [entry.id], form: 'demonym' })
}

function addPerson(line: Line, hit: Hit, titled: TitledName | undefined, discourse: Discourse): void {
  const id = discourse.people.idOf(hit)
  if (id === undefined) return
  const { first, last } = hit
  const name = headOf(line, first, last)
  if (titled?.place !== 'before') return discourse.add(line, { first, last, head: name, ids: [id], form: 'name' })
  const start = Math.min(titled.title.start, first)
  const phrase = headOf(line, start, last)
  const noun = titled.title.noun
  discourse.add(line, { first, last, head: name, ids: [id], form: 'name', salient: phrase === name })
  if (phrase !== name) discourse.add(line, { first: start, last, head: phrase, ids: [id], form: 'nominal' })
  else discourse.add(line, { first: start, last, head: name, ids: [id], form: 'nominal', salient: false, alias: true })
  if (noun !== phrase && noun !== name)
    discourse.add(line, {
      first: titled.title.first,
      last: titled.title.last,
      head: noun,
      ids: [id],
      form: 'nominal',
      salient: false,
    })
}
