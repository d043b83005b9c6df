import type { Article, Span } from '../model'
import { outletNamed } from '../ingest'
import { DOMESTIC_AGENCIES, WITHOUT_PRESIDENT } from './data/presidents'
import { US_TITLES } from './data/titles'
import { KINGDOMS } from './data/state-names'
import type { TitledName } from './find-titles'
import type { Hit, Line } from './line'
import { lowerAt } from './line'
import type { People } from './people'
import type { Role } from './role'
import { countStates, dominantState, stateOfHit } from './state-counts'
import type { Title } from './title'
import { isLeading, isOffice, titleAt, titleNounAt } from './title'

interface Draft extends TitledName {
  readonly personId: string
  bodyId: string | undefined
}

/** A title without a name: "China's foreign minister". */
export interface LoneTitle {
  readonly line: Line
  readonly title: Title
}

const USA = 'state:USA'

/** Roles of the named persons; a body that the phrase leaves out is looked for in the article and otherwise the role is left out. */
export function findRoles(
  article: Article,
  lines: readonly Line[],
  titled: readonly TitledName[],
  people: People,
  organizationOf: (hit: Hit) => string | undefined,
): Role[] {
  const drafts: Draft[] = titled.flatMap((name): Draft[] => {
    const personId = people.idOf(name.hit)
    if (personId === undefined || name.title.title === 'counterpart' || !isOffice(name.title.title)) return []
    return [{ ...name, personId, bodyId: bodyOf(name.title.body, organizationOf) }]
  })
  const byPerson = new Map<string, string>()
  for (const { personId, bodyId } of drafts)
    if (bodyId !== undefined && !byPerson.has(personId)) byPerson.set(personId, bodyId)
  const lone = loneTitles(lines, titled)
  const counts = countStates(lines)
  for (const draft of drafts) draft.bodyId ??= byPerson.get(draft.personId) ?? fromLoneTitle(draft, lone, drafts)
  for (const draft of drafts) draft.bodyId ??= ownerState(draft, drafts, people)
  for (const draft of drafts) draft.bodyId ??= usTitle(draft.title)
  for (const draft of drafts) draft.bodyId ??= fromContext(draft, drafts, article, lines, counts, people)
  for (const draft of drafts)
    draft.bodyId ??= drafts.find(({ personId, bodyId }) => personId === draft.personId && bodyId !== undefined)?.bodyId
  const roles = drafts.flatMap((draft) => (draft.bodyId === undefined ? [] : [roleOf(draft, draft.bodyId)]))
  return [...roles, ...counterparts(titled, people, roles)]
}

function bodyOf(hit: Hit | undefined, organizationOf: (hit: Hit) => string | undefined): string | undefined {
  if (hit === undefined) return undefined
  const state = stateOfHit(hit)
  if (state !== undefined) return state
  if (hit.kind === 'organization' || hit.kind === 'outlet') return organizationOf(hit)
  if (hit.kind === 'place' && (hit.entry?.kind === 'us-state' || hit.entry?.kind === 'city')) return undefined
  return undefined
}

