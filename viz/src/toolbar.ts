import { byId, h } from './dom'
import type { GraphCanvas } from './graph/graph-canvas'
import type { Store } from './store'

/** The switch between graph and list, the button that opens the legend on a small screen, and the zoom buttons. */
export function toolbar(store: Store, canvas: GraphCanvas): void {
  const views = (['graph', 'list'] as const).map((view) => {
    const button = h('button', { on: { click: () => store.update({ view }) } }, view === 'graph' ? 'Graph' : 'List')
    const sync = (): void => button.setAttribute('aria-pressed', String(store.state().view === view))
    store.subscribe(sync)
    sync()
    return button
  })
  const filters = h(
    'button',
    { class: 'filters', attrs: { 'aria-expanded': 'false', 'aria-controls': 'legend' } },
    'Legend',
  )
  filters.addEventListener('click', () => {
    const open = byId('legend').classList.toggle('open')
    filters.setAttribute('aria-expanded', String(open))
  })
  byId('toolbar').replaceChildren(
    filters,
    ...steps(store),
    h('div', { class: 'switch', attrs: { role: 'group', 'aria-label': 'View' } }, ...views),
  )
  const forces = h(
    'button',
    { attrs: { 'aria-label': 'Relax the layout', title: 'Relax the layout: let the forces between the nodes run on' } },
    '⁂',
  )
  forces.addEventListener('click', () => store.update({ relaxed: !store.state().relaxed }))
  const syncForces = (): void => forces.setAttribute('aria-pressed', String(store.state().relaxed))
  store.subscribe(syncForces)
  syncForces()
  byId('zoom').replaceChildren(
    forces,
    ...(
      [
        ['in', '+', 'Zoom in'],
        ['out', '−', 'Zoom out'],
        ['fit', '⤢', 'Show the whole graph'],
      ] as const
    ).map(([direction, sign, title]) =>
      h('button', { attrs: { 'aria-label': title, title }, on: { click: () => canvas.zoom(direction) } }, sign),
    ),
  )
  const stage = byId('stage')
  const sync = (): void => {
    stage.classList.toggle('away', store.state().view === 'list')
  }
  store.subscribe((state, before) => {
    if (state.view === before.view) return
    sync()
    if (state.view === 'list') byId('table').focus({ preventScroll: true })
  })
  sync()
}

/** Undo and redo, which are the browser's own Back and Forward. */
function steps(store: Store): readonly HTMLElement[] {
  const make = (sign: string, title: string, keys: string, act: () => void, can: () => boolean): HTMLElement => {
    const button = h(
      'button',
      { class: 'step', attrs: { 'aria-label': title, title: `${title} (${keys})` }, on: { click: act } },
      sign,
    )
    const sync = (): void => {
      button.disabled = !can()
    }
    store.subscribe(sync)
    sync()
    return button
  }
  return [
    make('↶', 'Undo', 'Ctrl+Z', store.undo, store.canUndo),
    make('↷', 'Redo', 'Ctrl+Shift+Z', store.redo, store.canRedo),
  ]
}
