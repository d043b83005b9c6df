import { announce, h } from './dom'
import type { Desk } from './panel/parts'
import type { State } from './state'
import { count, listOf, plainDate } from './words'

interface Constraint {
  readonly words: string
  readonly lift: Partial<State>
}

/** Over the graph: what keeps part of it out of sight, each with a button that lifts it. */
export function constraintBar(container: HTMLElement, desk: Desk): void {
  const draw = (): void => {
    const chips = constraintsOf(desk).map(({ words, lift }) =>
      h(
        'button',
        {
          class: 'chip',
          attrs: { 'aria-label': `${words}: lift` },
          on: {
            click: () => {
              desk.store.update(lift)
              announce(`${words}: lifted. ${count(desk.shown().facts.length, 'fact')} shown`)
            },
          },
        },
        words,
        h('span', { attrs: { 'aria-hidden': 'true' } }, ' ×'),
      ),
    )
    container.replaceChildren(...chips)
  }
  desk.store.subscribe(draw)
  draw()
}

function constraintsOf({ store, nameOf }: Desk): readonly Constraint[] {
  const { focus, event, reported, knownOn, undated, hiddenNodes, hiddenOutlets, minOrigins, pins, relaxed } =
    store.state()
  const found: Constraint[] = []
  const add = (holds: boolean, words: string, lift: Partial<State>): void => {
    if (holds) found.push({ words, lift })
  }
  const around = focus === null ? '' : listOf(focus.ids.map((id) => nameOf(id) ?? id))
  add(focus !== null, `Around ${around}, depth ${focus?.depth ?? 1}`, { focus: null })
  add(event !== null, `Happened ${periodOf(event)}`, { event: null })
  add(reported !== null, `Reported ${periodOf(reported)}`, { reported: null })
  add(knownOn !== null, `As known on ${plainDate(knownOn ?? '')}`, { knownOn: null })
  add(!undated, 'Without the undated', { undated: true })
  add(minOrigins > 1, `At least ${minOrigins} origins`, { minOrigins: 1 })
  add(hiddenOutlets.size > 0, `${count(hiddenOutlets.size, 'outlet')} left out`, { hiddenOutlets: new Set() })
  add(hiddenNodes.size > 0, `${count(hiddenNodes.size, 'entity')} hidden`, { hiddenNodes: new Set() })
  add(relaxed, 'Relaxed layout', { relaxed: false })
  add(pins.size > 0, `${pins.size} pinned`, { pins: new Map() })
  return found
}

function periodOf(period: State['event']): string {
  if (period === null) return ''
  const { from, to } = period
  return to.startsWith(from) ? plainDate(from) : `${plainDate(from)} – ${plainDate(to)}`
}
