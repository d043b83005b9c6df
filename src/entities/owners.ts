import type { Hit, Line } from './line'
import { formAt, isPossessive, lowerAt, uposAt } from './line'

const OWNERS: ReadonlySet<string> = new Set([
  'state',
  'demonym',
  'capital',
  'seat',
  'organization',
  'outlet',
  'person',
  'place',
])
const INSIDE: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'])

/** "Chinese-made", "pro-Russian", "US-led": joined by a hyphen to a word that is no name, the adjective does not act. */
export function isInert(line: Line, hit: Hit): boolean {
  const joined = (token: number, beyond: number): boolean =>
    /^[-–]$/.test(formAt(line, token)) && touches(line, token) && line.at[beyond] === undefined
  return (
    joined(hit.last + 1, hit.last + 2) ||
    (joined(hit.first - 1, hit.first - 2) && !/^(then|ex|now)$/.test(lowerAt(line, hit.first - 2)))
  )
}

/** "U.S.-led strikes", "Kenyan-occupied land": joined by a hyphen to a word that makes it the doer. */
export function isJoinedDoer(line: Line, { last }: Hit): boolean {
  return /^[-–]$/.test(formAt(line, last + 1)) && touches(line, last + 1) && JOINED_ACTS.has(lowerAt(line, last + 2))
}
const JOINED_ACTS = new Set(['led', 'occupied', 'annexed', 'imposed', 'ordered', 'launched'])

function touches(line: Line, token: number): boolean {
  return (
    line.tokens[token - 1]?.end === line.tokens[token]?.start &&
    line.tokens[token]?.end === line.tokens[token + 1]?.start
  )
}

/** Names whose act or people the noun phrase is: before its head ("Russian and Chinese officials", "Seoul's army") or after it ("army of Chile"). */
export function ownersOf(line: Line, head: number): Hit[] {
  const before = ownersBefore(line, head)
  return before.length > 0 ? before : ownersAfter(line, head)
}

export function ownersBefore(line: Line, head: number): Hit[] {
  for (let token = head - 1; token >= 0; token--) {
    const hit = line.at[token]
    if (hit !== undefined) {
      if (!OWNERS.has(hit.kind)) return []
      if (isInert(line, hit)) {
        token = hit.first
        continue
      }
      return [...coordinatedBefore(line, hit), hit]
    }
    const form = formAt(line, token)
    if (
      !INSIDE.has(uposAt(line, token)) &&
      !/^[-–]$/.test(form) &&
      !isPossessive(line, token) &&
      !isParticiple(line, token)
    )
      return []
  }
  return []
}

const isParticiple = (line: Line, token: number): boolean =>
  /^VB[NG]$/.test(line.tokens[token]?.xpos ?? '') && line.tokens[token]?.deprel === 'amod'

function coordinatedBefore(line: Line, hit: Hit): Hit[] {
  if (!/^(and|,|&|-|–|\/)$/.test(lowerAt(line, hit.first - 1))) return []
  let token = hit.first - 2
  if (lowerAt(line, token) === ',') token--
  const other = line.at[token]
  if (other === undefined || other.kind !== hit.kind || isInert(line, other)) return []
  return [...coordinatedBefore(line, other), other]
}

const AFTER: ReadonlySet<string> = new Set(['of', 'from', 'for', 'to', 'at', 'with'])

/** The name after "of", "from", "for", "at": "government of Iraq", "spokesman for the army of Chile". */
export function ownersAfter(
  line: Line,
  head: number,
  prepositions: ReadonlySet<string> = new Set(['of', 'from']),
): Hit[] {
  let token = head + 1
  if (!AFTER.has(lowerAt(line, token)) || !prepositions.has(lowerAt(line, token))) return []
  for (token++; token < line.tokens.length && token < head + 9; token++) {
    const hit = line.at[token]
    if (hit !== undefined) {
      if (isInert(line, hit) || isSubjectOfStudy(line, hit)) continue
      // "of Iran's Revolutionary Guard": the body is meant.
      const owned = isPossessive(line, hit.last + 1) ? line.at[hit.last + 2] : undefined
      if (owned?.kind === 'organization' && OWNERS.has(hit.kind)) return [owned]
      return OWNERS.has(hit.kind) ? [hit, ...coordinatedAfter(line, hit)] : []
    }
    if (
      !['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(uposAt(line, token)) &&
      !isParticiple(line, token) &&
      !(lowerAt(line, token) === 'based') &&
      formAt(line, token) !== '-' &&
      !/^(of|at|with|for)$/.test(lowerAt(line, token))
    )
      return []
  }
  return []
}

/** "fellow with the Africa program at Chatham House", "director of Asia studies at": the body comes later. */
function isSubjectOfStudy(line: Line, { kind, last }: Hit): boolean {
  if (kind !== 'place' && kind !== 'state' && kind !== 'demonym') return false
  const at = [last + 2, last + 3].find((token) => /^(at|with)$/.test(lowerAt(line, token)))
  if (at === undefined) return false
  const between = line.tokens.slice(last + 1, at)
  const body = line.at[at + 1] ?? line.at[at + 2]
  return body?.kind === 'organization' && between.every(({ form, upos }) => upos === 'NOUN' && /^\p{Ll}/u.test(form))
}

function coordinatedAfter(line: Line, hit: Hit): Hit[] {
  let token = hit.last + 1
  if (formAt(line, token) === ',' && lowerAt(line, token + 1) === 'and') token++
  if (!/^(and|,)$/.test(lowerAt(line, token))) return []
  token++
  if (lowerAt(line, token) === 'the') token++
  const other = line.at[token]
  if (other === undefined || other.first !== token || other.kind !== hit.kind) return []
  // "of France and Germany said": a comma alone may end the phrase.
  const rest = coordinatedAfter(line, other)
  return lowerAt(line, hit.last + 1) === ',' && rest.length === 0 && lowerAt(line, hit.last + 2) !== 'and'
    ? []
    : [other, ...rest]
}
