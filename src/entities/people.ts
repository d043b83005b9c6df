import type { Hit, Line } from './line'
import { formAt, isPossessive, lowerAt, uposAt, withHits } from './line'
import { FEMALE_NAMES, MALE_NAMES } from './data/given-names'
import { FEMALE_WORDS, HONORIFICS, MALE_WORDS } from './data/titles'
import type { PersonName } from './person-name'
import { isFamilyFirst, isFamilyName, isGivenName, personId, personName, sameFullName } from './person-name'

export interface Person {
  readonly id: string
  readonly name: string
  readonly gender: 'he' | 'she' | undefined
}

/** The persons of one article. */
export interface People {
  readonly all: readonly Person[]
  /** Lines with the surnames of known persons added to the names. */
  readonly lines: readonly Line[]
  idOf(hit: Hit): string | undefined
  genderOf(id: string): Person['gender']
  /** How often the article names the person. */
  countOf(id: string): number
}

interface Cluster {
  readonly names: PersonName[]
  readonly counts: Map<string, number>
  readonly first: number
  mentions: number
  lastSentence: number
  gender: 'he' | 'she' | undefined
  /** Named in full only beside another of the same family name, who was named before: "President Vask and his wife, Ida Vask". */
  relative: boolean
}

const surface = (text: string, line: Line, hit: Hit): string =>
  text.slice(line.tokens[hit.first]?.start, line.tokens[hit.last]?.end)

/** Groups the names of persons in an article: full names by their parts, then lone surnames by the full names they may stand for. */
export function findPeople(text: string, lines: readonly Line[]): People {
  const clusters: Cluster[] = []
  const narrowed = lines.map((line) => (isHeadline(line) ? withoutHeadlineVerbs(line, lines, text) : line))
  const byHit = new Map<Hit, Cluster>()
  const key = (hit: Hit): Hit => hit
  const hits = narrowed.flatMap((line) =>
    line.hits
      .filter(({ kind }) => kind === 'person')
      .map((hit) => ({ line, hit, name: personName(surface(text, line, hit)) })),
  )
  for (const { line, hit, name } of hits) {
    if (name.parts.length < 2) continue
    let cluster = clusters.find(({ names }) => names.some((known) => sameFullName(known, name)))
    if (cluster === undefined)
      clusters.push(
        (cluster = {
          names: [],
          counts: new Map(),
          first: hit.sentence,
          mentions: 0,
          lastSentence: hit.sentence,
          gender: undefined,
          relative: isRelative(text, line, hit, narrowed),
        }),
      )
    note(cluster, name, line, hit)
    byHit.set(key(hit), cluster)
  }
  const extended = narrowed.map((line) => withSurnames(line, clusters))
  for (const cluster of clusters) {
    cluster.mentions = 0
    cluster.lastSentence = -1
  }
  for (const line of extended)
    for (const hit of line.hits) {
      if (hit.kind !== 'person') continue
      const known = byHit.get(hit)
      const name = personName(surface(text, line, hit))
      const cluster = known ?? choose(clusters, name, hit.sentence) ?? opened(clusters, hit)
      if (known === undefined) note(cluster, name, line, hit)
      byHit.set(hit, cluster)
      cluster.mentions++
      cluster.lastSentence = hit.sentence
    }
  const names = new Map(clusters.map((cluster) => [cluster, canonical(cluster)]))
  const ids = new Map([...names].map(([cluster, name]) => [cluster, personId(name)]))
  const all = clusters.map((cluster): Person => ({
    id: ids.get(cluster) ?? '',
    name: names.get(cluster) ?? '',
    gender: cluster.gender,
  }))
  const counts = new Map([...ids].map(([cluster, id]) => [id, cluster.mentions]))
  const genders = new Map(all.map(({ id, gender }) => [id, gender]))
  return {
    all,
    genderOf: (id) => genders.get(id),
    countOf: (id) => counts.get(id) ?? 0,
    lines: extended,
    idOf: (hit) => {
      const cluster = byHit.get(hit)
      return cluster === undefined ? undefined : ids.get(cluster)
    },
  }
}

/** A line whose words nearly all have capitals: there a verb looks like part of a name ("Kim Wishes Putin Victory"). */
function isHeadline({ tokens }: Line): boolean {
  if (/^[.!?]$/.test(tokens.at(-1)?.form ?? '')) return false
  const words = tokens.filter(({ form }) => /^\p{L}{4,}/u.test(form))
  return words.length >= 4 && words.filter(({ form }) => /^\p{Lu}/u.test(form)).length >= 0.8 * words.length
}

/** Cuts names of a headline down to what the text below knows as a family name. */
function withoutHeadlineVerbs(line: Line, lines: readonly Line[], text: string): Line {
  const known = lines.flatMap((other) =>
    isHeadline(other)
      ? []
      : other.hits.filter(({ kind }) => kind === 'person').map((hit) => personName(surface(text, other, hit))),
  )
  const hits = line.hits.flatMap((hit) => {
    if (
      hit.kind !== 'person' ||
      hit.first === hit.last ||
      known.some((name) => sameFullName(name, personName(surface(text, line, hit))))
    )
      return [hit]
    for (let token = hit.first; token <= hit.last; token++) {
      const part = personName(formAt(line, token)).parts[0] ?? ''
      if (known.some((name) => isFamilyName(name, part))) return [{ ...hit, first: token, last: token }]
    }
    return [hit]
  })
  return withHits(line, hits)
}

