import type { Entry } from './gazetteer/entry'
import { stateName } from './gazetteer/states'
import type { Hit, Line } from './line'
import { formAt, lineOf, lowerAt, uposAt } from './line'
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
  line.tokens.forEach(({ form }, token) => {
    if ((form !== 'North' && form !== 'South') || line.at[token] !== undefined) return
    const next = formAt(line, token + 1)
    const compound = (/^\p{Lu}/u.test(next) && line.at[token + 1] === undefined && next !== 'Korean') || next === 'of'
    // "North and South Korea"
    const coordinated = lowerAt(line, token + 1) === 'and' && /^(north|south)$/.test(lowerAt(line, token + 2))
    const determined = [token - 1, token - 2, token - 3].some(
      (at) =>
        lowerAt(line, at) === 'the' &&
        ['ADJ', 'DET', 'ADV', 'VERB', 'NOUN'].includes(
          uposAt(line, at + 1) === '' ? 'ADJ' : at + 1 === token ? 'ADJ' : uposAt(line, at + 1),
        ),
    )
    if (!coordinated && (compound || !(determined || token === 0))) return
    added.push({
      sentence: line.index,
      first: token,
      last: token,
      kind: 'state',
      entry: form === 'North' ? NORTH : SOUTH,
    })
  })
  if (added.length === 0) return line
  return lineOf(
    line.sentence,
    line.index,
    [...line.hits, ...added].sort((a, b) => a.first - b.first),
  )
}
