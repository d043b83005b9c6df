import { byId, type Article } from '../../model'
import { Groups } from './groups'
import { bandsOf, signatureOf } from './min-hash'
import { overlapOf, shinglesOf, type Overlap } from './shingles'

/** Shares of common five-word runs from which two texts are one: of all their runs, or of the shorter text's. */
const SAME_JACCARD = 0.5
const SAME_CONTAINMENT = 0.8
/** A shorter text is not known by what lies in a longer one: "Read more here" stands in many. */
const MIN_CONTAINED_RUNS = 20
/** Texts that share a band without being one, kept apart in it. */
const MAX_TEXTS_PER_BAND = 8
const CACHED_TEXTS = 4096

/** Articles that print one text, as agency copies do. */
export interface Story {
  /** The first by id of the articles that print it. */
  readonly id: string
  /** Another article with that text, and how alike the two are; absent for the first. */
  readonly like?: Overlap & { readonly articleId: string }
}

/**
 * For each article whose text is also printed by another, its story. Candidates come from MinHash bands (Broder 1997;
 * Indyk and Motwani 1998) and are compared run by run, so the time grows with the number of articles, not of pairs.
 */
export function storiesOf(articles: readonly Pick<Article, 'id' | 'text'>[]): ReadonlyMap<string, Story> {
  const sorted = [...articles].sort(byId)
  const groups = new Groups(sorted.length)
  const likes = new Map<number, NonNullable<Story['like']>>()
  const bands = new Map<number, number[]>()
  const shingles = cachedShingles(sorted)
  sorted.forEach((_article, index) => {
    const signature = signatureOf(shingles(index))
    if (signature === null) return
    const refused = new Set<number>()
    for (const band of bandsOf(signature)) {
      const texts = bands.get(band)
      if (texts === undefined) {
        bands.set(band, [index])
        continue
      }
      for (const other of texts) {
        if (refused.has(other) || groups.rootOf(other) === groups.rootOf(index)) continue
        const like = overlapOf(shingles(index), shingles(other))
        if (isSameText(like)) {
          groups.join(index, other)
          if (!likes.has(index)) likes.set(index, { articleId: sorted[other]?.id ?? '', ...like })
        } else refused.add(other)
      }
      const known = texts.some((other) => groups.rootOf(other) === groups.rootOf(index))
      if (!known && texts.length < MAX_TEXTS_PER_BAND) texts.push(index)
    }
  })
  return storiesByArticle(sorted, groups, likes)
}

function isSameText({ jaccard, containment, shorter }: Overlap): boolean {
  return jaccard >= SAME_JACCARD || (containment >= SAME_CONTAINMENT && shorter >= MIN_CONTAINED_RUNS)
}

function storiesByArticle(
  articles: readonly Pick<Article, 'id'>[],
  groups: Groups,
  likes: ReadonlyMap<number, NonNullable<Story['like']>>,
): ReadonlyMap<string, Story> {
  const sizes = new Map<number, number>()
  articles.forEach((_, index) => sizes.set(groups.rootOf(index), (sizes.get(groups.rootOf(index)) ?? 0) + 1))
  const stories = new Map<string, Story>()
  articles.forEach(({ id }, index) => {
    const root = groups.rootOf(index)
    const like = likes.get(index)
    if ((sizes.get(root) ?? 0) > 1)
      stories.set(id, { id: articles[root]?.id ?? id, ...(like === undefined ? {} : { like }) })
  })
  return stories
}

/** Keeps the runs of the last texts asked for: copies tend to be compared with few others. */
function cachedShingles(articles: readonly Pick<Article, 'text'>[]): (index: number) => Uint32Array {
  const cache = new Map<number, Uint32Array>()
  return (index) => {
    const known = cache.get(index)
    if (known !== undefined) return known
    const made = shinglesOf(articles[index]?.text ?? '')
    if (cache.size >= CACHED_TEXTS) cache.delete(cache.keys().next().value ?? 0)
    cache.set(index, made)
    return made
  }
}
