import { announce, h } from '../dom'
import type { Desk } from '../panel/parts'
import { traitsOf } from '../shown/traits'
import type { FactRow } from '../api'
import type { Period, State, TimeAxis } from '../state'
import { count, plainDate } from '../words'
import { binsOf, heightsOf, stretchIn, type Bin, type Stretch } from './bins'
import { barChart } from './chart'
import { daysOf, type Days } from './days'
import { player } from './player'

const AXES: Readonly<Record<TimeAxis, string>> = {
  event: 'When it happened',
  reported: 'When it was reported',
  known: 'As known on',
}

interface Axis {
  readonly bins: readonly Bin[]
  /** How many facts have no date on it. */
  readonly undated: number
  readonly stretchesOf: (fact: FactRow) => readonly Stretch[]
}

/** The strip below the graph: how many facts each stretch of time has, and a brush that chooses some. */
export function timeStrip(container: HTMLElement, desk: Desk): void {
  const { store, world } = desk
  const daysBy = (axis: TimeAxis, fact: FactRow): readonly Days[] => {
    const { event, reported } = traitsOf(fact, world)
    return axis === 'event' ? (event === undefined ? [] : [event]) : reported
  }
  const axisOf = (axis: TimeAxis): Axis => {
    const bins = binsOf(world.facts.flatMap((fact) => daysBy(axis, fact)))
    const known = new WeakMap<FactRow, readonly Stretch[]>()
    return {
      bins,
      undated: world.facts.filter((fact) => daysBy(axis, fact).length === 0).length,
      stretchesOf: (fact) => {
        const found = known.get(fact) ?? daysBy(axis, fact).flatMap((days) => stretchIn(bins, days) ?? [])
        known.set(fact, found)
        return found
      },
    }
  }
  const byTime = { event: axisOf('event'), reported: axisOf('reported') }
  const axisNow = (): Axis => byTime[store.state().axis === 'event' ? 'event' : 'reported']
  const binsNow = (): readonly Bin[] => axisNow().bins
  const changeTo = ({ first, last }: Stretch): Partial<State> => {
    const [from, to] = [binsNow()[first], binsNow()[last]]
    const { axis } = store.state()
    if (from === undefined || to === undefined) return {}
    if (axis === 'known') return { knownOn: last === binsNow().length - 1 ? null : to.last }
    const all = first === 0 && last === binsNow().length - 1
    const period: Period | null = all ? null : { from: from.key, to: to.last }
    return axis === 'event' ? { event: period } : { reported: period }
  }
  const chart = barChart({
    preview: (stretch) => store.preview(changeTo(stretch)),
    choose: (stretch) => {
      store.update(changeTo(stretch))
      announce(summary())
    },
    titleOf: (index) => binTitle(binsNow()[index]),
  })
  const axes = h(
    'select',
    { attrs: { 'aria-label': 'Dates to show' } },
    ...Object.entries(AXES).map(([value, title]) => h('option', { attrs: { value } }, title)),
  )
  axes.addEventListener('change', () => store.update({ axis: axes.value as TimeAxis }))
  const undatedBox = h('input', { attrs: { type: 'checkbox' } })
  undatedBox.addEventListener('change', () => store.update({ undated: undatedBox.checked }))
  const undatedCount = h('span', { class: 'number' })
  const told = h('output', { class: 'told' })
  const clear = h(
    'button',
    {
      class: 'quiet',
      on: { click: () => store.update(changeTo({ first: 0, last: binsNow().length - 1 })) },
    },
    'All dates',
  )
  const play = player({
    stretch: () => stretchOf(store.state(), binsNow()),
    bins: () => binsNow().length,
    preview: (stretch) => store.preview(changeTo(stretch)),
    choose: (stretch) => store.update(changeTo(stretch)),
  })
  const summary = (): string => {
    const stretch = stretchOf(store.state(), binsNow())
    return `${wordsOf(store.state(), binsNow(), stretch)}: ${count(desk.shown().facts.length, 'fact')}`
  }
  container.replaceChildren(
    h('div', { class: 'time-head' }, axes, told, play, clear),
    chart.element,
    h('label', { class: 'filter undated' }, undatedBox, 'undated', undatedCount),
  )
  const draw = (): void => {
    const state = store.state()
    const { bins: own, undated, stretchesOf } = axisNow()
    const { onAxis, facts } = desk.shown()
    const stretch = stretchOf(state, own)
    chart.draw(own, {
      all: heightsOf(own.length, onAxis, stretchesOf),
      chosen: heightsOf(own.length, facts, stretchesOf),
      stretch,
      single: state.axis === 'known',
    })
    axes.value = state.axis
    undatedBox.checked = state.undated
    undatedCount.textContent = String(undated)
    told.textContent = summary()
    clear.disabled = own.length === 0 || (stretch.first === 0 && stretch.last === own.length - 1)
    container.hidden = own.length === 0 && undated === 0
  }
  store.subscribe(draw)
  draw()
}

/** Which bins the state chooses; all where it asks for no period. */
function stretchOf({ axis, event, reported, knownOn }: State, bins: readonly Bin[]): Stretch {
  const whole = { first: 0, last: Math.max(0, bins.length - 1) }
  const period = axis === 'event' ? event : reported
  if (axis === 'known') {
    const last = knownOn === null ? -1 : bins.findLastIndex(({ first }) => first <= knownOn)
    return knownOn === null ? whole : { first: 0, last: Math.max(0, last) }
  }
  if (period === null) return whole
  const first = bins.findIndex(({ last }) => last >= period.from)
  const last = bins.findLastIndex((bin) => bin.first <= period.to)
  return { first: first < 0 ? whole.last : first, last: Math.max(0, last) }
}

function wordsOf({ axis, knownOn }: State, bins: readonly Bin[], { first, last }: Stretch): string {
  const [from, to] = [bins[first], bins[last]]
  if (from === undefined || to === undefined) return 'No dates'
  if (axis === 'known') return knownOn === null ? 'As known today' : `As known on ${plainDate(knownOn)}`
  return first === last ? binTitle(from) : `${binTitle(from)} – ${binTitle(to)}`
}

function binTitle(bin: Bin | undefined): string {
  if (bin === undefined) return ''
  const { key, first, last } = bin
  const told = daysOf(key)
  if (told.first === first && told.last === last) return plainDate(key)
  return key.length === 4 ? `${key}s` : `${plainDate(first)} – ${plainDate(last)}`
}
