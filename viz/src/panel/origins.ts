import type { FactRow, OriginView } from '../api'
import { h } from '../dom'
import { count, dayOf, listOf, outletOf } from '../words'
import type { Desk } from './parts'

const BASES: Readonly<Record<OriginView['articles'][number]['basis'], string>> = {
  cited: 'cites it',
  republished: 'republished from it',
  published: 'published by it',
  'same text': 'prints the same text',
  'same words': 'states it in the same words',
  article: 'names no source for it',
}

/** How many stand behind a fact, and who the independent ones are: `5 articles, 3 outlets, 1 origin: KCNA`. */
export function countsLine(fact: FactRow, origins: readonly OriginView[]): string {
  const names = origins.flatMap(({ name }) => name ?? [])
  const unnamed = origins.length - names.length
  const all = [...names, ...(unnamed === 0 ? [] : [`${unnamed} unnamed`])]
  const counts = [
    count(fact.articleCount, 'article'),
    fact.outletCount === 0 ? 'outlet unknown' : count(fact.outletCount, 'outlet'),
    count(fact.originCount, 'origin'),
  ].join(', ')
  return names.length === 0 ? counts : `${counts}: ${listOf(all)}`
}

/** Which article rests on which origin, and why it is counted there. */
export function originsSection(desk: Desk, fact: FactRow, origins: readonly OriginView[]): readonly HTMLElement[] {
  const echo = fact.articleCount > 1 && fact.originCount === 1
  return [
    ...(echo
      ? [h('p', { class: 'caution' }, `${count(fact.articleCount, 'article')}, but a single voice behind them.`)]
      : []),
    h(
      'details',
      { class: 'origins' },
      h('summary', {}, 'Who rests on whom'),
      ...origins.map(({ name, articles }) =>
        h(
          'div',
          { class: 'origin' },
          h('h4', {}, name ?? 'No known agency or outlet'),
          h('ul', {}, ...articles.map((each) => h('li', {}, articleLine(desk, each)))),
        ),
      ),
    ),
  ]
}

function articleLine(desk: Desk, { article, basis }: OriginView['articles'][number]): HTMLElement {
  return h(
    'button',
    { class: 'article-link', on: { click: () => desk.open({ kind: 'article', id: article.id }) } },
    h('span', { class: 'end' }, article.outlet ?? article.title ?? article.uri),
    h('span', { class: 'fact-notes' }, `${outletOf(article)} · ${dayOf(article)} · ${BASES[basis]}`),
  )
}
