import type { Build } from '../../graph'
import { byCodeUnits } from '../../model'
import { oneLine, sections } from './claim-text'

export interface MissedGroup {
  readonly trigger: string
  readonly count: number
  readonly sentences: readonly { readonly article: string; readonly quote: string; readonly reason: string }[]
}

export interface Missed {
  readonly kind: 'missed'
  readonly sentences: number
  readonly groups: readonly MissedGroup[]
}

/** The sentences that named two actors and an event yet gave no claim, by trigger, the most frequent first. */
export function missed({ report, articles }: Build, limit: number): Missed {
  const uris = new Map(articles.map(({ id, uri }) => [id, uri]))
  const groups = new Map<string, MissedGroup['sentences'][number][]>()
  for (const { trigger, articleId, quote, reason } of report.missed) {
    const own = groups.get(trigger.toLowerCase()) ?? []
    groups.set(trigger.toLowerCase(), own)
    own.push({ article: uris.get(articleId) ?? articleId, quote, reason })
  }
  let left = limit
  return {
    kind: 'missed',
    sentences: report.missed.length,
    groups: [...groups]
      .sort(([a, some], [b, others]) => others.length - some.length || byCodeUnits(a, b))
      .map(([trigger, all]) => {
        const sentences = all.slice(0, left)
        left -= sentences.length
        return { trigger, count: all.length, sentences }
      }),
  }
}

export function missedText({ sentences, groups }: Missed): string {
  const shown = groups.filter((group) => group.sentences.length > 0)
  const printed = shown.reduce((sum, group) => sum + group.sentences.length, 0)
  const rest = groups.slice(shown.length).map(({ trigger, count }) => `${trigger} (${count})`)
  return sections([
    [
      `${sentences} sentences named two actors and an event, yet gave no claim`,
      [`${printed} of them follow, by trigger`],
    ],
    ...shown.map(
      ({ trigger, count, sentences: own }) =>
        [
          `${trigger}: ${count}`,
          [...groupReasons(own), ...own.map(({ article, quote }) => `${article}: ${oneLine(quote)}`)],
        ] as const,
    ),
    ['Not shown (--limit shows more)', rest.length === 0 ? [] : [rest.join(', ')]],
  ])
}

const groupReasons = (sentences: MissedGroup['sentences']): string[] => [
  ...new Set(sentences.map(({ reason }) => `reason: ${reason}`)),
]
