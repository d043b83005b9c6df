import { api, type SearchAnswer } from './api'
import { announce, h } from './dom'
import { factLink, type Desk } from './panel/parts'
import { pictogram } from './pictograms'
import { count } from './words'

const WAIT_MS = 120

interface Option {
  readonly element: HTMLElement
  readonly choose: () => void
}

/** A combobox over names, facts and quotes: `/` puts the cursor in it, arrows move, Enter opens, Escape closes. */
export function searchBox(container: HTMLElement, desk: Desk): void {
  let options: readonly Option[] = []
  let active = -1
  let pending = new AbortController()
  let timer = 0
  const list = h('div', {
    class: 'hits',
    attrs: { id: 'hits', role: 'listbox', 'aria-label': 'Search results', hidden: true },
  })
  const input = h('input', {
    attrs: {
      type: 'search',
      placeholder: 'Search names, ties, quotes',
      role: 'combobox',
      'aria-label': 'Search names, ties and quotes',
      'aria-controls': 'hits',
      'aria-expanded': 'false',
      'aria-autocomplete': 'list',
      'aria-keyshortcuts': '/',
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
  const show = (answer: SearchAnswer): void => {
    const parts = sections(desk, answer, close)
    options = parts.flatMap(({ options: own }) => own)
    list.replaceChildren(
      ...parts.flatMap(({ title, options: own }) =>
        own.length === 0 ? [] : [h('p', { class: 'kicker' }, title), ...own.map(({ element }) => element)],
      ),
      ...(options.length === 0 ? [h('p', { class: 'hint' }, 'Nothing found')] : []),
    )
    list.hidden = false
    input.setAttribute('aria-expanded', 'true')
    announce(options.length === 0 ? 'Nothing found' : count(options.length, 'hit'))
    point(options.length === 0 ? -1 : 0)
  }
  const search = async (): Promise<void> => {
    pending.abort()
    pending = new AbortController()
    const query = input.value.trim()
    if (query === '') return close()
    try {
      show(await api.search(query, pending.signal))
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
  })
  container.addEventListener('focusout', (event) => {
    if (!container.contains(event.relatedTarget as Node | null)) close()
  })
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox'
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return
    event.preventDefault()
    input.select()
  })
  container.replaceChildren(input, list)
}

function sections(
  desk: Desk,
  { entities, facts, quotes }: SearchAnswer,
  close: () => void,
): readonly { readonly title: string; readonly options: readonly Option[] }[] {
  let made = 0
  const option = (content: readonly (Node | string | null)[], open: () => void): Option => {
    const choose = (): void => {
      close()
      open()
    }
    const element = h(
      'div',
      {
        class: 'hit',
        attrs: { id: `hit-${made++}`, role: 'option', 'aria-selected': 'false' },
        on: { mousedown: (event) => event.preventDefault(), click: choose },
      },
      ...content,
    )
    return { element, choose }
  }
  return [
    {
      title: 'Names',
      options: entities.map(({ id, name, label, alias, facts: number }) =>
        option(
          [
            pictogram(label),
            h('b', {}, name),
            alias === undefined ? null : h('span', { class: 'alias' }, ` ${alias}`),
            h('span', { class: 'number' }, String(number)),
          ],
          () => desk.open({ kind: 'entity', id }),
        ),
      ),
    },
    {
      title: 'Ties',
      options: facts.map((fact) => {
        const line = factLink(desk, fact)
        return option([...line.childNodes], () => desk.open({ kind: 'fact', id: fact.id }))
      }),
    },
    {
      title: 'Quotes',
      options: quotes.map(({ factId, quote, article }) =>
        option(
          [h('q', {}, quote), h('span', { class: 'fact-notes' }, article.outlet ?? article.title ?? article.uri)],
          () => desk.open({ kind: 'fact', id: factId }),
        ),
      ),
    },
  ]
}
