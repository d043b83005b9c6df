import type { Span } from './span'

/** One syntactic word (Universal Dependencies: "didn't" is "did" and "n't"). Offsets count in the article's text. */
export interface Token extends Span {
  readonly form: string
  readonly lemma: string
  /** Universal part of speech, such as `NOUN`. */
  readonly upos: string
  /** Penn Treebank tag, such as `NNS`. */
  readonly xpos: string
  /** Index of the head in the sentence, -1 for the root; -1 throughout where the sentence was not parsed. */
  readonly head: number
  /** Universal dependency relation with subtype, such as `nsubj:pass`. */
  readonly deprel: string
}

/** `GPE`-like names are `Place`; `Demonym` covers nationalities, parties' and faiths' adjectives; `Other` works, events, laws. */
export type NameKind = 'Person' | 'Organization' | 'Place' | 'Demonym' | 'Other'

/** A proper name: tokens `first` to `last`, both inclusive, of its sentence. */
export interface Name {
  readonly first: number
  readonly last: number
  readonly kind: NameKind
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
  /** False where no tree was asked for: heads are -1 and relations empty. */
  readonly parsed: boolean
  /** Number of the paragraph (line or block) that the sentence stands in, from 0. */
  readonly paragraph: number
}
