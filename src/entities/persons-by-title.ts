import { titleAfter } from './find-titles'
import type { Hit, Line } from './line'
import { formAt, withHits, uposAt } from './line'
import { isOffice } from './title-rank'

/** "Grace Otieno, the Kenyan ambassador": who bears an office is a person, whatever the recogniser thought. */
export function withTitledPersons(line: Line): Line {
  const isPerson = (hit: Hit): boolean => {
    if ((hit.kind !== 'organization' && hit.kind !== 'place') || hit.entry !== undefined) return false
    const length = hit.last - hit.first + 1
    if (length < 2 || length > 4 || formAt(line, hit.last + 1) !== ',') return false
    for (let token = hit.first; token <= hit.last; token++)
      if (uposAt(line, token) !== 'PROPN' || !/^\p{Lu}/u.test(formAt(line, token))) return false
    const title = titleAfter(line, hit)
    return title !== undefined && isOffice(title.title, false) && title.title !== 'head'
  }
  const persons = new Set(line.hits.filter(isPerson))
  if (persons.size === 0) return line
  const hits = line.hits.map((hit): Hit =>
    persons.has(hit) ? { sentence: hit.sentence, first: hit.first, last: hit.last, kind: 'person' } : hit,
  )
  return withHits(line, hits)
}
