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
const BANDS = 32
const NO_BAND = -1

/** Articles that print one text, as agency copies do. */
export interface Story {
  /** The first by id of the articles that print it. */
  readonly id: string
  /** Another article with that text, and how alike the two are; absent for the first. */
  readonly like?: Overlap & { readonly articleId: string }
}

/** For each article whose text is also printed by another, its story. */
export function storiesOf(articles: readonly Pick<Article, 'id' | 'text'>[]): ReadonlyMap<string, Story> {
  const sorted = [...articles].sort(byId)
  const finder = new StoryFinder()
  for (const { id, text } of sorted) finder.add(id, text)
  return finder.stories((index) => sorted[index]?.text ?? '')
}

/**
 * Finds articles that print one text. Candidates come from MinHash bands (Broder 1997; Indyk and Motwani 1998) and are
 * compared run by run, so the time grows with the number of articles, not of pairs. Of each article its bands are kept
 * (256 bytes); texts are asked for again where two share a band.
 */
export class StoryFinder {
  readonly #ids: string[] = []
  #bands = new Float64Array(BANDS * 256)

  /** Articles come sorted by id. */
  add(id: string, text: string): void {
    const at = this.#ids.length * BANDS
    if (at >= this.#bands.length) {
      const wider = new Float64Array(this.#bands.length * 2)
      wider.set(this.#bands)
      this.#bands = wider
    }
    const signature = signatureOf(shinglesOf(text))
    if (signature === null) this.#bands.fill(NO_BAND, at, at + BANDS)
    else this.#bands.set(bandsOf(signature), at)
    this.#ids.push(id)
  }

  /** `textOf` gives the text of the article that was added as number so and so. */
  stories(textOf: (index: number) => string): ReadonlyMap<string, Story> {
    const groups = new Groups(this.#ids.length)
    const likes = new Map<number, NonNullable<Story['like']>>()
    const shared = this.#sharedBands()
    const bands = new Map<number, number[]>()
    const shingles = cachedShingles(textOf)
    this.#ids.forEach((_id, index) => {
      const refused = new Set<number>()
      for (const band of this.#bands.subarray(index * BANDS, (index + 1) * BANDS)) {
        if (!shared.has(band)) continue
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
            if (!likes.has(index)) likes.set(index, { articleId: this.#ids[other] ?? '', ...like })
          } else refused.add(other)
        }
        const known = texts.some((other) => groups.rootOf(other) === groups.rootOf(index))
        if (!known && texts.length < MAX_TEXTS_PER_BAND) texts.push(index)
      }
    })
    return storiesByArticle(this.#ids, groups, likes)
  }

  /** Bands that more than one article has. */
  #sharedBands(): ReadonlySet<number> {
    const sorted = this.#bands.slice(0, this.#ids.length * BANDS).sort()
    const shared = new Set<number>()
    for (let at = 1; at < sorted.length; at++) {
      const band = sorted[at] ?? NO_BAND
      if (band !== NO_BAND && band === sorted[at - 1]) shared.add(band)
    }
    return shared
  }
}

function isSameText({ jaccard, containment, shorter }: Overlap): boolean {
  return jaccard >= SAME_JACCARD || (containment >= SAME_CONTAINMENT && shorter >= MIN_CONTAINED_RUNS)
}

function storiesByArticle(
  ids: readonly string[],
  groups: Groups,
  likes: ReadonlyMap<number, NonNullable<Story['like']>>,
): ReadonlyMap<string, Story> {
  const sizes = new Map<number, number>()
  ids.forEach((_, index) => sizes.set(groups.rootOf(index), (sizes.get(groups.rootOf(index)) ?? 0) + 1))
  const stories = new Map<string, Story>()
  ids.forEach((id, index) => {
    const root = groups.rootOf(index)
    const like = likes.get(index)
    if ((sizes.get(root) ?? 0) > 1) stories.set(id, { id: ids[root] ?? id, ...(like === undefined ? {} : { like }) })
  })
  return stories
}

/** Keeps the runs of the last texts asked for: copies tend to be compared with few others. */
function cachedShingles(textOf: (index: number) => string): (index: number) => Uint32Array {
  const cache = new Map<number, Uint32Array>()
  return (index) => {
    const known = cache.get(index)
    if (known !== undefined) return known
    const made = shinglesOf(textOf(index))
    if (cache.size >= CACHED_TEXTS) cache.delete(cache.keys().next().value ?? 0)
    cache.set(index, made)
    return made
  }
}
