import { lowerAt } from './line'
import type { BodyRule } from './role-context'
import { stateOfHit } from './state-counts'

/** "the country's president": the last state named before, in this sentence or the ones ahead of it. */
export const ofTheCountry: BodyRule = ({ line, title }, { lines }) => {
  if (!title.ofCountry && lowerAt(line, title.start) !== 'its') return undefined
  for (const index of [line.index, line.index - 1, line.index - 2]) {
    const states = (lines[index]?.hits ?? []).flatMap((hit) =>
      index === line.index && hit.first >= title.start ? [] : (stateOfHit(hit) ?? []),
    )
    const last = states.at(-1)
    if (last !== undefined) return last
  }
  return undefined
}

/** "his predecessor, President Mora": of the body that the person named before leads. */
export const predecessor: BodyRule = ({ line, title, hit, personId }, { people, drafts }) => {
  const from = Math.max(0, title.start - 3)
  if (!line.tokens.slice(from, hit.first).some(({ form }) => /^(predecessor|successor)$/.test(form))) return undefined
  const before = line.hits.filter((other) => other.kind === 'person' && other.last < title.start).reverse()
  for (const other of before) {
    const id = people.idOf(other)
    const body = drafts.find((draft) => draft.personId === id && draft.bodyId !== undefined)?.bodyId
    if (id !== personId && body !== undefined) return body
  }
  return undefined
}
