import type { Entry } from './gazetteer/entry'
import { stateName } from './gazetteer/states'
import type { Hit, Line } from './line'
import { formAt, withHits, lowerAt, uposAt } from './line'
import { stateOfHit } from './state-counts'

const entry = (id: string, spelling: string): Entry => ({
  id,
  label: 'State',
  name: stateName(id) ?? '',
  sense: 'name',
  spelling,
})
const NORTH = entry('state:PRK', 'the North')
const SOUTH = entry('state:KOR', 'the South')

/** Whether "the North" can be a Korean state: one of the two is named under any other name. */
export function isKorean(lines: readonly Line[]): boolean {
  return lines.some(({ hits }) => hits.some((hit) => /^state:(PRK|KOR)$/.test(stateOfHit(hit) ?? '')))
}

/** "the North", "the nuclear-armed South" in an article on Korea; never "the north" of a place, nor "the North Sea". */
export function withKoreas(line: Line): Line {
  const added: Hit[] = []
  const dropped = new Set<Hit>()
  line.tokens.forEach(({ form }, token) => {
    const covering = line.at[token]
    if ((form !== 'North' && form !== 'South') || covering?.entry !== undefined || covering?.kind === 'person') return
    const next = formAt(line, token + 1)
    const compound =
      (/^\p{Lu}/u.test(next) && line.at[token + 1] === undefined) ||
      (next === 'of' && line.tokens[token + 2]?.xpos !== 'VBG') ||
      next === '-'
    // "North and South Korea"
    const coordinated = lowerAt(line, token + 1) === 'and' && /^(north|south)$/.test(lowerAt(line, token + 2))
    if (!coordinated && (compound || !(isDetermined(line, token) || token === 0))) return
    if (covering !== undefined) dropped.add(covering)
    added.push({
      sentence: line.index,
      first: token,
      last: token,
      kind: 'state',
      entry: form === 'North' ? NORTH : SOUTH,
    })
  })
  if (added.length === 0) return line
  return withHits(
    line,
    [...line.hits.filter((hit) => !dropped.has(hit)), ...added].sort((a, b) => a.first - b.first),
  )
}

/** "the North", "the nuclear-armed North". */
function isDetermined(line: Line, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - 5); at--) {
    if (lowerAt(line, at) === 'the') return true
    if (!['ADJ', 'ADV', 'VERB', 'NOUN'].includes(uposAt(line, at)) && formAt(line, at) !== '-') return false
  }
  return false
}
