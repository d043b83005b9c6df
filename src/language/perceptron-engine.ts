import type { Name, Sentence, Token } from '../model'
import type { Draft } from './draft'
import { draftsOf, wordsOf } from './draft'
import type { LanguageEngine } from './engine'
import { reconcileNames } from './names/document-names'
import type { Tree } from './parser/parser'
import type { Pipeline } from './pipeline'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** A sentence that a tree may still be hung into. */
interface Bare extends Mutable<Sentence> {
  tokens: Mutable<Token>[]
}

/** The engine over perceptrons: tags and names for all sentences, trees for those that are asked for. */
export function perceptronEngine(pipeline: Pipeline): LanguageEngine {
  const { tags } = pipeline.tagger.model
  const upos = tags.map((tag) => tag.split('|')[0] ?? '')
  const xpos = tags.map((tag) => tag.split('|')[1] ?? '')
  const lemmas = tags.map(() => new Map<string, string>())

  const lemmaOf = (read: string, tag: number): string => {
    const held = lemmas[tag] as Map<string, string>
    const known = held.get(read)
    if (known !== undefined) return known
    if (held.size > LEMMAS_HELD_MAX) held.clear()
    const lemma = pipeline.lemmatizer.lemma(read, upos[tag] ?? '', xpos[tag] ?? '')
    held.set(read, lemma)
    return lemma
  }

  const bareSentence = (draft: Draft, names: readonly Name[]): Bare => {
    const { forms, starts, ends, read } = draft
    const tokens = forms.map((form, i): Mutable<Token> => {
      const tag = draft.tags[i] as number
      return {
        start: starts[i] ?? 0,
        end: ends[i] ?? 0,
        form,
        lemma: lemmaOf(read[i] ?? form, tag),
        upos: upos[tag] ?? '',
        xpos: xpos[tag] ?? '',
        head: -1,
        deprel: '',
      }
    })
    return {
      start: starts[0] ?? 0,
      end: ends.at(-1) ?? 0,
      tokens,
      names,
      parsed: false,
      paragraph: draft.paragraph,
    }
  }

  /** Hangs the tree into the sentence: most are parsed, and to write all tokens anew would cost more than the rest of this. */
  const withTree = (sentence: Bare, { heads, labels }: Tree): Sentence => {
    sentence.tokens.forEach((token, i) => {
      token.head = heads[i] as number
      token.deprel = pipeline.labels[labels[i] as number] ?? 'dep'
    })
    sentence.parsed = true
    return sentence
  }

  return {
    id: `perceptron-${pipeline.id}`,
    analyse(text, { wantsTree } = {}) {
      const drafts = draftsOf(text, pipeline)
      const names = reconcileNames(
        drafts.map((draft) => ({
          forms: draft.forms,
          upos: [...draft.tags].map((tag) => upos[tag] ?? ''),
          names: draft.names,
        })),
      )
      return drafts.map((draft, i) => {
        const own = names[i] ?? []
        const bare = bareSentence(draft, own)
        if (wantsTree?.(bare) === false) return bare
        return withTree(bare, pipeline.parser.parse(wordsOf(draft, pipeline), draft.forms.length, draft.tags))
      })
    },
  }
}

const LEMMAS_HELD_MAX = 20_000
