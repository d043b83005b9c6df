import { byCodeUnits, type Article } from '../model'

/** Articles with the very same main text become one: the first by uri, with the other uris in its `duplicates`. */
export function collapseDuplicates(articles: readonly Article[]): Article[] {
  const groups = new Map<string, Article[]>()
  for (const article of [...articles].sort(inOrder)) {
    const group = groups.get(article.id)
    if (group) group.push(article)
    else groups.set(article.id, [article])
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const uris = new Set([...first.duplicates, ...others.flatMap((other) => [other.uri, ...other.duplicates])])
    uris.delete(first.uri)
    return [{ ...first, duplicates: [...uris].sort(byCodeUnits) }]
  })
}

/** By uri; what is known about them settles the order of two with the same uri, whatever order they came in. */
function inOrder(a: Article, b: Article): number {
  return byCodeUnits(a.uri, b.uri) || byCodeUnits(JSON.stringify(a), JSON.stringify(b))
}
