import { findEntities } from '../../src/entities'
import type { EntityAnalysis } from '../../src/entities'
import { loadEngine } from '../../src/language'
import type { Article, Mention, Sentence } from '../../src/model'
import { contentId } from '../../src/model'

export interface Analysed extends EntityAnalysis {
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** Mention headed by the n-th token of that form, the widest first. */
  at(form: string, nth?: number): readonly Mention[]
}

/** An article of that text, analysed by the real engine. */
export function analysed(text: string, more: Partial<Article> = {}): Analysed {
  const article: Article = {
    id: contentId('article', text),
    uri: 'a.txt',
    duplicates: [],
    text,
    blocks: [],
    sources: [],
    ...more,
  }
  const sentences = loadEngine().analyse(text)
  const analysis = findEntities(article, sentences)
  const at = (form: string, nth = 1): readonly Mention[] => {
    let count = 0
    for (const [index, { tokens }] of sentences.entries())
      for (const [token, { form: own }] of tokens.entries()) {
        if (own !== form || ++count < nth) continue
        const headed = analysis.mentions.filter(({ sentence, head }) => sentence === index && head === token)
        return headed.length > 0
          ? headed
          : analysis.mentions.filter(
              ({ sentence, first, last, form: kind }) =>
                sentence === index && first <= token && token <= last && kind === 'name',
            )
      }
    return []
  }
  return { ...analysis, text, sentences, at }
}

/** Ids that the n-th token of that form refers to, as the claims stage sees them: demonyms last. */
export function idsAt(found: Analysed, form: string, nth = 1): readonly string[] {
  const mentions = [...found.at(form, nth)].sort((a, b) => Number(a.form === 'demonym') - Number(b.form === 'demonym'))
  return mentions[0]?.entityIds ?? []
}

/** The sentences as "form/upos/relation>head", for a failing case. */
export function tree({ sentences }: Analysed): string {
  return sentences
    .map(({ tokens }) =>
      tokens.map(({ form, upos, deprel, head }, at) => `${at}:${form}/${upos}/${deprel}>${head}`).join(' '),
    )
    .join('\n')
}
