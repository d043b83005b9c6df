import { elementsOf, textOf, type PageElement } from './page-tree'
import { TEXTLESS } from './tags'

const FURNITURE_TAGS = new Set(['nav', 'footer', 'aside'])
const FURNITURE_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'banner',
  'search',
  'dialog',
  'alertdialog',
  'alert',
  'menu',
  'menubar',
  'toolbar',
])
/** Words of classes and ids by which makers name what stands around an article. */
const FURNITURE_WORDS = new Set(
  (
    'cookie cookies consent gdpr cmp newsletter newsletters signup subscribe subscription related recirc recirculation ' +
    'recommended recommendations trending popular share sharing sharebar social sharedaddy comment comments disqus ' +
    'promo promos advert advertisement advertorial ad ads adslot adbox sponsor sponsored outbrain taboola breadcrumb ' +
    'breadcrumbs toolbar modal popup popover paywall regwall meter tags taglist topics pagination pager sidebar ' +
    'widget widgets masthead skip offscreen readmore teaser teasers upnext'
  ).split(' '),
)
/** What is longer, or holds more of the page, is the article itself, whatever its maker named it. */
const MAX_CHARS = 2500
const MAX_SHARE = 0.3
/** A page whose text is hidden but for a few lines is shown by its script. */
const MAX_HIDDEN_SHARE = 0.8

/** Elements that hold no part of the article: what is never text, what is hidden, and what stands around articles. */
export function furnitureOf(root: PageElement): ReadonlySet<PageElement> {
  const sizes = sizesOf(root)
  const whole = sizes.get(root) ?? 0
  const found = new Set<PageElement>()
  for (const element of elementsOf(root))
    if (TEXTLESS.has(element.tag)) found.add(element)
    else {
      const size = sizes.get(element) ?? 0
      const isSmall = size <= MAX_CHARS && size <= whole * MAX_SHARE
      if (
        isSmall ? isNamedFurniture(element) || isHidden(element) : size < whole * MAX_HIDDEN_SHARE && isHidden(element)
      )
        found.add(element)
    }
  return found
}

function isHidden({ attributes }: PageElement): boolean {
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /(?:^|;)\s?(?:display:\s?none|visibility:\s?hidden)/i.test((attributes['style'] ?? '').slice(0, 500))
  )
}

function isNamedFurniture({ tag, attributes }: PageElement): boolean {
  if (tag === 'body' || tag === 'html' || tag === 'article' || tag === 'main' || tag === 'h1') return false
  if (FURNITURE_TAGS.has(tag) || FURNITURE_ROLES.has(attributes['role'] ?? '')) return true
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, 500)
  return wordsOf(names).some((word) => FURNITURE_WORDS.has(word))
}

/** `post-related`, `postRelated` and `post__related` all name the related; the random names that tools give name nothing. */
function wordsOf(names: string): string[] {
  const parts = names.split(/[^A-Za-z]+/)
  const humps = parts.flatMap((part) => part.split(/(?<=[a-z])(?=[A-Z])/)).filter((hump) => hump.length >= 5)
  return [...parts, ...humps].map((word) => word.toLowerCase())
}

/** Number of characters of text, white space aside, below each element. */
function sizesOf(root: PageElement): Map<PageElement, number> {
  const sizes = new Map<PageElement, number>()
  for (const element of [...elementsOf(root)].reverse()) {
    let size = 0
    if (!TEXTLESS.has(element.tag))
      for (const child of element.children)
        size += child.kind === 'element' ? (sizes.get(child) ?? 0) : textOf(child).replace(/\s+/g, '').length
    sizes.set(element, size)
  }
  return sizes
}
