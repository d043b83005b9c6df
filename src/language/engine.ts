import type { Sentence } from '../model'

export interface AnalyseOptions {
  /** Asked for each sentence after tags and names are known; where it says no, the tree is left out. Default: always. */
  readonly wantsTree?: (sentence: Sentence) => boolean
}

/** Text in; sentences with tokens, tags, trees and names out. Offsets count in the given text (UTF-16 code units). */
export interface LanguageEngine {
  /** Name and version of the model: part of a build's identity. */
  readonly id: string
  analyse(text: string, options?: AnalyseOptions): Sentence[]
}
