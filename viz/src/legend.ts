import type { FactRow, FactStatus, Summary, TypeSummary } from './api'
import { GROUP_TITLES, STATUS_MEANINGS } from './catalog'
import { h } from './dom'
import { withHidden } from './filters'
import { pictogram } from './pictograms'
import type { State } from './state'
import type { Store } from './store'
import { plainType } from './words'

type FilterName = 'hiddenLabels' | 'hiddenTypes' | 'hiddenStatuses'

/** Explains what the drawing means, and each line of it is a filter. */
export function legend(container: HTMLElement, summary: Summary, facts: readonly FactRow[], store: Store): void {
  const boxes: (() => void)[] = []
  const box = (name: FilterName, values: readonly string[], ...content: readonly (Node | string)[]): HTMLElement => {
    const input = h('input', { attrs: { type: 'checkbox' } })
    input.addEventListener('change', () =>
      store.update({ [name]: withHidden(store.state()[name], values, !input.checked) }),
    )
    boxes.push(() => {
      const hidden = values.filter((value) => store.state()[name].has(value)).length
      input.checked = hidden < values.length
      input.indeterminate = hidden > 0 && hidden < values.length
    })
    return h('label', { class: 'filter' }, input, ...content)
  }
  const statuses = (Object.keys(STATUS_MEANINGS) as FactStatus[]).filter((status) =>
    facts.some((fact) => fact.status === status),
  )
  container.replaceChildren(
    h(
      'fieldset',
      {},
      h('legend', {}, 'Who and what'),
      ...summary.labels.map(({ label, count }) =>
        box('hiddenLabels', [label], h('i', { class: `disc ${label}` }, pictogram(label)), label, number(count)),
      ),
    ),
    h('fieldset', {}, h('legend', {}, 'Ties'), ...groupsOf(summary).map((types) => group(types, box))),
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
          number(facts.filter((fact) => fact.status === status).length),
        ),
      ),
      h(
        'p',
        { class: 'hint' },
        'A broken line is not plainly asserted. The thicker a line, the more independent origins stand behind it.',
      ),
    ),
    h('button', { class: 'quiet', on: { click: () => store.update(NOTHING_HIDDEN) } }, 'Show all'),
  )
  const sync = (): void => boxes.forEach((each) => each())
  store.subscribe(sync)
  sync()
}

const NOTHING_HIDDEN: Pick<State, FilterName> = {
  hiddenLabels: new Set(),
  hiddenTypes: new Set(),
  hiddenStatuses: new Set(),
}

function group(
  types: readonly TypeSummary[],
  box: (name: FilterName, values: readonly string[], ...content: (Node | string)[]) => HTMLElement,
): HTMLElement {
  const [first] = types
  if (first === undefined) return h('div')
  const total = types.reduce((sum, { facts }) => sum + facts, 0)
  return h(
    'details',
    { class: 'group' },
    h('summary', { attrs: { 'aria-label': `${GROUP_TITLES[first.group]}: list the types` } }),
    box(
      'hiddenTypes',
      types.map(({ type }) => type),
      h('i', { class: `line ${first.group}` }),
      GROUP_TITLES[first.group],
      number(total),
    ),
    h(
      'div',
      { class: 'types' },
      ...types.map(({ type, definition, facts }) =>
        box('hiddenTypes', [type], h('span', { attrs: { title: definition } }, plainType(type)), number(facts)),
      ),
    ),
  )
}

function number(value: number): HTMLElement {
  return h('span', { class: 'number' }, String(value))
}

function groupsOf({ types }: Summary): readonly (readonly TypeSummary[])[] {
  const names = [...new Set(types.map((type) => type.group))]
  return names.map((name) => types.filter((type) => type.group === name))
}
