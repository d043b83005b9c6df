import { byCodeUnits, type Fact, type LinkType } from '../model'
import type { LinkView } from './api-types'
import { factRow, type BuildIndex } from './build-index'

const ORDER: readonly LinkType[] = ['DISPUTES', 'REALIZES', 'SAME_EVENT_AS', 'POSSIBLY_SAME']

/** The facts that bear on this one and those that it bears on, the firmest ties first. */
export function linkViews(index: BuildIndex, fact: Fact): readonly LinkView[] {
  const out = fact.links.flatMap((link) => {
    const other = index.facts.get(link.to)
    return other === undefined ? [] : [{ link, other, direction: 'out' as const }]
  })
  const into = (index.linksTo.get(fact.id) ?? []).map(({ from, link }) => ({
    link,
    other: from,
    direction: 'in' as const,
  }))
  return [...out, ...into]
    .map(({ link: { type, score, because }, other, direction }): LinkView => {
      return { type, direction, score, because, fact: factRow(index, other) }
    })
    .sort(
      (a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type) || b.score - a.score || byCodeUnits(a.fact.id, b.fact.id),
    )
}
