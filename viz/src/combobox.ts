import { announce, h } from './dom'
import { count } from './words'

const WAIT_MS = 120

export interface Choice {
  readonly content: readonly (Node | string | null)[]
  readonly choose: () => void
}

export interface ChoiceSection {
  readonly title: string
  readonly choices: readonly Choice[]
}

interface ComboboxOptions {
  readonly id: string
  readonly label: string
  readonly placeholder: string
  readonly shortcut?: string
  /** Finds choices for what is typed; a newer search aborts an older one. */
  readonly find: (query: string, signal: AbortSignal) => Promise<readonly ChoiceSection[]>
}

interface Option {
  readonly element: HTMLElement
  readonly choose: () => void
}

/** A text field with a list of what fits: arrows move, Enter chooses, Escape closes. Gives its input. */
export function combobox(
  container: HTMLElement,
  { id, label, placeholder, shortcut, find }: ComboboxOptions,
): HTMLInputElement {
  let options: readonly Option[] = []
  let active = -1
  let pending = new AbortController()
  let timer = 0
  const list = h('div', { class: 'hits', attrs: { id, role: 'listbox', 'aria-label': 'Results', hidden: true } })
  const input = h('input', {
    attrs: {
      type: 'search',
      placeholder,
      role: 'combobox',
      'aria-label': label,
      'aria-controls': id,
      'aria-expanded': 'false',
      'aria-autocomplete': 'list',
      'aria-keyshortcuts': shortcut,
      autocomplete: 'off',
      spellcheck: 'false',
      maxlength: 200,
    },
  })
  const point = (index: number): void => {
    active = index
    options.forEach(({ element }, at) => element.setAttribute('aria-selected', String(at === index)))
    const element = options[index]?.element
    input.setAttribute('aria-activedescendant', element?.id ?? '')
    element?.scrollIntoView({ block: 'nearest' })
  }
  const close = (): void => {
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    point(-1)
  }
  const show = (sections: readonly ChoiceSection[]): void => {
    const made = sections
      .filter(({ choices }) => choices.length > 0)
      .map(({ title, choices }) => ({ title, choices: choices.map((choice) => optionOf(choice, close)) }))
    options = made.flatMap(({ choices }) => choices)
    options.forEach(({ element }, index) => (element.id = `${id}-${index}`))
    const groups = made.map(({ title, choices }) =>
      h(
        'div',
        { attrs: { role: 'group', 'aria-label': title } },
        h('p', { class: 'kicker', attrs: { 'aria-hidden': 'true' } }, title),
        ...choices.map(({ element }) => element),
      ),
    )
    list.replaceChildren(...(options.length === 0 ? [h('p', { class: 'hint' }, 'Nothing found')] : groups))
    list.hidden = false
    input.setAttribute('aria-expanded', 'true')
    announce(options.length === 0 ? 'Nothing found' : count(options.length, 'hit'))
    point(options.length === 0 ? -1 : 0)
  }
  const search = async (): Promise<void> => {
    pending.abort()
    const mine = new AbortController()
    pending = mine
    const query = input.value.trim()
    if (query === '') return close()
    try {
      const sections = await find(query, mine.signal)
      if (!mine.signal.aborted) show(sections)
    } catch (error) {
      if (!(error instanceof DOMException)) announce(error instanceof Error ? error.message : 'The search failed')
    }
  }
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void search(), WAIT_MS)
  })
  input.addEventListener('focus', () => {
    if (input.value.trim() !== '' && list.hidden) void search()
  })
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter') (options[active]?.choose ?? (() => void search()))()
    else if (event.key === 'ArrowDown' && options.length > 0) point((active + 1) % options.length)
    else if (event.key === 'ArrowUp' && options.length > 0) point((active - 1 + options.length) % options.length)
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  container.addEventListener('focusout', (event) => {
    if (!container.contains(event.relatedTarget as Node | null)) close()
  })
  container.replaceChildren(input, list)
  return input
}

function optionOf({ content, choose }: Choice, close: () => void): Option {
  const chosen = (): void => {
    close()
    choose()
  }
  const element = h(
    'div',
    {
      class: 'hit',
      attrs: { role: 'option', 'aria-selected': 'false' },
      on: { mousedown: (event) => event.preventDefault(), click: chosen },
    },
    ...content,
  )
  return { element, choose: chosen }
}
