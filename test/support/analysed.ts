import { contentId, type Article, type Entity, type EntityAnalysis, type Mention, type Sentence } from '../../src/model'
import { parsedFrom } from './tokens'

/** An article of one hand-parsed sentence ("form/lemma/UPOS/head/relation" a word). */
export function articleOf(sentence: Sentence): Article {
  const text = sentence.tokens.map(({ form }) => form).join(' ')
  return { id: contentId('article', text), uri: 'sentence.txt', duplicates: [], text, blocks: [], sources: [] }
}

export interface Named {
  /** Word to the entity's id: `state:NOR`, `person:jonas-lindahl`. */
  readonly [word: string]: string
}

const LABELS: Readonly<Record<string, Entity['label']>> = {
  state: 'State',
  person: 'Person',
  org: 'Organization',
  agreement: 'Agreement',
  outlet: 'Outlet',
  place: 'Place',
  group: 'Group',
}

/** The parsed sentence with each of the named words as a mention of its entity; `adj` words (Norwegian) as demonyms. */
export function analysed(
  words: string,
  names: Named,
): { article: Article; sentences: Sentence[]; analysis: EntityAnalysis } {
  const sentence = parsedFrom(words)
  const mentions = sentence.tokens.flatMap((token, index): Mention[] => {
    const entityId = names[token.form]
    if (entityId === undefined) return []
    const form = token.upos === 'ADJ' ? 'demonym' : 'name'
    return [
      {
        sentence: 0,
        first: index,
        last: index,
        head: index,
        start: token.start,
        end: token.end,
        entityIds: [entityId],
        form,
        group: false,
        locative: false,
      },
    ]
  })
  const entities = [...new Set(Object.values(names))]
    .sort()
    .map((id): Entity => ({ id, label: LABELS[id.split(':')[0] ?? ''] ?? 'Group', name: id, aliases: [] }))
  return { article: articleOf(sentence), sentences: [sentence], analysis: { entities, mentions, roles: [] } }
}
