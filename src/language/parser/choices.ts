import { argMax } from '../linear/linear-model'
import { LABEL_FEATURES_MAX, labelFeatures } from './label-features'
import { PairScores } from './pair-scores'
import type { ParserModel } from './parser-model'
import { TRANSITIONS, pairKey, wordPairKey } from './parser-model'
import type { ParserState } from './parser-state'
import { sureRelation, sureTransition } from './sure-choices'
import { BUFFER_FEATURES_MAX, TRANSITION_FEATURES_MAX, bufferFeatures, stackFeatures } from './transition-features'

/** What the model chooses in a state: looked up where the choice is sure, else scored. */
export class Choices {
  private readonly pairScores: PairScores
  private readonly rows = new Int32Array(TRANSITION_FEATURES_MAX)
  private readonly bufferRows = new Int32Array(BUFFER_FEATURES_MAX)
  private readonly labelRows = new Int32Array(LABEL_FEATURES_MAX)
  private readonly bufferScores = new Int32Array(TRANSITIONS)
  private scoredBuffer = 0

  constructor(
    private readonly state: ParserState,
    private readonly model: ParserModel,
  ) {
    this.pairScores = new PairScores(state, model.labelling)
  }

  /** To be called before a sentence. */
  start(): void {
    this.scoredBuffer = 0
  }

  /** The only transition that is allowed, undefined where there are several. */
  onlyTransition(): number | undefined {
    const { state } = this
    let only: number | undefined
    for (let i = 0; i < TRANSITIONS; i++) {
      if (!state.allows(i)) continue
      if (only !== undefined) return undefined
      only = i
    }
    return only
  }

  transition(): number {
    const { state } = this
    const sure = sureTransition(this.model.sureTransitions, state)
    return sure >= 0 && state.allows(sure) ? sure : this.bestTransition()
  }

  relation(head: number, token: number): number {
    const { labelling, fixedLabels, sureRelations } = this.model
    const { tags, words } = this.state
    const pair = pairKey(tags[head] as number, tags[token] as number, head < token)
    const fixed = (fixedLabels.get(pair) || fixedLabels.get(wordPairKey(pair, words[token] as number))) - 1
    if (fixed >= 0) return fixed
    const sure = sureRelation(sureRelations, this.state, head, token)
    if (sure >= 0) return sure
    const count = labelFeatures(this.state, head, token, this.labelRows, labelling.mask)
    return argMax(labelling.scoreOn(this.pairScores.of(head, token), this.labelRows, count))
  }

  private bestTransition(): number {
    const { state, rows, bufferScores } = this
    const { transitions } = this.model
    if (state.buffer !== this.scoredBuffer) this.scoreBuffer()
    const scores = transitions.scoreOn(bufferScores, rows, stackFeatures(state, rows, transitions.mask))
    let best = -1
    let bestScore = -Infinity
    for (let i = 0; i < TRANSITIONS; i++) {
      const score = scores[i] as number
      if (score > bestScore && state.allows(i)) {
        best = i
        bestScore = score
      }
    }
    return best
  }

  private scoreBuffer(): void {
    const { transitions } = this.model
    const count = bufferFeatures(this.state, this.bufferRows, transitions.mask)
    this.bufferScores.set(transitions.score(this.bufferRows, count))
    this.scoredBuffer = this.state.buffer
  }
}
