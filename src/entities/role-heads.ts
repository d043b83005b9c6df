import { outletNamed } from '../ingest'
import { FAMILY_FIRST } from './data/family-names'
import { WITHOUT_PREMIER, WITHOUT_PRESIDENT } from './data/presidents'
import { lowerAt } from './line'
import { isInert, ownersBefore } from './owners'
import { plainLetters } from './name-sound'
import type { BodyRule, RoleContext, RoleDraft } from './role-context'
import { isBare, USA } from './role-context'
import { dominantState, stateOfHit } from './state-counts'
import { isLeading } from './title-rank'

/** "the Syrian government of President X", "the regime of President X in Syria": whose government it is. */
export const ofGovernment: BodyRule = ({ line, title }) => {
  const noun = title.start - 2
  if (title.body !== undefined || lowerAt(line, title.start - 1) !== 'of' || !GOVERNMENTS.has(lowerAt(line, noun)))
    return undefined
  const states = ownersBefore(line, noun).flatMap((hit) => stateOfHit(hit) ?? [])
  return states.length === 1 ? states[0] : undefined
}
const GOVERNMENTS: ReadonlySet<string> = new Set(
  'government regime administration army forces rule leadership presidency dictatorship'.split(' '),
)

/** "Prime Minister X", "Chancellor X": of the state that the article speaks of most among those that have one and no other is named for. */
export const premierOf: BodyRule = (draft, context) => {
  if (!isBare(draft) || draft.title.former) return undefined
  const chancellor = draft.title.title === 'chancellor'
  if (!chancellor && !/^(prime minister|premier)$/.test(draft.title.title)) return undefined
  const fit = [...context.counts].filter(
    ([state]) =>
      (chancellor ? CHANCELLORS.has(state) : !WITHOUT_PREMIER.has(state)) && !isHeadedByOther(state, draft, context),
  )
  return dominantState(new Map(fit), 0.5)
}
const CHANCELLORS: ReadonlySet<string> = new Set(['state:DEU', 'state:AUT'])

function isHeadedByOther(state: string, { personId, title }: RoleDraft, { drafts }: RoleContext): boolean {
  const noun = title.title.split(' ').at(-1) ?? ''
  return drafts.some(
    (other) =>
      other.personId !== personId &&
      other.bodyId === state &&
      !other.title.former &&
      isLeading(other.title.title, 'state') &&
      (other.title.title.split(' ').at(-1) ?? '') === noun,
  )
}

/**
 * A "President X" that nothing else places. A name that sounds foreign goes with the one state right there, or the one
 * that the article speaks of most, whose head it does not name; another one is of the United States in their own papers.
 */
export const presidentElsewhere: BodyRule = (draft, context) => {
  if (!isBare(draft) || draft.title.title !== 'president' || draft.title.narrowed) return undefined
  const name = context.people.all.find(({ id }) => id === draft.personId)?.name ?? ''
  const american = isAmerican(context)
  if (!soundsForeign(name)) return american && !isOfRegime(draft) ? USA : undefined
  const free = (state: string): boolean =>
    state !== USA && !WITHOUT_PRESIDENT.has(state) && (draft.title.former || !isHeadedByOther(state, draft, context))
  const here = new Set(
    [draft.line, context.lines[draft.line.index - 1]].flatMap((line) =>
      (line?.hits ?? []).flatMap((hit) => (line === undefined || isInert(line, hit) ? [] : (stateOfHit(hit) ?? []))),
    ),
  )
  const near = [...here].filter(free)
  const most = dominantState(new Map([...context.counts].filter(([state]) => free(state))), 0.6)
  if (most !== undefined) return near.length === 0 || near.includes(most) ? most : undefined
  return near.length === 1 ? near[0] : undefined
}

/** A paper of the United States, or an article that speaks of their Congress or parties. */
function isAmerican({ article, counts, lines }: RoleContext): boolean {
  if (!counts.has(USA)) return false
  const names = [article.outlet?.name, ...article.sources.flatMap((s) => (s.relation === 'republished' ? s.name : []))]
  return (
    names.some((name) => name !== undefined && outletNamed(name)?.country === 'USA') ||
    lines.some(({ hits }) => hits.some(({ entry }) => entry !== undefined && AMERICAN_BODIES.test(entry.id)))
  )
}
const AMERICAN_BODIES = /^org:(us-(congress|senate|house)|democratic-party|republican-party)/

const isOfRegime = ({ line, title }: RoleDraft): boolean =>
  lowerAt(line, title.start - 1) === 'of' && /^(regime|government|dictatorship)$/.test(lowerAt(line, title.start - 2))

/** By its particles, given name and ending: no name of an English-speaking land. */
function soundsForeign(name: string): boolean {
  const parts = name.split(/[\s-]+/)
  const last = plainLetters(parts.at(-1) ?? '')
  return (
    FAMILY_FIRST.has(plainLetters(parts[0] ?? '')) ||
    parts.some((part) => PARTICLES.has(part.toLowerCase())) ||
    ENDINGS.test(last)
  )
}
/** Particles, and given names that are common in Arabic, Slavic and Spanish speaking lands and Turkey. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el bin ibn abu abdel abdul abd mohammed mohammad muhammad mehmet ahmed ahmad ahmet hassan hasan hussein ali hamid ibrahim mustafa omar yusuf khalid ivan igor oleg pavel yuri boris andrei alexei mikhail nikolai dmitry dmitri viktor vladimir sergei carlos jose juan luis jorge pedro miguel fernando javier'.split(
    ' ',
  ),
)
const ENDINGS =
  /(ov|ev|in|sky|skyy|skiy|ski|enko|uk|vich|vic|wicz|shvili|dze|yan|ian|oglu|zadeh|ullah|uddin|ez|es|os|[aeiou]d|[^t]i|ai|o|u|an[ck]e)$/
