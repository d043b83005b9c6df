type Child = Node | string | null | undefined | false
type Listeners = { readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void }

export interface Props {
  readonly class?: string
  readonly on?: Listeners
  /** Attributes; `false` and `undefined` leave one out, `true` sets it empty. */
  readonly attrs?: Readonly<Record<string, string | number | boolean | undefined>>
}

/**
 * Makes an element. Strings become text nodes and nothing is ever parsed as HTML: words from articles stay words.
 *
 * @example h('button', { class: 'quiet', on: { click: close } }, 'Close')
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  if (props.class !== undefined) element.className = props.class
  for (const [name, value] of Object.entries(props.attrs ?? {}))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value))
  for (const [name, listener] of Object.entries(props.on ?? {}))
    element.addEventListener(name, listener as EventListener)
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false))
  return element
}

/** The page's element with this id. Throws where the page lacks it. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`page: expected an element with the id "${id}"`)
  return element
}

/** Resolves when the browser has drawn what the page asks for now. */
export function nextPicture(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
}

/** Says a short sentence to screen readers. */
export function announce(sentence: string): void {
  byId('announcer').textContent = sentence
}
