import type { Article } from '../../model'
import type { Outlets } from './outlets'
import { propertiesOf } from './properties'
import type { EdgeRow, NodeRow, RecordType } from './rows'

/** An article's node; the text stays in the build. */
export function articleRow(article: Article): NodeRow {
  const { publishedOn } = article
  return {
    id: article.id,
    key: 'Article',
    props: propertiesOf({
      uri: article.uri,
      duplicates: article.duplicates,
      title: article.title,
      outlet: article.outlet?.name,
      publishedOn: publishedOn?.value.start,
      publishedOnPrecision: publishedOn?.value.precision,
      publishedOnBasis: publishedOn?.basis,
      credibility: publishedOn?.credibility,
    }),
  }
}

/** Edges from an article to the outlets that published it or that it rests on; one a type and outlet. */
export function provenanceEdges(article: Article, outlets: Outlets): EdgeRow[] {
  const edges = new Map<string, EdgeRow>()
  const link = (type: RecordType, outlet: string, words?: string): void => {
    const to = outlets.idOf(outlet)
    const id = `${type}:${article.id}>${to}`
    if (edges.has(id)) return
    const props = propertiesOf({ quote: words })
    edges.set(id, { id, type, from: article.id, fromKey: 'Article', to, toKey: 'Entity', props })
  }
  if (article.outlet) link('PUBLISHED_BY', article.outlet.name, article.outlet.evidence?.quote)
  for (const { name, relation, evidence } of article.sources)
    link(relation === 'republished' ? 'REPUBLISHED_FROM' : 'CITES', name, evidence.quote)
  return [...edges.values()]
}
