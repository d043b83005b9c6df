import type { FactStatus, TypeSummary } from './api'
import { GROUP_TITLES, STATUS_MEANINGS } from './catalog'
import { COMMUNITY_COLOURS, communitiesOf } from './communities'
import { h } from './dom'
import type { Desk } from './panel/parts'
import { pictogram } from './pictograms'
import type { FacetName } from './shown/facets'
import { withHidden } from './shown/filters'
import { outletsOf, UNKNOWN_OUTLET } from './shown/world'
import { EMPTY_STATE, type State } from './state'
import { plainType } from './words'

type FilterName = 'hiddenLabels' | 'hiddenTypes' | 'hiddenStatuses' | 'hiddenOutlets'

const FACETS: Readonly<Record<FilterName, FacetName>> = {
  hiddenLabels: 'labels',
  hiddenTypes: 'types',
  hiddenStatuses: 'statuses',
  hiddenOutlets: 'outlets',
}

/** Makes a line of the legend: a box that shows or hides the values, with how many there are to see. */
type Box = (name: FilterName, values: readonly string[], ...content: readonly (Node | string)[]) => HTMLElement

/** Explains what the drawing means, and each line of it is a filter that says how much it would show. */
export function legend(container: HTMLElement, desk: Desk): void {
  const { store, world } = desk
  const syncs: (() => void)[] = []
  const box: Box = (name, values, ...content) => {
    const input = h('input', { attrs: { type: 'checkbox' } })
    const number = h('span', { class: 'number' })
    input.addEventListener('change', () =>
      store.update({ [name]: withHidden(store.state()[name], values, !input.checked) }),
    )
    syncs.push(() => {
      const hidden = values.filter((value) => store.state()[name].has(value)).length
      input.checked = hidden < values.length
      input.indeterminate = hidden > 0 && hidden < values.length
      const counts = desk.shown().facets[FACETS[name]]
      number.textContent = String(values.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0))
    })
    return h('label', { class: 'filter' }, input, ...content, number)
  }
  const statuses = (Object.keys(STATUS_MEANINGS) as FactStatus[]).filter((status) =>
    world.facts.some((fact) => fact.status === status),
  )
  container.replaceChildren(
    h('fieldset', {}, h('legend', {}, 'Who and what'), ...labelLines(desk, box)),
    h('fieldset', {}, h('legend', {}, 'Ties'), ...groupsOf(world.summary.types).map((types) => group(types, box))),
    h(
      'fieldset',
      {},
      h('legend', {}, 'How sure'),
      ...statuses.map((status) =>
        box(
          'hiddenStatuses',
          [status],
          h('i', { class: `line ${status}` }),
          h('span', { attrs: { title: STATUS_MEANINGS[status] } }, status),
        ),
      ),
      originsSlider(desk, syncs),
      h(
        'p',
        { class: 'hint' },
        'A broken line is not plainly asserted. The thicker a line, the more independent origins.',
      ),
      h('p', { class: 'hint echo' }, h('i', { class: 'ring' }), 'several articles, one origin'),
    ),
    outletBoxes(desk, box),
    colourChoice(desk, syncs),
    h('button', { class: 'quiet', on: { click: () => store.update(NOTHING_HIDDEN) } }, 'Show all'),
  )
  const sync = (): void => syncs.forEach((each) => each())
  store.subscribe(sync)
  sync()
}

const { hiddenLabels, hiddenTypes, hiddenStatuses, hiddenOutlets, hiddenNodes, minOrigins } = EMPTY_STATE
const NOTHING_HIDDEN: Partial<State> = {
  hiddenLabels,
  hiddenTypes,
  hiddenStatuses,
  hiddenOutlets,
  hiddenNodes,
  minOrigins,
  event: null,
  reported: null,
  knownOn: null,
  undated: true,
  focus: null,
}

function labelLines({ world }: Desk, box: Box): readonly HTMLElement[] {
  return world.summary.labels.map(({ label }) =>
    box('hiddenLabels', [label], h('i', { class: `disc ${label}` }, pictogram(label)), label),
  )
}