function opened(clusters: Cluster[], hit: Hit): Cluster {
  const cluster: Cluster = {
    names: [],
    counts: new Map(),
    first: hit.sentence,
    mentions: 0,
    lastSentence: hit.sentence,
    gender: undefined,
    relative: false,
  }
  clusters.push(cluster)
  return cluster
}

/** "first lady Ida Vask", "his son, Olaf Vask", after "President Vask": somebody else than the Vask already spoken of. */
function isRelative(text: string, line: Line, hit: Hit, lines: readonly Line[]): boolean {
  if (![1, 2].some((back) => KIN.has(lowerAt(line, hit.first - back)))) return false
  const name = personName(surface(text, line, hit))
  return lines
    .filter(({ index }) => index <= line.index)
    .some((other) =>
      other.hits.some((known) => {
        if (known.kind !== 'person' || (other === line && known.first >= hit.first)) return false
        const { parts } = personName(surface(text, other, known))
        return parts.length === 1 && isFamilyName(name, parts[0] ?? '')
      }),
    )
}
const KIN: ReadonlySet<string> = new Set(
  'lady wife husband widow son daughter brother sister father mother cousin nephew niece uncle aunt'.split(' '),
)

function note(cluster: Cluster, name: PersonName, line: Line, hit: Hit): void {
  if (!cluster.names.some(({ text }) => text === name.text)) cluster.names.push(name)
  cluster.counts.set(name.text, (cluster.counts.get(name.text) ?? 0) + 1)
  const before = lowerAt(line, hit.first - 1)
  if (MALE_WORDS.has(before)) cluster.gender ??= 'he'
  if (FEMALE_WORDS.has(before)) cluster.gender ??= 'she'
  if (name.parts.length < 2 || isFamilyFirst(name)) return
  const given = name.parts[0] ?? ''
  if (MALE_NAMES.has(given)) cluster.gender ??= 'he'
  if (FEMALE_NAMES.has(given)) cluster.gender ??= 'she'
}

/** The person a lone name stands for: by family name before given name, the one most spoken of so far, then the nearest. */
function choose(clusters: readonly Cluster[], name: PersonName, sentence: number): Cluster | undefined {
  const part = name.parts.length === 1 ? name.parts[0] : undefined
  if (part === undefined) return clusters.find(({ names }) => names.some((known) => sameFullName(known, name)))
  const matching = (test: (known: PersonName) => boolean): Cluster[] =>
    clusters.filter(({ names, relative }) => !relative && names.some(test))
  let found = matching((known) => isFamilyName(known, part, name.text))
  if (found.length === 0) found = matching((known) => isGivenName(known, part))
  const known = found.filter(({ first }) => first <= sentence)
  const pool = known.length > 0 ? known : found
  return [...pool].sort((a, b) => b.mentions - a.mentions || b.lastSentence - a.lastSentence || a.first - b.first)[0]
}

const MONTH_SIGNS: ReadonlySet<string> = new Set(
  'in of since until last this early late mid by from during next on'.split(' '),
)

/** Adds lone surnames of known persons, and takes lone names that the recogniser gave another kind. */
function withSurnames(line: Line, clusters: readonly Cluster[]): Line {
  const added: Hit[] = []
  const dropped = new Set<Hit>()
  line.tokens.forEach(({ form }, token) => {
    if (!/^\p{Lu}/u.test(form) || form.length < 2) return
    const covering = line.at[token]
    // "Mora's Operation Dawn": what looked like one body is the person's.
    const owner = covering?.kind === 'organization' && covering.first === token && isPossessive(line, token + 1)
    if (
      covering !== undefined &&
      !owner &&
      (covering.entry !== undefined || covering.kind === 'person' || covering.last > covering.first)
    )
      return
    if (covering === undefined && uposAt(line, token) !== 'PROPN' && !HONORIFICS.has(lowerAt(line, token - 1))) return
    if (
      /^(May|March|April|June|August)$/.test(form) &&
      (MONTH_SIGNS.has(lowerAt(line, token - 1)) || /^\d/.test(formAt(line, token + 1)))
    )
      return
    const { parts } = personName(form)
    const part = parts[0]
    if (
      parts.length !== 1 ||
      part === undefined ||
      !clusters.some(({ names }) => names.some((name) => isFamilyName(name, part)))
    )
      return
    let first = token
    if (/^(al|el|Al|El)$/.test(formAt(line, token - 2)) && formAt(line, token - 1) === '-') first = token - 2
    if (covering !== undefined) dropped.add(covering)
    added.push({ sentence: line.index, first, last: token, kind: 'person' })
  })
  if (added.length === 0) return line
  const hits = [...line.hits.filter((hit) => !dropped.has(hit)), ...added].sort((a, b) => a.first - b.first)
  return withHits(line, hits)
}

/** The fullest form, the commonest of those; capitals only where nothing else is known. */
function canonical({ names, counts }: Cluster): string {
  const rank = ({ text, parts }: PersonName): readonly [number, number, number] => [
    text === text.toUpperCase() ? 0 : 1,
    parts.length,
    counts.get(text) ?? 0,
  ]
  const sorted = [...names].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)]
    return y[0] - x[0] || y[1] - x[1] || y[2] - x[2]
  })
  const text = sorted[0]?.text ?? ''
  return text === text.toUpperCase() && text.length > 4
    ? text.replace(/\p{Lu}\p{L}+/gu, (word) => (word[0] ?? '') + word.slice(1).toLowerCase())
    : text
}
