import type { Article, MetadataEvidence } from '../../model'

export interface AboutArticle {
  readonly id: string
  readonly uri: string
  readonly title?: string
  readonly outlet?: { readonly name: string; readonly evidence: string }
  readonly publishedOn?: {
    readonly date: string
    readonly precision: string
    readonly basis: string
    readonly credibility: number
    readonly evidence: readonly string[]
  }
  readonly sources: readonly { readonly name: string; readonly relation: string; readonly evidence: string }[]
}

/** What a reader needs to know of the article behind a claim, with the words that each piece rests on. */
export function aboutArticle({ id, uri, title, outlet, publishedOn, sources }: Article): AboutArticle {
  return {
    id,
    uri,
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined
      ? {}
      : { outlet: { name: outlet.name, evidence: outlet.evidence ? placed(outlet.evidence) : 'given from outside' } }),
    ...(publishedOn === undefined
      ? {}
      : {
          publishedOn: {
            date: [publishedOn.value.start, publishedOn.value.end].filter((day) => day !== undefined).join(' to '),
            precision: publishedOn.value.precision,
            basis: publishedOn.basis,
            credibility: publishedOn.credibility,
            evidence: publishedOn.evidence.map(placed),
          },
        }),
    sources: sources.map(({ name, relation, evidence }) => ({ name, relation, evidence: placed(evidence) })),
  }
}

function placed({ quote, in: where }: MetadataEvidence): string {
  const words = `“${quote.replace(/\s+/g, ' ').trim()}”`
  return where === 'text' ? words : `${words} on the page`
}

export function articleLines({ uri, title, outlet, publishedOn, sources }: AboutArticle): string[] {
  return [
    `${uri}${title === undefined ? '' : `: ${title}`}`,
    `outlet: ${outlet === undefined ? 'unknown' : `${outlet.name} (${outlet.evidence})`}`,
    publishedOn === undefined
      ? 'published: unknown'
      : `published: ${publishedOn.date} (${publishedOn.precision}; basis: ${publishedOn.basis}; credibility ${publishedOn.credibility})`,
    ...(publishedOn?.evidence ?? []).map((words) => `  rests on ${words}`),
    ...sources.map(({ name, relation, evidence }) => `source, ${relation}: ${name} (${evidence})`),
  ]
}