function loneTitles(lines: readonly Line[], titled: readonly TitledName[]): LoneTitle[] {
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

/** "China's foreign minister ... Foreign Minister Wang Yi": the same title with a state elsewhere in the article, unless another bears it. */
function fromLoneTitle(draft: Draft, lone: readonly LoneTitle[], drafts: readonly Draft[]): string | undefined {
  const matching = lone
    .filter(({ title }) => sameTitle(title.title, draft.title.title))
    .map(({ line, title }) => ({
      distance: Math.abs(line.index - draft.line.index),
      state: title.body === undefined ? undefined : stateOfHit(title.body),
    }))
    .filter(
      ({ state }) =>
        state !== undefined &&
        !drafts.some(
          (other) =>
            other.bodyId === state &&
            other.personId !== draft.personId &&
            sameTitle(other.title.title, draft.title.title),
        ),
    )
    .sort((a, b) => a.distance - b.distance)
  return matching[0]?.state
}

const sameTitle = (a: string, b: string): boolean =>
  a.replace(/^(the|u\.s\.) /, '') === b.replace(/^(the|u\.s\.) /, '') ||
  (/^(spokesman|spokeswoman)$/.test(a) && b.endsWith(a))

/** "Putin's foreign minister Lavrov": the state that the owner leads. */
function ownerState(draft: Draft, drafts: readonly Draft[], people: People): string | undefined {
  const owner = draft.title.body
  if (owner?.kind !== 'person') return undefined
  const id = people.idOf(owner)
  return id === undefined
    ? undefined
    : drafts.find(({ personId, bodyId }) => personId === id && bodyId !== undefined)?.bodyId
}

function usTitle({ title, body }: Title): string | undefined {
  if (body?.kind === 'place' && body.entry?.kind === 'us-state' && /senator|congress|representative/.test(title))
    return USA
  if (body !== undefined && body.kind !== 'person') return undefined
  return US_TITLES.includes(title) ? USA : undefined
}

function fromContext(
  draft: Draft,
  drafts: readonly Draft[],
  article: Article,
  lines: readonly Line[],
  counts: ReadonlyMap<string, number>,
  people: People,
): string | undefined {
  const { title, line, personId } = draft
  if (title.body !== undefined && title.body.kind !== 'person') return undefined
  const leading = isLeading(title.title, 'state')
  if (!leading) {
    if (
      !/minister|ministry|secretary|spokes|ambassador|commander|general|colonel|prince|prosecutor|defen[cs]e/.test(
        title.title,
      )
    )
      return undefined
    if (/prince|king|queen|sultan|emir/.test(title.title)) {
      const kingdoms = new Map([...counts].filter(([state]) => KINGDOMS.has(state)))
      const kingdom = dominantState(kingdoms, 0.6)
      if (kingdom !== undefined) return kingdom
    }
    return stateOfPersonBefore(draft, drafts, lines, people) ?? dominantState(counts, 0.5)
  }
  const led = new Set(
    drafts.flatMap(({ personId: other, bodyId, title: held }) =>
      other !== personId &&
      bodyId !== undefined &&
      !held.former &&
      isLeading(held.title, 'state') &&
      lastWord(held.title) === lastWord(title.title)
        ? [bodyId]
        : [],
    ),
  )
  const free = (state: string): boolean =>
    !led.has(state) && (title.title !== 'president' || !WITHOUT_PRESIDENT.has(state))
  if (title.title.endsWith('president')) {
    const home = [article.outlet?.name, ...article.sources.map(({ name }) => name)].flatMap(homeOf).find(free)
    if (home !== undefined && counts.has(home)) return home
    if (free(USA) && speaksOfWhiteHouse(lines, draft)) return USA
  }
  const beside = stateBefore(line, draft.hit.first)
  if (beside !== undefined && free(beside) && (counts.get(beside) ?? 0) > 2) return beside
  return dominantState(counts, 0.5, led)
}

/** The state of the person named last before, in the same sentence or the one before it. */
function stateOfPersonBefore(
  { line, hit, personId }: Draft,
  drafts: readonly Draft[],
  lines: readonly Line[],
  people: People,
): string | undefined {
  const before = [...(lines[line.index - 1]?.hits ?? []), ...line.hits.filter(({ first }) => first < hit.first)]
  for (const other of before.reverse()) {
    const id = other.kind === 'person' ? people.idOf(other) : undefined
    if (id === undefined || id === personId) continue
    const state = drafts.find((draft) => draft.personId === id && draft.bodyId?.startsWith('state:') === true)?.bodyId
    if (state !== undefined) return state
  }
  return undefined
}

const lastWord = (title: string): string => title.split(' ').at(-1) ?? ''

/** The state whose president an outlet names without his country. */
function homeOf(name: string | undefined): string[] {
  const outlet = name === undefined ? undefined : outletNamed(name)
  if (outlet === undefined) return []
  const domestic =
    outlet.kind !== 'news agency' || outlet.stateControlled === true || DOMESTIC_AGENCIES.has(outlet.name)
  return domestic ? [`state:${outlet.country}`] : []
}

/** "the White House" or "the X administration" with the same surname: a president of the United States. */
function speaksOfWhiteHouse(lines: readonly Line[], { hit, line: own }: Draft): boolean {
  const surname = own.tokens[hit.last]?.form
  return lines.some((line) =>
    line.tokens.some(
      ({ form }, token) =>
        (form === 'White' && line.tokens[token + 1]?.form === 'House') ||
        (form === surname && lowerAt(line, token + 1) === 'administration'),
    ),
  )
}

/** The last state named before the token in its sentence. */
function stateBefore(line: Line, token: number): string | undefined {
  const hit = line.hits
    .filter(({ kind, last }) => last < token && (kind === 'state' || kind === 'demonym' || kind === 'capital'))
    .at(-1)
  return hit === undefined ? undefined : stateOfHit(hit)
}

/** "Wang and his North Korean counterpart, Ri Yong Ho": the other's title for the named state. */
function counterparts(titled: readonly TitledName[], people: People, roles: readonly Role[]): Role[] {
  return titled.flatMap((name): Role[] => {
    if (name.title.title !== 'counterpart' || name.title.body === undefined) return []
    const bodyId = stateOfHit(name.title.body)
    const personId = people.idOf(name.hit)
    if (
      bodyId === undefined ||
      personId === undefined ||
      roles.some((role) => role.personId === personId && role.bodyId === bodyId)
    )
      return []
    const before = name.line.hits.filter(({ kind, last }) => kind === 'person' && last < name.title.start).reverse()
    const other =
      before.map((hit) => people.idOf(hit)).find((id) => roles.some((role) => role.personId === id)) ??
      roles.filter(({ sentence }) => sentence <= name.line.index).at(-1)?.personId
    const model = roles.find((role) => role.personId === other)
    const title = model?.title ?? 'counterpart'
    return [roleOf({ ...name, personId, title: { ...name.title, title }, bodyId }, bodyId, model?.leads)]
  })
}

/** The role with its spans. */
export function roleOf({ line, hit, title, personId }: Draft, bodyId: string, leads?: boolean): Role {
  const span = (first: number, last: number): Span => ({
    start: line.tokens[first]?.start ?? 0,
    end: line.tokens[last]?.end ?? 0,
  })
  const { body } = title
  const titleSpan = span(title.first, title.last)
  const personSpan = span(hit.first, hit.last)
  const bodySpan = body === undefined || body.kind === 'person' ? titleSpan : span(body.first, body.last)
  return {
    personId,
    bodyId,
    title: title.title,
    leads: leads ?? isLeading(title.title, bodyId.startsWith('state:') ? 'state' : 'organization'),
    former: title.former,
    acting: title.acting,
    elect: title.elect,
    sentence: line.index,
    start: Math.min(titleSpan.start, personSpan.start, bodySpan.start),
    end: Math.max(titleSpan.end, personSpan.end, bodySpan.end),
    titleSpan,
    personSpan,
    bodySpan,
  }
}
