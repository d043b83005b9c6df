import { api, type SearchAnswer } from './api'
import { combobox, type ChoiceSection } from './combobox'
import { h } from './dom'
import { factLink, type Desk } from './panel/parts'
import { pictogram } from './pictograms'

/** Search over names, facts and quotes: `/` puts the cursor in it. */
export function searchBox(container: HTMLElement, desk: Desk): void {
  const input = combobox(container, {
    id: 'hits',
    label: 'Search names, ties and quotes',
    placeholder: 'Search names, ties, quotes',
    shortcut: '/',
    find: async (query, signal) => sections(desk, await api.search(query, signal)),
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
    event.preventDefault()
    input.select()
  })
}

/** Whether the key that a person presses is meant as text, also inside of a shadow tree. */
export function isTyping(event: Event): boolean {
  const [target] = event.composedPath()
  if (target instanceof HTMLSelectElement) return true
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio'
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)
}

function sections(desk: Desk, { entities, facts, quotes }: SearchAnswer): readonly ChoiceSection[] {
  return [
    {
      title: 'Names',
      choices: entities.map(({ id, name, label, alias, facts: number }) => ({
        content: [
          pictogram(label),
          h('b', {}, name),
          alias === undefined ? null : h('span', { class: 'alias' }, ` ${alias}`),
          h('span', { class: 'number' }, String(number)),
        ],
        choose: () => desk.open({ kind: 'entity', id }),
      })),
    },
    {
      title: 'Ties',
      choices: facts.map((fact) => ({
        content: [...factLink(desk, fact).childNodes] as HTMLElement[],
        choose: () => desk.open({ kind: 'fact', id: fact.id }),
      })),
    },
    {
      title: 'Quotes',
      choices: quotes.map(({ factId, quote, article }) => ({
        content: [
          h('q', {}, quote),
          h('span', { class: 'fact-notes' }, article.outlet ?? article.title ?? article.uri),
        ],
        choose: () => desk.open({ kind: 'fact', id: factId }),
      })),
    },
  ]
}
