/** An element of a page with the place of its start tag in the page's source. */
export interface PageElement {
  readonly kind: 'element'
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: PageElement | undefined
  readonly children: PageNode[]
  /** Where its start tag stands; offsets are UTF-16 code units of the source. */
  readonly start: number
  readonly end: number
}

/** Text between two tags, in the pieces in which the source gives it: a character reference is a piece of its own. */
export interface PageText {
  readonly kind: 'text'
  /** Index among the texts of the page, in the order of the source. */
  readonly id: number
  readonly pieces: TextPiece[]
}

/** Characters, and the stretch of the source that stands for them: the same ones, or a character reference. */
export interface TextPiece {
  readonly text: string
  readonly start: number
  readonly end: number
}

export type PageNode = PageElement | PageText

/** The element itself and all elements below it, in the order of the source. */
export function* elementsOf(element: PageElement): Generator<PageElement> {
  const waiting = [element]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    for (let i = next.children.length - 1; i >= 0; i -= 1) {
      const child = next.children[i]
      if (child?.kind === 'element') waiting.push(child)
    }
  }
}

/** The characters below an element, as they stand. */
export function textOf(node: PageNode): string {
  return node.kind === 'text' ? node.pieces.map(({ text }) => text).join('') : node.children.map(textOf).join('')
}

/** The characters below an element with single spaces. */
export function plainTextOf(node: PageNode): string {
  return textOf(node).replace(/\s+/g, ' ').trim()
}