function group(types: readonly TypeSummary[], box: Box): HTMLElement {
  const [first] = types
  if (first === undefined) return h('div')
  return h(
    'details',
    { class: 'group' },
    h('summary', { attrs: { 'aria-label': `${GROUP_TITLES[first.group]}: list the types` } }),
    box(
      'hiddenTypes',
      types.map(({ type }) => type),
      h('i', { class: `line ${first.group}` }),
      GROUP_TITLES[first.group],
    ),
    h(
      'div',
      { class: 'types' },
      ...types.map(({ type, definition }) =>
        box('hiddenTypes', [type], h('span', { attrs: { title: definition } }, plainType(type))),
      ),
    ),
  )
}

function groupsOf(types: readonly TypeSummary[]): readonly (readonly TypeSummary[])[] {
  const names = [...new Set(types.map((type) => type.group))]
  return names.map((name) => types.filter((type) => type.group === name))
}

function originsSlider({ store, world }: Desk, syncs: (() => void)[]): HTMLElement {
  const most = world.facts.reduce((max, { originCount }) => Math.max(max, originCount), 1)
  const told = h('output')
  const input = h('input', { attrs: { type: 'range', min: 1, max: Math.max(2, most), step: 1 } })
  input.addEventListener('input', () => store.preview({ minOrigins: Number(input.value) }))
  input.addEventListener('change', () => store.update({ minOrigins: Number(input.value) }))
  syncs.push(() => {
    const { minOrigins: least } = store.state()
    input.value = String(least)
    told.textContent = least === 1 ? 'any' : `at least ${least}`
  })
  return h('label', { class: 'slider' }, h('span', {}, 'Origins: ', told), input)
}

function outletBoxes({ world }: Desk, box: Box): HTMLElement {
  const counts = new Map<string, number>()
  for (const fact of world.facts)
    for (const outlet of outletsOf(world, fact)) counts.set(outlet, (counts.get(outlet) ?? 0) + 1)
  const outlets = [...counts]
    .sort(([a, first], [b, second]) => second - first || a.localeCompare(b))
    .map(([name]) => name)
  if (outlets.every((name) => name === UNKNOWN_OUTLET)) return h('fieldset', { attrs: { hidden: true } })
  const line = (name: string): HTMLElement =>
    box('hiddenOutlets', [name], h('span', { class: 'outlet-name' }, name === UNKNOWN_OUTLET ? 'outlet unknown' : name))
  const [first, rest] = [outlets.slice(0, SHOWN_OUTLETS), outlets.slice(SHOWN_OUTLETS)]
  return h(
    'fieldset',
    { class: 'outlets' },
    h('legend', {}, 'Outlets'),
    ...first.map(line),
    ...(rest.length === 0 ? [] : [h('details', {}, h('summary', {}, `${rest.length} more`), ...rest.map(line))]),
  )
}

const SHOWN_OUTLETS = 6

function colourChoice({ store, world }: Desk, syncs: (() => void)[]): HTMLElement {
  const communities = communitiesOf(world.graph)
  const list = h(
    'ul',
    { class: 'communities' },
    ...communities
      .slice(0, COMMUNITY_COLOURS)
      .map(({ rank, name, members }) =>
        h(
          'li',
          {},
          h('i', { class: `disc community-${rank}` }),
          `around ${name}`,
          h('span', { class: 'number' }, String(members.length)),
        ),
      ),
  )
  const radios = (['label', 'community'] as const).map((colour) => {
    const input = h('input', { attrs: { type: 'radio', name: 'colour', value: colour } })
    input.addEventListener('change', () => store.update({ colour }))
    syncs.push(() => (input.checked = store.state().colour === colour))
    return h('label', { class: 'filter' }, input, colour === 'label' ? 'kind' : 'community')
  })
  syncs.push(() => (list.hidden = store.state().colour !== 'community'))
  return h('fieldset', {}, h('legend', {}, 'Colour by'), ...radios, list)
}
