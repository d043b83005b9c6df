import type { Build } from '../../graph'
import { byCodeUnits } from '../../model'
import { oneLine, sections } from './claim-text'

export interface MissedGroup {
  readonly trigger: string
  readonly count: number
  readonly sentences: readonly {
    readonly article: string
    readonly quote: string
    readonly kind: string
    readonly reason: string
  }[]
}

export interface Missed {
  readonly kind: 'missed'
  readonly sentences: number
  /** How many sentences were missed for each kind of reason. */
  readonly kinds: Readonly<Record<string, number>>
  readonly groups: readonly MissedGroup[]
}

/** The sentences that named two actors and an event yet gave no claim, by trigger, the most frequent first. */
export function missed({ report, articles }: Build, limit: number): Missed {
  const uris = new Map(articles.map(({ id, uri }) => [id, uri]))
  const groups = new Map<string, MissedGroup['sentences'][number][]>()
  for (const { trigger, articleId, quote, kind, reason } of report.missed) {
    const own = groups.get(trigger.toLowerCase()) ?? []
    groups.set(trigger.toLowerCase(), own)
    own.push({ article: uris.get(articleId) ?? articleId, quote, kind, reason })
  }
  let left = limit
  return {
    kind: 'missed',
    sentences: report.missed.length,
    kinds: Object.fromEntries(kindsOf(report.missed)),
    groups: [...groups]
      .sort(([a, some], [b, others]) => others.length - some.length || byCodeUnits(a, b))
      .map(([trigger, all]) => {
        const sentences = all.slice(0, left)
        left -= sentences.length
        return { trigger, count: all.length, sentences }
      }),
  }
}

function kindsOf(all: readonly { readonly kind: string }[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const { kind } of all) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].sort(([a, some], [b, others]) => others - some || byCodeUnits(a, b))
}

export function missedText({ sentences, kinds, groups }: Missed): string {
  const shown = groups.filter((group) => group.sentences.length > 0)
  const printed = shown.reduce((sum, group) => sum + group.sentences.length, 0)
  const rest = groups.slice(shown.length).map(({ trigger, count }) => `${trigger} (${count})`)
  return sections([
    [
      `${sentences} sentences named two actors and an event, yet gave no claim`,
      [...Object.entries(kinds).map(([kind, count]) => `${kind}: ${count}`), `${printed} of them follow, by trigger`],
    ],
    ...shown.map(
      ({ trigger, count, sentences: own }) =>
        [
          `${trigger}: ${count}`,
          own.flatMap(({ article, quote, kind, reason }) => [
            `${article}: ${oneLine(quote)}`,
            `  ${kind}: ${oneLine(reason)}`,
          ]),
        ] as const,
    ),
    ['Not shown (--limit shows more)', rest.length === 0 ? [] : [rest.join(', ')]],
  ])
}
