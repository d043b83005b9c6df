import type { MadeClaim } from '../../claims'
import type { Build } from '../../graph'
import { loadEngine, type LanguageEngine } from '../../language'
import type { Article, Claim, Sentence } from '../../model'
import { relationOf } from '../../ontology'
import { aboutArticle, type AboutArticle } from './about-article'
import { qualifierGrounds, type QualifierGround } from './qualifier-grounds'
import { reAnalyse } from './re-analyse'
import { slotsFired, type FiredSlot } from './slots-fired'
import { treeLines } from './tree-lines'

export interface ExplainedEnd {
  readonly id: string
  readonly name: string
  readonly words: string
  /** Absent for an office that a title states, and where the analysis differs from the build's. */
  readonly slot?: Omit<FiredSlot, 'entityId' | 'words'>
  /** Another id that the article alone gave: one person across the articles. */
  readonly idInArticle?: string
}

export interface ClaimExplanation {
  readonly kind: 'claim'
  readonly id: string
  readonly type: string
  readonly definition: string
  readonly sentence: string
  readonly quote: string
  readonly trigger: { readonly words: string; readonly reading: string }
  readonly frame: string
  readonly subject: ExplainedEnd
  readonly object: ExplainedEnd | null
  readonly qualifiers: readonly QualifierGround[]
  readonly properties: Claim['properties']
  readonly confidence: number
  /** Ids of the claims that it is about, and of the facts that it takes part in. */
  readonly content: readonly string[]
  readonly facts: readonly string[]
  readonly article: AboutArticle
  readonly tree: readonly string[]
  /** Where the analysis made now differs from the build's. */
  readonly notes: readonly string[]
}

/** Why the claim stands in the build. The article is analysed anew, since a build holds no trees. */
export function explainClaim(build: Build, claim: Claim, engine: LanguageEngine = loadEngine()): ClaimExplanation {
  const article = articleOf(build, claim.articleId)
  const { sentences, analysis, claims, found } = reAnalyse(article, claim, engine, (made) => ({
    made,
    fired: slotsFired(made),
  }))
  const here = claims.find(({ id }) => id === claim.id)
  const at = sentences.findIndex(
    ({ start, end }) => start <= claim.spans.trigger.start && claim.spans.trigger.start < end,
  )
  const sentence = sentences[at]
  const { made, fired } = found ?? {}
  const mentions = analysis.mentions.filter((mention) => mention.sentence === at)
  const { subject, object } = claim.spans
  return {
    kind: 'claim',
    id: claim.id,
    type: claim.type,
    definition: relationOf(claim.type)?.definition ?? 'unknown to this version',
    sentence: article.text.slice(sentence?.start ?? claim.start, sentence?.end ?? claim.end),
    quote: claim.quote,
    trigger: { words: claim.spans.trigger.quote, reading: readingOf(made) },
    frame: claim.frame,
    subject: end(build, claim.subject, subject.quote, fired?.subject, here?.subject),
    object:
      claim.object === null
        ? null
        : end(build, claim.object, object?.quote ?? '', fired?.object, here?.object ?? undefined),
    qualifiers: qualifierGrounds(here ?? claim, made),
    properties: claim.properties,
    confidence: claim.confidence,
    content: claim.content,
    facts: build.facts.filter(({ claimIds }) => claimIds.includes(claim.id)).map(({ id }) => id),
    article: aboutArticle(article),
    tree: sentence === undefined ? [] : treeLines(sentence, mentions, marksOf(made, sentence, claim)),
    notes: here === undefined ? [differs(build, engine.id)] : [],
  }
}

export function articleOf({ articles, folder }: Build, id: string): Article {
  const article = articles.find((each) => each.id === id)
  if (article === undefined) throw new RangeError(`${folder}: no article ${id}`)
  return article
}

export const nameOf = ({ entities }: Build, id: string): string =>
  entities.find((entity) => entity.id === id)?.name ?? id

function end(
  build: Build,
  id: string,
  words: string,
  fired: FiredSlot | undefined,
  idInArticle: string | undefined,
): ExplainedEnd {
  const { slot, meaning, form, indirect } = fired ?? {}
  return {
    id,
    name: nameOf(build, id),
    words,
    ...(slot === undefined || meaning === undefined || form === undefined || indirect === undefined
      ? {}
      : { slot: { slot, meaning, form, indirect } }),
    ...(idInArticle === undefined || idInArticle === id ? {} : { idInArticle }),
  }
}

function readingOf(made: MadeClaim | undefined): string {
  if (made === undefined) return 'a title before or behind the name'
  const { lemma, form, voice, carrier, trigger } = made.predication
  const carried = carrier === trigger ? '' : `, carried by “${made.context.tree.token(carrier).form}”`
  return `${form} “${lemma}”${form === 'verb' ? `, ${voice}` : ''}${carried}`
}

function marksOf(made: MadeClaim | undefined, { tokens }: Sentence, { spans }: Claim): Map<number, string> {
  const marks = new Map<number, string>()
  const mark = (index: number, name: string): void => {
    marks.set(index, [...new Set([...(marks.get(index)?.split(', ') ?? []), name])].join(', '))
  }
  tokens.forEach(({ start }, index) => {
    if (start === spans.trigger.start) mark(index, 'trigger')
    if (start === spans.subject.start) mark(index, 'subject')
    if (start === spans.object?.start) mark(index, 'object')
  })
  if (made !== undefined && made.predication.carrier !== made.predication.trigger)
    mark(made.predication.carrier, 'carries tense and negation')
  return marks
}

function differs({ manifest }: Build, engine: string): string {
  const built = String(manifest.options['engine'] ?? 'unknown')
  return built === engine
    ? 'analysed now, the article does not give this claim: the build is from another version of the rules; build it again'
    : `analysed now, the article does not give this claim: the build was made with the language engine ${built}, this one is ${engine}`
}
