import { Readability } from '@mozilla/readability'
import JSDOMParser from '@mozilla/readability/JSDOMParser.js'
import { articleOf } from '../../src/ingest'
import { MAKERS } from './makers'
import { pageOf, STATE_NAMES } from './chrome'
import { STORIES } from './stories'

export interface PageScore {
  readonly page: string
  /** Token F1 of the text that we take, and of the bare library's title and text. */
  readonly ours: number
  readonly library: number
}

/** 20 makers' markup in three states, the stories in turn. */
export function measurePages(): readonly PageScore[] {
  return MAKERS.flatMap((maker, index) =>
    STATE_NAMES.map((state, at) => {
      const story = STORIES[(index + at) % STORIES.length] ?? { title: '', paragraphs: [] }
      const page = pageOf(maker, state, story)
      const expected = [story.title, ...story.paragraphs].join('\n')
      return {
        page: `${maker.name}, ${state}`,
        ours: tokenF1(ourText(page), expected),
        library: tokenF1(libraryText(page), expected),
      }
    }),
  )
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

function ourText(page: string): string {
  const article = articleOf({ uri: 'page.html', original: page, form: 'html', metadata: {} })
  return 'kind' in article ? '' : article.text
}

function libraryText(page: string): string {
  const found = new Readability<{ readonly textContent: string; readonly innerHTML: string }>(
    new JSDOMParser().parse(page),
    {
      serializer: (node) => node as { textContent: string; innerHTML: string },
    },
  ).parse()
  const markup = found?.content?.innerHTML ?? ''
  return `${found?.title ?? ''}\n${markup.replace(/<[^>]*>/g, ' ')}`
}

/** F1 over words, each counted as often as it stands there. */
export function tokenF1(found: string, expected: string): number {
  const [ours, theirs] = [countsOf(found), countsOf(expected)]
  const shared = [...ours].reduce((sum, [word, count]) => sum + Math.min(count, theirs.get(word) ?? 0), 0)
  const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)
  return shared === 0 ? 0 : (2 * shared) / (total(ours) + total(theirs))
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
