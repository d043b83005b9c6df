import { outletNamed } from '../ingest'
import { WITHOUT_PRESIDENT } from './data/presidents'
import { PARTISAN, RANKS } from './data/titles'
import type { TitledName } from './find-titles'
import type { Hit, Line } from './line'
import { headOf, lowerAt, relationAt } from './line'
import { ownersBefore } from './owners'
import type { BodyRule, LoneTitle, RoleContext, RoleDraft } from './role-context'
import { isBare, USA } from './role-context'
import { kingdom, mission, ownTitle, secretary, secretaryGeneral } from './role-offices'
import { ofGovernment, premierOf, presidentElsewhere } from './role-heads'
import { ofTheFamily } from './role-families'
import { ofTheCountry, predecessor } from './role-neighbours'
import { presidentAtHome } from './role-presidents'
import { dominantState, stateOfHit } from './state-counts'
import { titleAt, titleNounAt } from './title'
import { isLeading } from './title-rank'

export function loneTitles(lines: readonly Line[], titled: readonly TitledName[]): LoneTitle[] {
  const taken = new Set(titled.map(({ line, title }) => `${line.index}:${title.noun}`))
  return lines.flatMap((line) =>
    line.tokens.flatMap((_, token): LoneTitle[] => {
      if (line.at[token] !== undefined || titleNounAt(line, token) === undefined || taken.has(`${line.index}:${token}`))
        return []
      const title = titleAt(line, token)
      return title?.body === undefined ? [] : [{ line, title }]
    }),
  )
}

/** Another title of the same person tells it. */
const samePerson: BodyRule = ({ personId, title }, { drafts }) =>
  drafts.find(
    (draft) =>
      draft.personId === personId &&
      draft.bodyId !== undefined &&
      (draft.bodyId.startsWith('state:') || sameTitle(draft.title.title, title.title)),
  )?.bodyId

/** "NATO's commander, Gen. X": the article gives a body that is no state, and the rank alone tells nothing more. */
const servesBody = ({ personId, title }: RoleDraft, { drafts }: RoleContext): boolean =>
  RANKS.has(title.title.split(' ').at(-1) ?? '') &&
  drafts.some(
    (draft) => draft.personId === personId && draft.bodyId !== undefined && !draft.bodyId.startsWith('state:'),
  )

/** "Chile's Adela Mora ... President Mora". */
const ownNation: BodyRule = (draft, { nations }) =>
  isBare(draft) && isOfficeOfState(draft.title.title) ? nations.get(draft.personId) : undefined

/** "Chile's president, X, and Prime Minister Y": two offices of one state, unless both could be its head. */
const joined: BodyRule = (draft, { drafts }) => {
  const { line, title } = draft
  if (!isBare(draft) || !isOfficeOfState(title.title) || title.title.endsWith('president')) return undefined
  const before = drafts.filter((other) => other !== draft && other.line === line && other.hit.last < title.start).at(-1)
  if (before?.bodyId?.startsWith('state:') !== true) return undefined
  const gap = line.tokens.slice(before.hit.last + 1, title.start).map(({ form }) => form)
  if (
    gap.length === 0 ||
    gap.length > 2 ||
    !gap.every((form) => /^(,|and|&)$/.test(form)) ||
    !gap.some((form) => /^(and|&)$/.test(form))
  )
    return undefined
  const head = isLeading(title.title, 'state')
  return head && !/(^| )(president|king|queen|emir|sultan)$/.test(before.title.title) ? undefined : before.bodyId
}

/** "China's foreign minister ... Foreign Minister Wang Yi": the same title with a state elsewhere in the article, unless another bears it. */
const loneTitle: BodyRule = (draft, { lone, drafts, counts }) => {
  if (!isBare(draft) || (draft.title.title.endsWith('president') && counts.has(USA))) return undefined
  const taken = (state: string): boolean =>
    drafts.some(
      (other) =>
        other.bodyId === state && other.personId !== draft.personId && sameTitle(other.title.title, draft.title.title),
    )
  return lone
    .filter(({ title }) => sameTitle(title.title, draft.title.title))
    .map(({ line, title }) => ({
      distance: Math.abs(line.index - draft.line.index),
      state: title.body === undefined ? undefined : stateOfHit(title.body),
    }))
    .filter(({ state }) => state !== undefined && !taken(state))
    .sort((a, b) => a.distance - b.distance)[0]?.state
}

/** "Turkish ministers ... Family Minister X": people of that office, a sentence or two before. */
const loneOffices: BodyRule = (draft, { lines }) => {
  const noun = draft.title.title.split(' ').at(-1) ?? ''
  if (!isBare(draft) || !/^(minister|lawmaker|diplomat|general|commander|prosecutor)$/.test(noun)) return undefined
  for (const index of [draft.line.index, draft.line.index - 1]) {
    const line = lines[index]
    if (line === undefined) continue
    for (let token = 0; token < line.tokens.length; token++) {
      if (lowerAt(line, token) !== `${noun}s`) continue
      const states = ownersBefore(line, token).flatMap((hit) => stateOfHit(hit) ?? [])
      if (states.length === 1) return states[0]
    }
  }
  return undefined
}

const plainTitle = (title: string): string => title.replace(/^(the|u\.s\.) /, '')
const sameTitle = (a: string, b: string): boolean =>
  plainTitle(a) === plainTitle(b) || (/^(spokesman|spokeswoman)$/.test(a) && b.endsWith(a))

