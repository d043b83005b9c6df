import { CommuniqueError } from '../../model'
import { parserLibrary } from './libraries'
import type { PageElement, PageText } from './page-tree'

/** Browsers stop at 512. Each open element costs the parser time with each tag. */
const MAX_DEPTH = 1000
const MAX_ELEMENTS = 2_000_000

/**
 * The tree of a page, with the place of each tag and each piece of text in its source. Takes time in proportion to the
 * source. Nothing is run and nothing is loaded.
 * @throws CommuniqueError `ingest/too-deep` where elements are nested past any page that people make
 */
export function parsePage(source: string): PageElement {
  const root = elementOf('root', {}, undefined, 0, source.length)
  let current = root
  let depth = 0
  let count = 0
  let texts = 0
  const { Parser } = parserLibrary()
  const parser = new Parser({
    onopentag(tag, attributes) {
      depth += 1
      count += 1
      if (depth > MAX_DEPTH)
        throw new CommuniqueError(
          'ingest/too-deep',
          `expected at most ${MAX_DEPTH} nested elements, got more at offset ${parser.startIndex}`,
        )
      if (count > MAX_ELEMENTS)
        throw new CommuniqueError('ingest/too-large', `expected at most ${MAX_ELEMENTS} elements, got more`)
      const element = elementOf(tag, attributes, current, parser.startIndex, parser.endIndex + 1)
      current.children.push(element)
      current = element
    },
    onclosetag() {
      depth -= 1
      current = current.parent ?? root
    },
    ontext(text) {
      const last = current.children.at(-1)
      const node: PageText = last?.kind === 'text' ? last : { kind: 'text', id: texts, pieces: [] }
      if (node !== last) {
        texts += 1
        current.children.push(node)
      }
      node.pieces.push({ text, start: parser.startIndex, end: parser.endIndex + 1 })
    },
  })
  parser.end(source)
  return root
}

function elementOf(
  tag: string,
  attributes: Record<string, string>,
  parent: PageElement | undefined,
  start: number,
  end: number,
): PageElement {
  return { kind: 'element', tag, attributes, parent, children: [], start, end }
}
