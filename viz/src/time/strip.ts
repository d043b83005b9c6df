import { announce, h } from '../dom'
import type { Desk } from '../panel/parts'
import { reportDays } from '../shown/filters'
import type { FactRow } from '../api'
import type { Period, State, TimeAxis } from '../state'
import { count, plainDate } from '../words'
import { binsOf, heightsOf, type Bin } from './bins'
import { barChart } from './chart'
import { daysOf, eventDays, type Days } from './days'
import { player } from './player'

const AXES: Readonly<Record<TimeAxis, string>> = {
  event: 'When it happened',
  reported: 'When it was reported',
  known: 'As known on',
}

/** First and last bin of what is chosen, both inclusive. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** The strip below the graph: how many facts each stretch of time has, and a brush that chooses some. */
export function timeStrip(container: HTMLElement, desk: Desk): void {
  const { store, world } = desk
  const daysBy = (axis: TimeAxis, fact: FactRow): readonly Days[] =>
    axis === 'event' ? [eventDays(fact) ?? []].flat() : reportDays(fact, world)
  const bins = {
    event: binsOf(world.facts.flatMap((fact) => daysBy('event', fact))),
    reported: binsOf(world.facts.flatMap((fact) => daysBy('reported', fact))),
  }
  const binsNow = (): readonly Bin[] => bins[store.state().axis === 'event' ? 'event' : 'reported']
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
    const own = binsNow()
    const { onAxis, facts } = desk.shown()
    const undated = world.facts.filter((fact) => daysBy(state.axis, fact).length === 0)
    const stretch = stretchOf(state, own)
    chart.draw(own, {
      all: heightsOf(
        own,
        onAxis.flatMap((fact) => daysBy(state.axis, fact)),
      ),
      chosen: heightsOf(
        own,
        facts.flatMap((fact) => daysBy(state.axis, fact)),
      ),
      stretch,
      single: state.axis === 'known',
    })
    axes.value = state.axis
    undatedBox.checked = state.undated
    undatedCount.textContent = String(undated.length)
    told.textContent = summary()
    clear.disabled = own.length === 0 || (stretch.first === 0 && stretch.last === own.length - 1)
    container.hidden = own.length === 0 && undated.length === 0
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
