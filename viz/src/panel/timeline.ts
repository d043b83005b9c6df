import type { FactRow } from '../api'
import { h } from '../dom'
import { factLink, type Desk } from './parts'

/** Facts under the year of their date, the earliest first and the undated last; `seenFrom` is the entity whose card it is. */
export function timeline(desk: Desk, facts: readonly FactRow[], seenFrom: string): readonly HTMLElement[] {
  const years = new Map<string, FactRow[]>()
  for (const fact of [...facts].sort(byDate)) {
    const year = fact.start?.slice(0, 4) ?? 'Date unknown'
    const members = years.get(year)
    if (members === undefined) years.set(year, [fact])
    else members.push(fact)
  }
  return [...years].map(([year, members]) =>
    h(
      'section',
      { class: 'year' },
      h('h4', {}, year),
      h('ul', { class: 'fact-list' }, ...members.map((fact) => h('li', {}, factLink(desk, fact, seenFrom)))),
    ),
  )
}

function byDate(a: FactRow, b: FactRow): number {
  const [first, second] = [a.start ?? '~', b.start ?? '~']
  return Number(first > second) - Number(first < second)
}
