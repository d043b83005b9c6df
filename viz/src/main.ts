import { api, type FactRow } from './api'
import { catalogOf } from './catalog'
import { announce, byId, h } from './dom'
import { factTable } from './fact-table'
import { sameFilters } from './filters'
import { drawnGraph } from './graph/drawn-graph'
import { graphCanvas, STAGE_PADDING, type GraphCanvas } from './graph/graph-canvas'
import { legend } from './legend'
import { panel } from './panel/panel'
import { queryButton } from './query/query-button'
import type { Desk } from './panel/parts'
import { saveMenu } from './save/save-menu'
import { searchBox } from './search-box'
import { makeStore } from './store'
import { toolbar } from './toolbar'
import { count } from './words'

/** Most facts that the list holds in the browser. */
const MAX_LISTED = 20_000

declare global {
  interface Window {
    /** Where things stand on the page, for tests; only for reading. */
    __communique?: Pick<GraphCanvas, 'nodePoint' | 'edgePoint' | 'settled' | 'shown'>
  }
}

async function start(): Promise<void> {
  const [summary, graph, { facts, total }] = await Promise.all([api.summary(), api.graph(), allFacts()])
  const catalog = catalogOf(summary)
  const store = makeStore()
  const frame = byId('canvas')
  const extent = Math.min(frame.clientWidth, frame.clientHeight) - 2 * STAGE_PADDING
  const canvas = graphCanvas(frame, drawnGraph(graph, catalog, Math.max(extent, 200)), store)
  const names = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.name]))
  const desk: Desk = { catalog, open: store.select, nameOf: (id) => names.get(id) }
  store.subscribe((state, before) => {
    canvas.refresh()
    if (state.selection !== null && state.selection !== before.selection) canvas.focus(state.selection)
    if (!sameFilters(state, before)) announce(`${count(canvas.shown().edges.length, 'tie')} shown`)
  })
  legend(byId('legend'), summary, facts, store)
  searchBox(byId('search'), desk)
  factTable(byId('table'), desk, facts, total, store)
  toolbar(store, canvas)
  saveMenu(byId('stage'), {
    pictures: canvas.pictures,
    formats: summary.exports,
    shown: () => canvas.shown().edges,
  })
  if (summary.queries) {
    const drawn = {
      nodes: new Set(graph.nodes.map(({ key }) => key)),
      edges: new Set(graph.edges.map(({ key }) => key)),
    }
    queryButton({
      open: store.select,
      spotlight: canvas.spotlight,
      hasNode: (id) => drawn.nodes.has(id),
      hasEdge: (id) => drawn.edges.has(id),
      names: graph.nodes.map(({ attributes }) => attributes.name),
    })
  }
  panel(byId('panel'), desk, store, { summary, graph, facts })
  const { selection } = store.state()
  if (selection !== null) canvas.focus(selection)
  const { nodePoint, edgePoint, settled, shown } = canvas
  window.__communique = { nodePoint, edgePoint, settled, shown }
  document.documentElement.dataset['ready'] = 'true'
}

async function allFacts(): Promise<{ readonly facts: readonly FactRow[]; readonly total: number }> {
  const facts: FactRow[] = []
  let total = Infinity
  while (facts.length < Math.min(total, MAX_LISTED)) {
    const page = await api.facts(facts.length)
    total = page.total
    facts.push(...page.facts)
    if (page.facts.length === 0) break
  }
  return { facts, total }
}

start().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error)
  byId('stage').replaceChildren(h('p', { class: 'notice', attrs: { role: 'alert' } }, message))
})
