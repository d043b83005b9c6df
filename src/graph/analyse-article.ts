import type { Article, Claim, Entity } from '../model'
import { extractClaims, hasTrigger } from '../claims'
import { findEntities } from '../entities'
import type { LanguageEngine } from '../language'
import { withDate } from './with-date'
import { outletsOf } from './outlets-of'
import { SilentSentences, type MissedSentence } from './missed-sentences'

/** All that one article gives; it depends on nothing but the article and the engine. */
export interface ArticleAnalysis {
  readonly article: Article
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly missed: readonly MissedSentence[]
  readonly sentences: number
  readonly tokens: number
}

export function analyseArticle(article: Article, engine: LanguageEngine): ArticleAnalysis {
  const sentences = engine.analyse(article.text, { wantsTree: hasTrigger })
  const dated = withDate(article, sentences)
  const analysis = findEntities(dated, sentences)
  const silent = new SilentSentences(sentences, analysis)
  const claims = extractClaims(dated, sentences, analysis, { onSilent: (index, tried) => silent.note(index, tried) })
  return {
    article: dated,
    entities: [...usedEntities(analysis.entities, claims), ...outletsOf(dated)],
    claims,
    missed: silent.missed(dated, claims),
    sentences: sentences.length,
    tokens: sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0),
  }
}

/** Entities that take part in a claim; a name that is only mentioned is no node. */
function usedEntities(entities: readonly Entity[], claims: readonly Claim[]): Entity[] {
  const used = new Set(
    claims.flatMap(({ subject, object, place, attributedTo }) => [subject, object, place, ...attributedTo]),
  )
  return entities.filter(({ id }) => used.has(id))
}
