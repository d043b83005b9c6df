import type { Build } from '../../graph/folder'

/** The type of each edge, and from the second parallel edge of that type on its number too: `SENT_LETTER_TO 2`. */
export function kindsOf(edges: Build['graph']['edges']): ReadonlyMap<string, string> {
  const seen = new Map<string, number>()
  return new Map(
    edges.map(({ key, source, target, attributes }) => {
      const type = String(attributes['type'])
      const place = JSON.stringify([source, target, type])
      const number = (seen.get(place) ?? 0) + 1
      seen.set(place, number)
      return [key, number === 1 ? type : `${type} ${number}`]
    }),
  )
}
