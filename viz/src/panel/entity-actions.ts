import { combobox } from '../combobox'
import { h } from '../dom'
import { pictogram } from '../pictograms'
import { withHidden } from '../shown/filters'
import { MAX_DEPTH, type State } from '../state'
import { fold } from '../../../src/serve/fold'
import type { Desk } from './parts'

const SHOWN_NAMES = 8

/** What can be done with an entity in the picture: look at its surroundings alone, hide it, find ways to another. */
export function entityActions(desk: Desk, id: string): HTMLElement {
  return h('div', { class: 'actions', attrs: { 'data-entity': id } }, entityButtons(desk, id), pathPicker(desk, id))
}

/** The buttons, as the present state has them. */
export function entityButtons(desk: Desk, id: string): HTMLElement {
  const state = desk.store.state()
  const buttons = [...focusButtons(desk, state, id), hideButton(desk, state, id), unpinButton(desk, state, id)]
  return h('div', { class: 'buttons' }, ...buttons)
}

function focusButtons(desk: Desk, { focus }: State, id: string): readonly HTMLElement[] {
  const become = (next: State['focus']) => (): void => desk.store.update({ focus: next })
  if (focus === null) return [quiet('Only its neighbourhood', 'f', become({ ids: [id], depth: 1 }))]
  if (!focus.ids.includes(id))
    return [
      quiet('Expand', 'e', become({ ...focus, ids: [...focus.ids, id] })),
      quiet('Only its neighbourhood', 'f', become({ ids: [id], depth: 1 })),
    ]
  const others = focus.ids.filter((each) => each !== id)
  return [
    h(
      'span',
      { class: 'depth', attrs: { role: 'group', 'aria-label': 'Depth of the neighbourhood' } },
      'Depth',
      ...Array.from({ length: MAX_DEPTH }, (_, index) => index + 1).map((depth) =>
        h(
          'button',
          {
            class: 'quiet',
            attrs: { 'aria-pressed': String(depth === focus.depth) },
            on: { click: become({ ...focus, depth }) },
          },
          String(depth),
        ),
      ),
    ),
    others.length === 0
      ? quiet('Show all again', 'f', become(null))
      : quiet('Collapse', 'c', become({ ...focus, ids: others })),
  ]
}

function hideButton({ store }: Desk, { hiddenNodes }: State, id: string): HTMLElement {
  const hidden = hiddenNodes.has(id)
  return quiet(hidden ? 'Show' : 'Hide', 'h', () =>
    store.update({ hiddenNodes: withHidden(store.state().hiddenNodes, [id], !hidden) }),
  )
}

function unpinButton({ store }: Desk, { pins }: State, id: string): HTMLElement | null {
  if (!pins.has(id)) return null
  return quiet('Unpin', undefined, () =>
    store.update({ pins: new Map([...store.state().pins].filter(([each]) => each !== id)) }),
  )
}

function quiet(text: string, key: string | undefined, click: () => void): HTMLElement {
  return h(
    'button',
    { class: 'quiet', attrs: { 'aria-keyshortcuts': key, title: key && `${text} (key ${key})` }, on: { click } },
    text,
  )
}

function pathPicker(desk: Desk, from: string): HTMLElement {
  const container = h('div', { class: 'search path-picker' })
  const names = desk.world.graph.nodes
    .filter(({ key }) => key !== from)
    .map(({ key, attributes: { name, label, aliases = [] } }) => ({
      id: key,
      name,
      label,
      words: [name, ...aliases].map(fold),
    }))
  combobox(container, {
    id: 'path-ends',
    label: 'Shortest paths to',
    placeholder: 'Shortest paths to …',
    find: (query) => {
      const wanted = fold(query)
      const found = names.filter(({ words }) => words.some((each) => ` ${each}`.includes(` ${wanted}`)))
      return Promise.resolve([
        {
          title: 'Names',
          choices: found.slice(0, SHOWN_NAMES).map(({ id, name, label }) => ({
            content: [pictogram(label), h('b', {}, name)],
            choose: () => desk.open({ kind: 'path', from, to: id }),
          })),
        },
      ])
    },
  })
  return container
}
