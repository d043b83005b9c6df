import type { LinkView } from '../api'
import { h } from '../dom'
import { factLink, type Desk } from './parts'

type Tie = `${LinkView['type']} ${LinkView['direction']}`

const TITLES: Readonly<Record<Tie, string>> = {
  'DISPUTES out': 'It disputes',
  'DISPUTES in': 'Disputed by',
  'REALIZES out': 'It carries out',
  'REALIZES in': 'Carried out by',
  'SAME_EVENT_AS out': 'The same event, told otherwise',
  'SAME_EVENT_AS in': 'The same event, told otherwise',
  'POSSIBLY_SAME out': 'Possibly the same event',
  'POSSIBLY_SAME in': 'Possibly the same event',
}

/** The facts that bear on this one, each with the reason; choosing one opens its evidence. */
export function linksSection(desk: Desk, links: readonly LinkView[]): readonly HTMLElement[] {
  const titles = [...new Set(links.map((link) => TITLES[tieOf(link)]))]
  return titles.flatMap((title) => [
    h('h3', {}, title),
    h(
      'ul',
      { class: 'fact-list links' },
      ...links
        .filter((link) => TITLES[tieOf(link)] === title)
        .map((link) =>
          h(
            'li',
            { attrs: { 'data-link': link.type } },
            factLink(desk, link.fact),
            h('p', { class: 'because' }, reasonOf(desk, link)),
          ),
        ),
    ),
  ])
}

const tieOf = ({ type, direction }: LinkView): Tie => `${type} ${direction}`

/** The reason in plain words: ids become names. */
function reasonOf(desk: Desk, { because }: LinkView): string {
  const words = because.replace(/\b[a-z]+:[\w-]+/g, (id) => desk.nameOf(id) ?? id).replaceAll('; ', ', ')
  return `Because: ${words}`
}