/** "Putin's foreign minister Lavrov": the state that the owner leads. */
const owner: BodyRule = ({ title }, { people, drafts }) => {
  const id = title.body?.kind === 'person' ? people.idOf(title.body) : undefined
  return id === undefined
    ? undefined
    : drafts.find(({ personId, bodyId }) => personId === id && bodyId !== undefined)?.bodyId
}

/** State media leave their own country out of every office. */
const atHome: BodyRule = (draft, { article, counts }) => {
  const outlet = article.outlet === undefined ? undefined : outletNamed(article.outlet.name)
  if (outlet?.stateControlled !== true || !isBare(draft) || !isOfficeOfState(draft.title.title)) return undefined
  if (draft.title.title.endsWith('president')) return undefined
  const state = `state:${outlet.country}`
  return (counts.get(state) ?? 0) >= 3 ? state : undefined
}

const isOfficeOfState = (title: string): boolean =>
  /minister|ministry|secretary|spokes|ambassador|commander|general|colonel|prince|prosecutor|defen[cs]e|lawmaker|legislator|president|premier|chancellor|leader/.test(
    title,
  )

/** "Foreign Minister X" after a sentence on another's act: the state that the last subject is or serves. */
const lastSubject: BodyRule = (draft, context) => {
  const { title, line } = draft
  if (!isBare(draft) || isLeading(title.title, 'state') || !isOfficeOfState(title.title) || servesBody(draft, context))
    return undefined
  for (const index of [line.index, line.index - 1, line.index - 2]) {
    const earlier = context.lines[index]
    if (earlier === undefined) continue
    for (const hit of earlier.hits) {
      if (index === line.index && hit.first >= draft.title.start) break
      if (hit === draft.hit || !isSubject(earlier, hit)) continue
      const state =
        hit.kind === 'person' ? stateOf(hit, draft, context) : hit.kind === 'outlet' ? undefined : stateOfHit(hit)
      if (state !== undefined) return state
    }
  }
  return undefined
}

function isSubject(line: Line, hit: Hit): boolean {
  const head = headOf(line, hit.first, hit.last)
  if (relationAt(line, head) === 'nsubj') return true
  const governor = line.tokens[head]?.head ?? -1
  return (
    governor >= 0 &&
    ['amod', 'compound', 'nmod', 'flat', 'appos'].includes(relationAt(line, head)) &&
    relationAt(line, governor) === 'nsubj'
  )
}

function stateOf(hit: Hit, { personId }: RoleDraft, { people, drafts }: RoleContext): string | undefined {
  const id = people.idOf(hit)
  if (id === undefined || id === personId) return undefined
  return drafts.find((draft) => draft.personId === id && draft.bodyId?.startsWith('state:') === true)?.bodyId
}

const isPremier = (title: string): boolean => /(^| )(prime minister|premier|chancellor)$/.test(title)

/** The one state that half of the article is about, unless somebody else heads it. */
const dominant: BodyRule = (draft, context) => {
  const { counts, drafts } = context
  if (!isBare(draft) || !isOfficeOfState(draft.title.title) || servesBody(draft, context)) return undefined
  if (/^secretary[ -]general$/.test(draft.title.title)) return undefined
  const leading = isLeading(draft.title.title, 'state')
  const led = new Set(
    drafts.flatMap(({ personId, bodyId, title }) =>
      leading &&
      personId !== draft.personId &&
      bodyId !== undefined &&
      !title.former &&
      !title.elect &&
      isLeading(title.title, 'state') &&
      isPremier(title.title) === isPremier(draft.title.title)
        ? [bodyId]
        : [],
    ),
  )
  const state = dominantState(counts, leading ? 0.6 : 0.5)
  // A paper that leaves a president's country out while it speaks of the United States hardly means another state's.
  const american = /president$/.test(draft.title.title) || RANKS.has(draft.title.title.split(' ').at(-1) ?? '')
  if (american && state !== USA && counts.has(USA)) return undefined
  if (state === undefined || led.has(state) || (draft.title.title === 'president' && WITHOUT_PRESIDENT.has(state)))
    return undefined
  return state
}

/** Titles that the article's states say nothing about: leaders of rebels and parties, "his deputy". */
const isOpaque = ({ title: { title, pronoun, narrowed } }: RoleDraft): boolean =>
  narrowed ||
  title.split(' ').some((word) => PARTISAN.has(word)) ||
  (pronoun && /(^| )(deputy|aide|adviser|advisor|attorney|boss|chief|successor|director)$/.test(title))

const unlessOpaque =
  (rule: BodyRule): BodyRule =>
  (draft, context) =>
    isOpaque(draft) ? undefined : rule(draft, context)

/** Tried in this order for all drafts in turn, so that what one rule finds can serve the next. */
export const BODY_RULES: readonly BodyRule[] = [
  ownTitle,
  ofTheCountry,
  ...[
    samePerson,
    ownNation,
    joined,
    loneTitle,
    owner,
    predecessor,
    samePerson,
    ofTheFamily,
    presidentAtHome,
    atHome,
    mission,
    secretaryGeneral,
    secretary,
    kingdom,
    loneOffices,
    lastSubject,
    ofGovernment,
    premierOf,
    dominant,
    presidentElsewhere,
    joined,
    samePerson,
  ].map(unlessOpaque),
]
