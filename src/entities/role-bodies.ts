import type { Article } from '../model'
import { outletNamed } from '../ingest'
import { DOMESTIC_AGENCIES, WITHOUT_PRESIDENT } from './data/presidents'
import { KINGDOMS } from './data/state-names'
import { US_TITLES } from './data/titles'
import type { TitledName } from './find-titles'
import type { Hit, Line } from './line'
import { headOf, lowerAt, relationAt } from './line'
import { ownersBefore } from './owners'
import type { People } from './people'
import { dominantState, stateOfHit } from './state-counts'
import type { Title } from './title'
import { isLeading, titleAt, titleNounAt } from './title'

/** A title of a person whose body is still being looked for. */
export interface RoleDraft extends TitledName {
  readonly personId: string
  bodyId: string | undefined
}

export interface RoleContext {
  readonly article: Article
  readonly lines: readonly Line[]
  readonly people: People
  readonly counts: ReadonlyMap<string, number>
  readonly drafts: readonly RoleDraft[]
  readonly lone: readonly LoneTitle[]
}

/** A title without a name: "China's foreign minister". */
export interface LoneTitle {
  readonly line: Line
  readonly title: Title
}

/** Where the body of a bare title can be found; undefined for "not here". */
type BodyRule = (draft: RoleDraft, context: RoleContext) => string | undefined

const USA = 'state:USA'

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

/** Titles of one office only: "Pope", "Secretary of State". */
const ownTitle: BodyRule = ({ title: { title, body } }) => {
  if (title === 'pope' && body === undefined) return 'state:VAT'
  if (body?.kind === 'place' && body.entry?.kind === 'us-state' && /senator|congress|representative/.test(title))
    return USA
  if (body !== undefined && body.kind !== 'person') return undefined
  return US_TITLES.includes(title) ? USA : undefined
}

/** "Health Secretary X": an office of the United States or of Britain, whichever the article is about; "foreign secretary" is British. */
const secretary: BodyRule = (draft, { counts }) => {
  const { title } = draft.title
  if (!isBare(draft) || !title.endsWith(' secretary') || /press|general|party|private/.test(title)) return undefined
  const british = counts.has('state:GBR') && (/foreign|home|defence/.test(title) || !counts.has(USA))
  return british ? 'state:GBR' : counts.has(USA) && !/foreign|home secretary/.test(title) ? USA : undefined
}

/** Another title of the same person tells it. */
const samePerson: BodyRule = ({ personId }, { drafts }) =>
  drafts.find((draft) => draft.personId === personId && draft.bodyId !== undefined)?.bodyId

/** "China's foreign minister ... Foreign Minister Wang Yi": the same title with a state elsewhere in the article, unless another bears it. */
const loneTitle: BodyRule = (draft, { lone, drafts }) => {
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

const isBare = ({ title: { body } }: RoleDraft): boolean => body === undefined || body.kind === 'person'

/** Newspapers name their own president, and state media every office of their own, without the country. */
const atHome: BodyRule = (draft, { article, counts, drafts }) => {
  if (!isBare(draft)) return undefined
  const president = draft.title.title.endsWith('president')
  for (const name of [article.outlet?.name, ...article.sources.map((source) => source.name)]) {
    const outlet = name === undefined ? undefined : outletNamed(name)
    if (outlet === undefined) continue
    const controlled = outlet.stateControlled === true && name === article.outlet?.name
    const domestic =
      outlet.kind !== 'news agency' || outlet.stateControlled === true || DOMESTIC_AGENCIES.has(outlet.name)
    const state = `state:${outlet.country}`
    if (president && isForeignTopic(state, draft, counts, drafts)) continue
    if (president && domestic && counts.has(state) && !WITHOUT_PRESIDENT.has(state)) return state
    if (controlled && isOfficeOfState(draft.title.title) && (counts.get(state) ?? 0) >= 3) return state
  }
  return undefined
}

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

/** "the White House" or "the X administration" with the same surname: a president of the United States. */
const whiteHouse: BodyRule = (draft, { lines }) => {
  if (!isBare(draft) || !/^(vice )?president$/.test(draft.title.title)) return undefined
  const surname = draft.line.tokens[draft.hit.last]?.form
  const told = lines.some((line) =>
    line.tokens.some(
      ({ form }, token) =>
        (form === 'White' && line.tokens[token + 1]?.form === 'House') ||
        (form === surname && lowerAt(line, token + 1) === 'administration'),
    ),
  )
  return told ? USA : undefined
}

const isOfficeOfState = (title: string): boolean =>
  /minister|ministry|secretary|spokes|ambassador|commander|general|colonel|prince|prosecutor|defen[cs]e|lawmaker|legislator|president|premier|chancellor|leader/.test(
    title,
  )

/** "Crown Prince" in an article with one kingdom. */
const kingdom: BodyRule = (draft, { counts }) =>
  isBare(draft) && /prince|king|queen|sultan|emir/.test(draft.title.title)
    ? dominantState(new Map([...counts].filter(([state]) => KINGDOMS.has(state))), 0.6)
    : undefined

/** "Foreign Minister X" after a sentence on another's act: the state that the last subject is or serves. */
const lastSubject: BodyRule = (draft, context) => {
  const { title, line } = draft
  if (!isBare(draft) || isLeading(title.title, 'state') || !isOfficeOfState(title.title)) return undefined
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

/** The one state that half of the article is about, unless somebody else heads it. */
const dominant: BodyRule = (draft, { counts, drafts }) => {
  if (!isBare(draft) || !isOfficeOfState(draft.title.title)) return undefined
  const leading = isLeading(draft.title.title, 'state')
  const led = new Set(
    drafts.flatMap(({ personId, bodyId, title }) =>
      leading &&
      personId !== draft.personId &&
      bodyId !== undefined &&
      !title.former &&
      !title.elect &&
      isLeading(title.title, 'state')
        ? [bodyId]
        : [],
    ),
  )
  const state = dominantState(counts, leading ? 0.6 : 0.5)
  // A paper that leaves a president's country out while it speaks of the United States hardly means another state's.
  if (draft.title.title.endsWith('president') && state !== USA && counts.has(USA)) return undefined
  if (state === undefined || led.has(state) || (draft.title.title === 'president' && WITHOUT_PRESIDENT.has(state)))
    return undefined
  return state
}

/** Tried in this order for all drafts in turn, so that what one rule finds can serve the next. */
export const BODY_RULES: readonly BodyRule[] = [
  ownTitle,
  samePerson,
  loneTitle,
  owner,
  samePerson,
  atHome,
  whiteHouse,
  secretary,
  kingdom,
  loneOffices,
  lastSubject,
  dominant,
  samePerson,
]
