import { api } from '../api'
import { announce, h } from '../dom'
import { saveFile } from '../save-file'
import { count } from '../words'
import type { Pictures } from './pictures'

interface SaveOptions {
  readonly pictures: Pictures
  /** Formats that the server writes; none in a page without one. */
  readonly formats: readonly string[]
  /** Ids of the facts that are shown as ties. */
  readonly shown: () => readonly string[]
}

/** A menu on the stage: the picture as it stands, and the ties that it shows in every format of the server. */
export function saveMenu(stage: HTMLElement, { pictures, formats, shown }: SaveOptions): void {
  const toggle = h(
    'button',
    { class: 'quiet', attrs: { 'aria-expanded': false, 'aria-controls': 'save-list' } },
    'Save',
  )
  const list = h('div', { class: 'save-list', attrs: { id: 'save-list', hidden: true } })
  const close = (): void => {
    list.hidden = true
    toggle.setAttribute('aria-expanded', 'false')
  }
  const save = async (name: string, made: () => Promise<Blob> | Blob): Promise<void> => {
    close()
    toggle.focus()
    try {
      saveFile(name, await made())
      announce(`${name} saved`)
    } catch (error) {
      announce(error instanceof Error ? error.message : String(error))
    }
  }
  const item = (words: string, name: string, made: () => Promise<Blob> | Blob): HTMLElement =>
    h('button', { on: { click: () => void save(name, made) } }, words)
  const draw = (): void => {
    const ids = shown()
    list.replaceChildren(
      h('p', { class: 'kicker' }, 'This picture'),
      item('PNG', 'communique.png', pictures.png),
      item('SVG', 'communique.svg', pictures.svg),
      ...(formats.length === 0
        ? []
        : [
            h('p', { class: 'kicker' }, `The ${count(ids.length, 'tie')} shown`),
            ...formats.map((format) => item(format, `communique-shown.${EXTENSIONS[format] ?? format}`, () => api.exportOf(format, ids))), // prettier-ignore
          ]),
    )
  }
  toggle.addEventListener('click', () => {
    if (!list.hidden) return close()
    draw()
    list.hidden = false
    toggle.setAttribute('aria-expanded', 'true')
    list.querySelector('button')?.focus()
  })
  const menu = h('div', { class: 'save' }, toggle, list)
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return
    close()
    toggle.focus()
  })
  stage.append(menu)
}

/** How the files of the formats end where it is not the format's own name. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  claims: 'jsonl',
  'neo4j-csv': 'zip',
  turtle: 'ttl',
  ftm: 'jsonl',
  events: 'tsv',
  dossier: 'html',
  'dossier-md': 'md',
}
