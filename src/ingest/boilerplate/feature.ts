/** Where on the page a feature counts: the first paragraphs, after them, or past the middle. */
export type FeaturePosition = 'head' | 'body' | 'tail'

/** One trait of page furniture, as data. */
export interface BoilerplateFeature {
  readonly name: string
  readonly pattern: RegExp
  /** Longer paragraphs do not have the feature: it bounds the cost of the pattern too. */
  readonly maxChars: number
  readonly where?: FeaturePosition
  /** A paragraph that matches this does not have the feature. */
  readonly unless?: RegExp
  /** Share of what is needed to cut the paragraph; default 1. */
  readonly weight?: number
  /** What the paragraph announces: links to other stories, or nothing but furniture up to the end of the page. */
  readonly opens?: 'teasers' | 'rest'
}
