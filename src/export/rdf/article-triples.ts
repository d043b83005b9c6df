import type { Article } from '../../model'
import type { Outlets } from '../../store'
import { date, iri, name, text } from './names'
import type { Said } from './statements'

/** An article, without its text. The agency that it rests on is a primary source in the words of PROV-O's "derivation". */
export function articleTriples(
  { uri, duplicates, title, outlet, publishedOn, sources }: Article,
  outlets: Outlets,
): Said {
  const publisher = outlet && iri(outlets.idOf(outlet.name))
  return [
    ['rdf:type', name('schema:NewsArticle')],
    ['rdf:type', name('prov:Entity')],
    ...[uri, ...duplicates].map((each) => ['schema:identifier', text(each)] as const),
    ...(title === undefined ? [] : ([['schema:headline', text(title)]] as const)),
    ...(publishedOn === undefined ? [] : ([['schema:datePublished', date(publishedOn.value.start)]] as const)),
    ...(publisher ? ([['schema:publisher', publisher], ['prov:wasAttributedTo', publisher]] as const) : []), // prettier-ignore
    ...sources.map(
      ({ name: source, relation }) =>
        [relation === 'republished' ? 'cq:republishedFrom' : 'cq:cites', iri(outlets.idOf(source))] as const,
    ),
  ]
}
