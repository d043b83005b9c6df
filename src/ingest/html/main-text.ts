import { furnitureOf } from './furniture'
import { copyText, type MainCopy } from './main-copy'
import { plainTextOf, type PageElement, type PageText } from './page-tree'
import type { PageFacts } from './page-facts'
import { foldedTitle } from './page-metadata'
import { readableTexts } from './readable'
import { TEXTLESS } from './tags'

/** The article's text: its headline, then what the library takes for its body, furniture left out. */
export function mainText(root: PageElement, facts: PageFacts, title: string | undefined): MainCopy {
  const furniture = furnitureOf(root)
  const marks = readableTexts(root, furniture)
  const isTitle = (heading: PageElement): boolean => foldedTitle(plainTextOf(heading)) === foldedTitle(title ?? '')
  const headline =
    facts.headings.find(isTitle) ??
    facts.lesserHeadings.find((heading) => isTitle(heading) && !isWithin(heading, furniture))
  const isKept = marks ? (text: PageText) => marks.has(text.id) : () => true
  return copyText(root, keeper(furniture, isKept, headline))
}

function isWithin(element: PageElement, furniture: ReadonlySet<PageElement>): boolean {
  for (let at: PageElement | undefined = element; at; at = at.parent) if (furniture.has(at)) return true
  return false
}

/** All text of a fragment that holds the article alone. */
export function wholeText(root: PageElement): MainCopy {
  return copyText(
    root,
    keeper(new Set(), () => true, undefined),
  )
}

/** Whether the text right below an element is kept. What stands in furniture is not, at any depth. */
function keeper(
  furniture: ReadonlySet<PageElement>,
  isKept: (text: PageText) => boolean,
  headline: PageElement | undefined,
): (text: PageText, parent: PageElement) => boolean {
  const known = new Map<PageElement, 'headline' | 'furniture' | 'other'>()
  const placeOf = (element: PageElement): 'headline' | 'furniture' | 'other' => {
    const held = known.get(element)
    if (held !== undefined) return held
    const own =
      element === headline
        ? 'headline'
        : TEXTLESS.has(element.tag) || furniture.has(element)
          ? 'furniture'
          : element.parent
            ? placeOf(element.parent)
            : 'other'
    known.set(element, own)
    return own
  }
  return (text, parent) => {
    const place = placeOf(parent)
    return place === 'headline' || (place === 'other' && isKept(text))
  }
}
