import type { FactRow } from '../api'
import { h } from '../dom'
import { count } from '../words'
import { entityLink, factLink, panelHeading, type Desk } from './parts'

const SHOWN_ENTITIES = 8
const SHOWN_FACTS = 6

/** What the panel shows while nothing is chosen: what the build holds, and where to begin. */
export function frontPage(desk: Desk): readonly HTMLElement[] {
  const { summary, graph, facts } = desk.world
  const { articles, claims, entities } = summary.counts
  const central = [...graph.nodes].sort((a, b) => (b.attributes.pagerank ?? 0) - (a.attributes.pagerank ?? 0))
  const contested = facts.filter(({ status }) => status === 'disputed' || status === 'denied')
  const reported = facts.filter(({ articleCount }) => articleCount > 1).sort((a, b) => b.articleCount - a.articleCount)
  return [
    h('p', { class: 'kicker' }, 'This build'),
    panelHeading(`${count(summary.counts.facts, 'fact')} from ${count(articles, 'article')}`),
    h('p', { class: 'counts' }, `${count(claims, 'claim')}, ${count(entities, 'entity')}`),
    h(
      'p',
      { class: 'hint' },
      'Choose a line to read the sentences that state it, a node to see its ties, or press / to search.',
    ),
    h('h3', {}, 'At the centre'),
    h(
      'p',
      { class: 'ends' },
      ...central
        .slice(0, SHOWN_ENTITIES)
        .map(({ key, attributes }) => entityLink(desk, { id: key, name: attributes.name, label: attributes.label })),
    ),
    ...section(desk, 'In dispute', contested),
    ...section(desk, 'Most reported', reported),
    ...(summary.exports.length === 0
      ? []
      : [
          h('h3', {}, 'Download'),
          h(
            'p',
            { class: 'ends' },
            ...summary.exports.map((format) => h('a', { attrs: { href: `api/export/${format}` } }, format)),
          ),
        ]),
  ]
}

function section(desk: Desk, title: string, facts: readonly FactRow[]): readonly HTMLElement[] {
  if (facts.length === 0) return []
  return [
    h('h3', {}, title),
    h('ul', { class: 'fact-list' }, ...facts.slice(0, SHOWN_FACTS).map((fact) => h('li', {}, factLink(desk, fact)))),
  ]
}
