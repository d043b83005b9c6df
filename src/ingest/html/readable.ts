import { documentParser, readabilityLibrary } from './libraries'
import type { PageElement, PageNode } from './page-tree'
import { VOID } from './tags'

/** More elements than this are no article; the library's time grows faster than the page. */
const MAX_ELEMENTS = 60_000
/** Wrappers past this depth are left out of the copy for the library; what they hold stays. */
const MAX_DEPTH = 120
/** A text's id is written before it in two characters for private use, which pages do not use. */
const PRIVATE_START = 0xe000
const PRIVATE_COUNT = 0x1900
const PRIVATE = /[\ue000-\uf8ff]/g
const MARK = /[\ue000-\uf8ff]{2}/g

interface LibraryNode {
  readonly textContent: string
}

/**
 * The texts that belong to the article, as Mozilla's Readability sees it, by id; undefined where it finds none. The
 * library gets a tidy copy of the page, in which each text bears its id: it moves, renames and joins elements, and
 * texts stay as they are.
 */
export function readableTexts(root: PageElement, furniture: ReadonlySet<PageElement>): Set<number> | undefined {
  const copy = new TidyCopy(furniture)
  copy.add(root, 0)
  if (copy.elements > MAX_ELEMENTS) return undefined
  const document = new (documentParser())().parse(`<html><head></head><body>${copy.parts.join('')}</body></html>`)
  const { Readability } = readabilityLibrary()
  const article = new Readability<LibraryNode>(document, {
    disableJSONLD: true,
    serializer: (node) => node as LibraryNode,
  }).parse()
  return article?.content ? marksOf(article.content.textContent) : undefined
}

/** Well-formed markup of all but the furniture. */
class TidyCopy {
  readonly parts: string[] = []
  elements = 0

  constructor(private readonly furniture: ReadonlySet<PageElement>) {}

  add(node: PageNode, depth: number): void {
    if (node.kind === 'text') {
      const text = node.pieces.map((piece) => piece.text).join('')
      this.parts.push(/\S/.test(text) ? markOf(node.id) + escaped(text.replace(PRIVATE, '?')) : ' ')
      return
    }
    if (this.furniture.has(node)) return
    const tag = tagOf(node, depth)
    if (tag !== undefined) {
      this.elements += 1
      this.parts.push(`<${tag}${attributesOf(node)}${VOID.has(tag) ? '/>' : '>'}`)
    }
    for (const child of node.children) this.add(child, tag === undefined ? depth : depth + 1)
    if (tag !== undefined && !VOID.has(tag)) this.parts.push(`</${tag}>`)
  }
}

function tagOf({ tag }: PageElement, depth: number): string | undefined {
  if (tag === 'root' || tag === 'html' || depth > MAX_DEPTH) return undefined
  if (tag === 'body') return 'div'
  return /^[a-z][a-z0-9]*$/.test(tag) ? tag : 'span'
}

function attributesOf({ attributes }: PageElement): string {
  return ['class', 'id', 'role', 'itemprop', 'rel', 'href', 'src']
    .flatMap((name) => {
      const value = attributes[name]
      return value === undefined ? [] : [` ${name}="${escaped(value.slice(0, 300)).replaceAll('"', '&quot;')}"`]
    })
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function markOf(id: number): string {
  return String.fromCharCode(
    PRIVATE_START + (Math.floor(id / PRIVATE_COUNT) % PRIVATE_COUNT),
    PRIVATE_START + (id % PRIVATE_COUNT),
  )
}

function marksOf(text: string): Set<number> {
  const marks = new Set<number>()
  for (const [mark] of text.matchAll(MARK))
    marks.add((mark.charCodeAt(0) - PRIVATE_START) * PRIVATE_COUNT + mark.charCodeAt(1) - PRIVATE_START)
  return marks
}
