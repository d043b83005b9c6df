import { constraintBar } from './constraints'
import { announce, byId, h, nextPicture } from './dom'
import { drawnGraph } from './graph/drawn-graph'
import { graphCanvas, STAGE_PADDING, type GraphCanvas } from './graph/graph-canvas'
import { legend } from './legend'
import { lists } from './lists'
import { panel } from './panel/panel'
import { queryButton } from './query/query-button'
import type { Desk } from './panel/parts'
import { saveMenu } from './save/save-menu'
import { offerRenewal } from './renewal'
import { searchBox } from './search-box'
import { shortcuts } from './shortcuts'
import { shownOnce } from './shown/shown'
import type { State } from './state'
import { makeStore } from './store'
import { timeStrip } from './time/strip'
import { toolbar } from './toolbar'
import { count } from './words'
import { loadGraph, loadRest, needsArticles } from './world'

declare global {
  interface Window {
    /** Where things stand on the page, and the state as one value, for tests; only for reading. */
    __communique?: Pick<GraphCanvas, 'nodePoint' | 'edgePoint' | 'settled' | 'shown'> & { readonly state: () => State }
  }
}

async function start(): Promise<void> {
  const drawn = await loadGraph()
  const store = makeStore()
  const whole = loadRest(drawn)
  let shownBy = shownOnce(needsArticles(store.state()) ? await whole : drawn)
  const frame = byId('canvas')
  const extent = Math.min(frame.clientWidth, frame.clientHeight) - 2 * STAGE_PADDING
  const graph = drawnGraph(drawn.graph, drawn.catalog, Math.max(extent, 200))
  const canvas = graphCanvas(frame, graph, store, (state) => shownBy(state))
  await nextPicture()
  document.documentElement.dataset['drawn'] = 'true'
  const world = await whole
  shownBy = shownOnce(world)
  canvas.refresh()
  const names = new Map(world.graph.nodes.map(({ key, attributes }) => [key, attributes.name]))
  const desk: Desk = {
    catalog: world.catalog,
    world,
    store,
    shown: () => shownBy(store.state()),
    open: store.select,
    nameOf: (id) => names.get(id),
  }
  legend(byId('legend'), desk)
  timeStrip(byId('time'), desk)
  store.subscribe((state, before) => {
    canvas.refresh()
    if (state.selection !== null && state.selection !== before.selection) canvas.focus(state.selection)
    if (shownBy(state).facts !== shownBy(before).facts) announce(`${count(shownBy(state).facts.length, 'fact')} shown`)
  })
  constraintBar(byId('constraints'), desk)
  searchBox(byId('search'), desk)
  lists(byId('table'), desk)
  toolbar(store, canvas)
  saveMenu(byId('stage'), {
    pictures: canvas.pictures,
    formats: world.summary.exports,
    shown: () => canvas.shown().edges,
  })
  if (world.summary.queries) {
    queryButton({
      open: store.select,
      spotlight: canvas.spotlight,
      hasNode: (id) => graph.hasNode(id),
      hasEdge: (id) => graph.hasEdge(id),
      names: world.graph.nodes.map(({ attributes }) => attributes.name),
    })
  }
  panel(byId('panel'), desk)
  shortcuts(desk)
  const { selection } = store.state()
  if (selection !== null) canvas.focus(selection)
  const { nodePoint, edgePoint, settled, shown } = canvas
  window.__communique = { nodePoint, edgePoint, settled, shown, state: store.state }
  document.documentElement.dataset['ready'] = 'true'
  void offerRenewal(byId('stage'))
}

start().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error)
  byId('stage').replaceChildren(h('p', { class: 'notice', attrs: { role: 'alert' } }, message))
})
