import { ACTING_PEOPLE, BARE_INSTITUTIONS, INSTITUTIONS } from '../data/institutions'
import type { Discourse } from '../discourse'
import type { Hit, Line } from '../line'
import { headAt, lemmaAt, lowerAt, phraseStart, relationAt, uposAt } from '../line'
import { ownersAfter, ownersBefore, ownersOf } from '../owners'
import { dominantState } from '../state-counts'
import { actorOf, before, contextState, stateOfPerson } from '../referents'
import { isDefinite } from './determiner'
import { regimeOf } from './regime'
import type { NominalRule } from './rule'

const REGIMES: ReadonlySet<string> = new Set([
  'government',
  'administration',
  'regime',
  'dictatorship',
  'forces',
  'troops',
  'army',
  'authorities',
  'leadership',
  'junta',
  'team',
  'cabinet',
])
const FOR: ReadonlySet<string> = new Set(['of', 'from', 'for', 'at'])

/** "North Korean officials", "Seoul's foreign ministry", "the government of Iraq", "the Maduro regime", "the army": the state they act for. */
export const institution: NominalRule = (line, token, discourse) => {
  const lower = lowerAt(line, token)
  if (!INSTITUTIONS.has(lower) && !ACTING_PEOPLE.has(lower)) return null
  if (isCompound(line, token) || line.at[token + 1]?.kind === 'person') return null
  if (isFormer(line, token)) return null
  const owners = nearOwners(line, token)
  const ids = [...new Set(owners.flatMap((hit) => idOf(discourse, hit, lower) ?? []))]
  const first = Math.min(phraseStart(line, token), ...owners.filter(({ last }) => last < token).map((hit) => hit.first))
  if (ids.length > 0) {
    if (isMedia(lower))
      return {
        first,
        last: token,
        head: token,
        ids: ids.flatMap((id) => stateOutlet(discourse, id) ?? [id]),
        form: 'nominal',
        group: true,
      }
    return { first, last: token, head: token, ids, form: 'nominal', group: true }
  }
  if (owners.length > 0) return null
  const own = pronounOwner(line, token, discourse)
  if (own !== undefined)
    return own.length === 0 ? null : { first, last: token, head: token, ids: own, form: 'nominal', group: true }
  if (isMedia(lower)) return bareMedia(line, token, discourse, first)
  const inner = innerInstitution(line, token)
  const bare = BARE_INSTITUTIONS.has(lower) && isDefinite(line, token) && lower !== 'state'
  if (!bare && inner === undefined) return null
  const bodyIds =
    sameBody(line, token, discourse) ??
    (lower === 'regime' ? regimeOf(line, token, discourse) : undefined) ??
    [
      americanOf(inner === undefined ? lower : lowerAt(line, inner), discourse) ??
        dominantState(discourse.stateCounts, 0.6) ??
        contextState(discourse, line, token),
    ].flatMap((id) => id ?? [])
  return bodyIds.length === 0 ? null : { first, last: token, head: token, ids: bodyIds, form: 'nominal', group: true }
}

/** "former officials" act for nobody. */
const isFormer = (line: Line, token: number): boolean =>
  line.tokens.slice(Math.max(0, token - 4), token).some(({ form }) => /^(former|ex-?|retired|ousted)$/i.test(form)) &&
  /^(official|officer|diplomat|minister|president|leader|ambassador|envoy|aide|adviser|advisor|general|lawmaker|senator|soldier|agent|spy|commander)s?$|^spies$/.test(
    lowerAt(line, token),
  )

/** "state" in "state media": the noun behind it is the one that acts. */
const isCompound = (line: Line, token: number): boolean =>
  (/^(missile|rocket|drone|tank|artillery|ship|aircraft)$/.test(lowerAt(line, token)) &&
    /^(and|or)$/.test(lowerAt(line, token + 1)) &&
    /^(NOUN|ADJ)$/.test(uposAt(line, token + 2)) &&
    uposAt(line, token + 3) === 'NOUN') ||
  (/^(NOUN|PROPN)$/.test(uposAt(line, token + 1)) &&
    (relationAt(line, token) === 'compound' || !line.sentence.parsed) &&
    line.at[token + 1]?.kind !== 'person')

const isMedia = (noun: string): boolean => noun === 'media' || noun === 'television' || noun === 'newspaper'

/** What is only ever owned by a name before it: "missiles from Lebanese airspace" are not Lebanon's. */
const WEAPONS =
  /^(missiles?|rockets?|drones?|jets?|planes?|aircraft|ships?|vessels?|boats?|tanks?|artillery|helicopters?|workers?|companies|company|banks?|people)$/

/** "authorities in Seoul", "the government in Kenya": the place is the state. */
const SEATED =
  /^(authorities|government|regime|administration|officials|leaders|leadership|rulers|parliament|junta|prosecutors|policymakers|capital)$/

