import { outletNamed } from '../ingest'
import { DOMESTIC_AGENCIES, WITHOUT_PRESIDENT } from './data/presidents'
import { headAt, headOf, lemmaAt, lowerAt } from './line'
import type { Line } from './line'
import { isInert } from './owners'
import type { BodyRule, RoleContext, RoleDraft } from './role-context'
import { isBare, USA } from './role-context'
import { dominantState, stateOfHit } from './state-counts'
import { isLeading } from './title-rank'

/** "President X" without a country, where the article comes from X's own country or speaks of the White House. */
export const presidentAtHome: BodyRule = (draft, context) => {
  if (!isBare(draft) || !draft.title.title.endsWith('president')) return undefined
  const home = homeOf(draft, context)
  if (home !== undefined && home !== USA) return home
  const american = home === USA || speaksOfWhiteHouse(draft, context)
  if (american && (/^(vice|deputy)/.test(draft.title.title) || hasAdministration(draft, context))) return USA
  if (isOverthrown(draft)) return undefined
  if (american && isLedByOther(draft, context) && couldLeadAnother(draft, context)) return ledBeside(draft, context)
  if (american && (isForemost(draft, context) || !couldLeadAnother(draft, context))) return USA
  return !american && isRivalled(draft, context) ? titledBeside(draft, context) : undefined
}

/** States whose own papers and agencies leave their president's country out; the outlet's or a source's. */
function homeOf(draft: RoleDraft, { article, counts, drafts }: RoleContext): string | undefined {
  const taken = article.sources.filter(({ name, relation }) => relation === 'republished' || isAmerican(name))
  for (const name of [article.outlet?.name, ...taken.map((source) => source.name)]) {
    const outlet = name === undefined ? undefined : outletNamed(name)
    if (outlet === undefined) continue
    const domestic =
      outlet.kind !== 'news agency' || outlet.stateControlled === true || DOMESTIC_AGENCIES.has(outlet.name)
    const state = `state:${outlet.country}`
    if (!domestic || !counts.has(state) || WITHOUT_PRESIDENT.has(state)) continue
    if (!isForeignTopic(state, draft, counts, drafts)) return state
  }
  return undefined
}

/** What is only cited tells no home, but who cites papers of the United States writes for readers who know their president. */
const isAmerican = (name: string): boolean => outletNamed(name)?.country === 'USA'

/** Whether another state is what the article is about, and nobody else in it heads that one: then a bare "President" may be its own. */
function isForeignTopic(
  home: string,
  { personId }: RoleDraft,
  counts: ReadonlyMap<string, number>,
  drafts: readonly RoleDraft[],
): boolean {
  const topic = dominantState(counts, 0.5)
  if (topic === undefined || topic === home || WITHOUT_PRESIDENT.has(topic)) return false
  return !drafts.some(
    (other) => other.personId !== personId && other.bodyId === topic && isLeading(other.title.title, 'state'),
  )
}

function speaksOfWhiteHouse(draft: RoleDraft, context: RoleContext): boolean {
  return (
    hasAdministration(draft, context) ||
    context.lines.some(({ tokens }) =>
      tokens.some(({ form }, token) => form === 'White' && tokens[token + 1]?.form === 'House'),
    )
  )
}

/** "the X administration", "X's administration", "the X White House": only a president of the United States has these. */
function hasAdministration({ line: own, hit }: RoleDraft, { lines }: RoleContext): boolean {
  const surname = own.tokens[hit.last]?.form
  return lines.some((line) =>
    line.tokens.some(({ form }, token) => {
      if (form !== surname) return false
      const next = /^['’]s?$/.test(lowerAt(line, token + 1)) ? token + 2 : token + 1
      return (
        lowerAt(line, next) === 'administration' ||
        (lowerAt(line, next) === 'white' && lowerAt(line, next + 1) === 'house')
      )
    }),
  )
}

/** The person most spoken of among those that the article calls president without a country. */
function isForemost({ personId }: RoleDraft, context: RoleContext): boolean {
  const { drafts, people } = context
  const rivals = drafts.filter((draft) => draft.title.title === 'president' && isBare(draft) && !draft.title.former)
  const count = people.countOf(personId)
  return rivals.every(
    (rival) =>
      rival.personId === personId ||
      people.countOf(rival.personId) < count ||
      (people.countOf(rival.personId) === count && !hasAdministration(rival, context)),
  )
}

/** Somebody else is the president of the United States, by his administration. */
const isRivalled = ({ personId }: RoleDraft, context: RoleContext): boolean =>
  context.drafts.some(
    (other) =>
      other.personId !== personId && other.title.title.endsWith('president') && hasAdministration(other, context),
  )

/** "US President X ... President Y": the article has another president of the United States. */
const isLedByOther = ({ personId }: RoleDraft, { drafts }: RoleContext): boolean =>
  drafts.some(
    (other) =>
      other.personId !== personId &&
      other.bodyId === USA &&
      other.title.title === 'president' &&
      !isBare(other) &&
      !other.title.former,
  )

/** "Iran's leader ... President X": the one state near whose head the article speaks of without a name. */
function ledBeside({ line, personId }: RoleDraft, { lone, drafts }: RoleContext): string | undefined {
  const found = new Set(
    lone.flatMap(({ line: other, title: { title, body, former } }) => {
      const near = other.index === line.index || other.index === line.index - 1
      const state = near && !former && body !== undefined && isLeading(title, 'state') ? stateOfHit(body) : undefined
      return state === undefined ||
        drafts.some(
          (draft) => draft.personId !== personId && draft.bodyId === state && isLeading(draft.title.title, 'state'),
        )
        ? []
        : [state]
    }),
  )
  const [only] = found
  return found.size === 1 ? only : undefined
}

/** A second "President X": whether a state spoken of beside the name has no other leader in the article. */
function couldLeadAnother(draft: RoleDraft, { lines, drafts }: RoleContext): boolean {
  const led = (state: string): boolean =>
    drafts.some(
      ({ personId, bodyId, title }) =>
        personId !== draft.personId && bodyId === state && !title.former && isLeading(title.title, 'state'),
    )
  const states = [draft.line, lines[draft.line.index - 1]].flatMap((line) => (line === undefined ? [] : statesOf(line)))
  return states.some((state) => state !== USA && !WITHOUT_PRESIDENT.has(state) && !led(state))
}

/** "Kenya's president ... Kenya asked President X": the one state of the sentence whose president the article has not named. */
function titledBeside({ line, personId }: RoleDraft, { lone, drafts }: RoleContext): string | undefined {
  const states = new Set(statesOf(line))
  const own = lone.flatMap(({ title: { title, body, elect, former } }) => {
    const state = title === 'president' && !elect && !former && body !== undefined ? stateOfHit(body) : undefined
    const taken = drafts.some((other) => other.personId !== personId && other.bodyId === state)
    return state !== undefined && state !== USA && states.has(state) && !taken ? [state] : []
  })
  return new Set(own).size === 1 ? own[0] : undefined
}

/** "The army ousted President X": hardly the president of the paper's own country. */
const isOverthrown = ({ line, hit }: RoleDraft): boolean =>
  /^(oust|topple|depose|overthrow|unseat)$/.test(lemmaAt(line, headAt(line, headOf(line, hit.first, hit.last))))

const statesOf = (line: Line): string[] =>
  line.hits.flatMap((hit) => (isInert(line, hit) ? [] : (stateOfHit(hit) ?? [])))
