import { api, type FactView } from '../api'
import { h } from '../dom'
import { shortestPaths, type Hop, type Path } from '../shown/paths'
import { count, dayOf, outletOf } from '../words'
import { entityLink, factLink, panelHeading, type Desk } from './parts'

/** The shortest paths between two entities along what is shown, with a quote for each step. */
export async function pathPanel(desk: Desk, from: string, to: string): Promise<readonly HTMLElement[]> {
  const paths = shortestPaths(desk.shown().facts, from, to)
  const steps = paths[0]?.length ?? 0
  const best = new Set(paths.flat().flatMap(({ facts }) => facts.slice(0, 1).map(({ id }) => id)))
  const views = new Map(await Promise.all([...best].map(async (id) => [id, await api.fact(id)] as const)))
  const name = (id: string): string => desk.nameOf(id) ?? id
  return [
    h('p', { class: 'kicker' }, 'Shortest paths'),
    panelHeading(`${name(from)} … ${name(to)}`),
    paths.length === 0
      ? h('p', { class: 'caution' }, 'Nothing that is shown joins the two. Filters or a period may hide what does.')
      : h('p', { class: 'counts' }, `${count(paths.length, 'path')} of ${count(steps, 'step')}`),
    h(
      'p',
      {},
      h(
        'button',
        { class: 'quiet', on: { click: () => desk.open({ kind: 'path', from: to, to: from }) } },
        'Turn round',
      ),
    ),
    ...paths.map((path, index) => pathSection(desk, path, index, views)),
  ]
}

function pathSection(desk: Desk, path: Path, index: number, views: ReadonlyMap<string, FactView>): HTMLElement {
  const last = path.at(-1)
  const goal = [last?.facts[0]?.from, last?.facts[0]?.to].find((end) => end?.id === last?.to) ?? undefined
  return h(
    'section',
    { class: 'path' },
    h('h3', {}, `Path ${index + 1}`),
    h(
      'ol',
      {},
      ...path.map((hop) => h('li', { class: 'hop' }, ...hopLines(desk, hop, views))),
      h('li', { class: 'hop' }, goal === undefined ? null : entityLink(desk, goal)),
    ),
  )
}

function hopLines(desk: Desk, { from, facts }: Hop, views: ReadonlyMap<string, FactView>): readonly HTMLElement[] {
  const [best] = facts
  if (best === undefined) return []
  const claim = views.get(best.id)?.claims[0]
  const here = best.from.id === from ? best.from : best.to
  return [
    ...(here === null ? [] : [entityLink(desk, here)]),
    factLink(desk, best),
    ...(claim === undefined
      ? []
      : [
          h('q', { class: 'hop-quote' }, claim.quote),
          h('p', { class: 'hint' }, `${outletOf(claim.article)}, ${dayOf(claim.article)}`),
        ]),
    ...(facts.length > 1
      ? [h('p', { class: 'hint' }, `and ${count(facts.length - 1, 'further tie')} between the two`)]
      : []),
  ]
}
