import { extractClaims, hasTrigger, type MadeClaim } from '../../claims'
import { findEntities } from '../../entities'
import type { LanguageEngine } from '../../language'
import type { Article, Claim, EntityAnalysis, Sentence } from '../../model'

export interface ReAnalysis<T> {
  readonly sentences: readonly Sentence[]
  readonly analysis: EntityAnalysis
  readonly claims: readonly Claim[]
  /** What `look` made of the claim sought; absent where no frame gave it (an office that a title states) or not any more. */
  readonly found?: T
}

/**
 * Analyses an article of a build anew, as the build did, and looks at the claim sought while it is made: trees and slots
 * are not stored.
 */
export function reAnalyse<T>(
  article: Article,
  sought: Claim,
  engine: LanguageEngine,
  look: (made: MadeClaim) => T,
): ReAnalysis<T> {
  const sentences = engine.analyse(article.text, { wantsTree: hasTrigger })
  const analysis = findEntities(article, sentences)
  const found: { readonly made: Claim; readonly seen: T }[] = []
  const claims = extractClaims(article, sentences, analysis, {
    onClaim: (made) => {
      if (isSame(made.claim, sought)) found.push({ made: made.claim, seen: look(made) })
    },
  })
  const ends = claims.find(({ id }) => id === sought.id) ?? sought
  const own = found.find(({ made }) => made.subject === ends.subject && made.object === ends.object)
  return { sentences, analysis, claims, ...(own === undefined ? {} : { found: own.seen }) }
}

/** Ends are compared later: persons whom several articles name differently have another id in the build. */
function isSame(made: Claim, sought: Claim): boolean {
  return (
    made.type === sought.type &&
    made.frame === sought.frame &&
    made.spans.trigger.start === sought.spans.trigger.start &&
    made.start === sought.start &&
    made.end === sought.end
  )
}
