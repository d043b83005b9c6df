import { argMax } from '../linear/linear-model'
import type { WordTable } from '../words/word-table'
import { LABEL_FEATURES_MAX, labelFeatures } from './label-features'
import type { ParserModel } from './parser-model'
import { LEFT_ARC, PARSED_TOKENS_MAX, RIGHT_ARC, TRANSITIONS, pairKey } from './parser-model'
import { ParserState } from './parser-state'
import { repairTree } from './repair-tree'
import { BUFFER_FEATURES_MAX, TRANSITION_FEATURES_MAX, bufferFeatures, stackFeatures } from './transition-features'

/** A tree over n tokens: heads from 0, -1 for the root; numbers of labels. Overwritten by the next parse. */
export interface Tree {
  readonly heads: Int32Array
  readonly labels: Int32Array
}

/** Greedy arc-eager parser; transitions and relations are scored by two models, which is several times faster than one joint model. */
export class Parser {
  private readonly state: ParserState
  private readonly rows = new Int32Array(TRANSITION_FEATURES_MAX)
  private readonly bufferRows = new Int32Array(BUFFER_FEATURES_MAX)
  private readonly labelRows = new Int32Array(LABEL_FEATURES_MAX)
  private readonly bufferScores = new Int32Array(TRANSITIONS)
  private readonly tree: Tree = { heads: new Int32Array(PARSED_TOKENS_MAX), labels: new Int32Array(PARSED_TOKENS_MAX) }

  constructor(
    table: WordTable,
    tags: readonly string[],
    private readonly model: ParserModel,
  ) {
    this.state = new ParserState(table, tags, model.labels)
  }

  /** Parses up to `PARSED_TOKENS_MAX` words. */
  parse(words: Int32Array, length: number, tags: Int16Array): Tree {
    const { state, tree } = this
    state.start(words, length, tags)
    let scored = 0
    while (!state.done) {
      if (state.buffer !== scored) {
        this.scoreBuffer()
        scored = state.buffer
      }
      const transition = this.best()
      const top = state.top
      const isArc = transition === LEFT_ARC || transition === RIGHT_ARC
      const label = isArc
        ? this.relation(transition === LEFT_ARC ? state.buffer : top, transition === LEFT_ARC ? top : state.buffer)
        : -1
      state.apply(transition, label)
    }
    for (let i = 0; i < length; i++) {
      const head = state.head[i + 1] as number
      tree.heads[i] = head > length ? -1 : head - 1
      tree.labels[i] = state.label[i + 1] as number
    }
    repairTree(tree, length, state.upos, this.model.labels)
    return tree
  }

  private scoreBuffer(): void {
    const { transitions } = this.model
    const scores = transitions.score(this.bufferRows, bufferFeatures(this.state, this.bufferRows, transitions.mask))
    this.bufferScores.set(scores)
  }

  private best(): number {
    const { state, rows, bufferScores } = this
    let only = -1
    let count = 0
    for (let i = 0; i < TRANSITIONS; i++) {
      if (!state.allows(i)) continue
      only = i
      count++
    }
    if (count === 1) return only
    const { transitions } = this.model
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

  private relation(head: number, token: number): number {
    const { labelling, fixedLabels } = this.model
    const { tags } = this.state
    const fixed = fixedLabels.get(pairKey(tags[head] as number, tags[token] as number, head < token)) - 1
    if (fixed >= 0) return fixed
    return argMax(
      labelling.score(this.labelRows, labelFeatures(this.state, head, token, this.labelRows, labelling.mask)),
    )
  }
}