function nearOwners(line: Line, token: number): Hit[] {
  const ahead = ownersBefore(line, token)
  if (/^(mission|delegation)$/.test(lowerAt(line, token))) {
    // "Kenya's UN mission" is Kenya's.
    const [body] = ahead
    const sender = body?.kind === 'organization' ? ownersBefore(line, body.first) : []
    if (sender.length > 0) return sender
  }
  if (ahead.length === 0 && SEATED.test(lowerAt(line, token)) && lowerAt(line, token + 1) === 'in') {
    const seat = line.at[token + 2]
    if (seat?.kind === 'capital' || seat?.kind === 'state') return [seat]
  }
  if (isPulled(line, token)) return ahead
  if (WEAPONS.test(lowerAt(line, token))) return ahead
  return ahead.length > 0
    ? ahead
    : ownersAfter(line, token, FOR).length > 0
      ? ownersAfter(line, token, FOR)
      : ownersOf(line, token)
}

/** "withdrew troops from Kenya": Kenya is where they were. */
const isPulled = (line: Line, token: number): boolean => {
  if (lowerAt(line, token + 1) !== 'from') return false
  for (let at = headAt(line, token), steps = 0; at >= 0 && steps < 4; at = headAt(line, at), steps++)
    if (PULLING.test(lemmaAt(line, at))) return true
  return false
}

const PULLING =
  /^(pull|withdraw|remove|recall|evacuate|bring|evict|drive|expel|airlift|extract|redeploy|return|withdrawal|pullout|removal|evacuation|departure|exit|move|release)$/

function idOf(discourse: Discourse, hit: Hit, noun: string): string | undefined {
  if (hit.kind === 'outlet' || hit.kind === 'place') return undefined
  if (hit.kind !== 'person') return actorOf(discourse, hit)
  if (/^(leadership|presidency|side|command|mission|service|intelligence|diplomacy|people|state)$/.test(noun))
    return undefined
  // "Putin's officials" act for his state; "Putin's ally" is not among these words.
  const state = actorOf(discourse, hit)
  return state ?? americanOf(noun, discourse) ?? (REGIMES.has(noun) ? discourse.people.idOf(hit) : undefined)
}

/** "the ministry" after "the Israeli foreign ministry": the last body of that name. */
function sameBody(line: Line, token: number, discourse: Discourse): readonly string[] | undefined {
  const noun = lowerAt(line, token)
  for (const antecedent of before(discourse, line, token, 8)) {
    const other = discourse.lines[antecedent.sentence]
    if (antecedent.group && other !== undefined && lowerAt(other, antecedent.token) === noun) return antecedent.ids
  }
  return undefined
}

/** Only the United States have an "administration". */
const americanOf = (noun: string, { stateCounts }: Discourse): string | undefined =>
  noun === 'administration' && stateCounts.has(USA) ? USA : undefined

const USA = 'state:USA'

/** "their representatives", "its ambassador", "his troops": the states of those that the pronoun means; undefined without a pronoun. */
function pronounOwner(line: Line, token: number, discourse: Discourse): string[] | undefined {
  for (let at = token - 1; at >= Math.max(0, token - 4); at--) {
    if (/^(its|their|his|her)$/.test(lowerAt(line, at))) {
      const ids = discourse.mentionAt(line, at)?.entityIds ?? []
      return [
        ...new Set(
          ids.flatMap((id) =>
            id.startsWith('person:') ? (stateOfPerson(discourse, id) ?? []) : id.startsWith('agreement:') ? [] : [id],
          ),
        ),
      ]
    }
    if (!['ADJ', 'NOUN', 'NUM'].includes(uposAt(line, at))) return undefined
  }
  return undefined
}

/** "state media": the state's own outlet where the article names one. */
function bareMedia(line: Line, token: number, discourse: Discourse, first: number): ReturnType<NominalRule> {
  if (!/^(state|state-run|state-owned|official)$/.test(lowerAt(line, token - 1))) return null
  const named = controlledOutlets(discourse)
  const state = contextState(discourse, line, token)
  const id = named.length === 1 ? named[0] : state === undefined ? undefined : (stateOutlet(discourse, state) ?? state)
  return id === undefined ? null : { first, last: token, head: token, ids: [id], form: 'nominal', group: true }
}

/** Outlets in the article that a state controls. */
function controlledOutlets(discourse: Discourse, state?: string): string[] {
  const ids = new Set<string>()
  for (const line of discourse.lines)
    for (const { kind, entry } of line.hits)
      if (kind === 'outlet' && entry?.country !== undefined && (state === undefined || entry.country === state))
        ids.add(entry.id)
  return [...ids]
}

const stateOutlet = (discourse: Discourse, state: string): string | undefined => controlledOutlets(discourse, state)[0]

/** "foreign ministry officials", "army spokesman": people of a body of the state of the context. */
function innerInstitution(line: Line, token: number): number | undefined {
  const before = token - 1
  return (uposAt(line, before) === 'NOUN' || uposAt(line, before) === 'PROPN') &&
    /^(government|ministry|army|navy|military|administration|regime|embassy)$/.test(lowerAt(line, before))
    ? before
    : undefined
}
