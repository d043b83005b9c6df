import { argMax } from '../linear/linear-model'
import { isDateWord } from '../words/date-phrase'
import type { WordTable } from '../words/word-table'
import { datesBeforeSubjects } from './date-before-subject'
import { LABEL_FEATURES_MAX, labelFeatures } from './label-features'
import type { ParserModel } from './parser-model'
import { LEFT_ARC, PARSED_TOKENS_MAX, RIGHT_ARC, TRANSITIONS, pairKey, wordPairKey } from './parser-model'
import { objectsBeforeVerbs } from './object-before-verb'
import { PairScores } from './pair-scores'
import { attachPairedMarks } from './paired-marks'
import { ParserState } from './parser-state'
import { repairTree } from './repair-tree'
import type { Reattachment, WordedTree } from './worded-tree'
import { BUFFER_FEATURES_MAX, TRANSITION_FEATURES_MAX, bufferFeatures, stackFeatures } from './transition-features'

/** A tree over n tokens: heads from 0, -1 for the root; numbers of labels. Overwritten by the next parse. */
export interface Tree {
  readonly heads: Int32Array
  readonly labels: Int32Array
}

type Repair = (tree: WordedTree) => readonly Reattachment[]

/** Greedy arc-eager parser; transitions and relations are scored by two models, which is several times faster than one joint model. */
export class Parser {
  private readonly state: ParserState
  private readonly objectLabel: number
  private readonly punctLabel: number
  private readonly pairScores: PairScores
  private readonly rows = new Int32Array(TRANSITION_FEATURES_MAX)
  private readonly bufferRows = new Int32Array(BUFFER_FEATURES_MAX)
  private readonly labelRows = new Int32Array(LABEL_FEATURES_MAX)
  private readonly bufferScores = new Int32Array(TRANSITIONS)
  private readonly tree: Tree = { heads: new Int32Array(PARSED_TOKENS_MAX), labels: new Int32Array(PARSED_TOKENS_MAX) }

  constructor(
    private readonly table: WordTable,
    private readonly tagNames: readonly string[],
    private readonly model: ParserModel,
  ) {
    this.objectLabel = model.labels.indexOf('obj')
    this.punctLabel = model.labels.indexOf('punct')
    this.state = new ParserState(table, tagNames, model.labels)
    this.pairScores = new PairScores(this.state, model.labelling)
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
    const repairs: Repair[] = []
    if (this.hasDateWord(words, length)) repairs.push(datesBeforeSubjects)
    if (this.hasObjectBeforeVerb(length)) repairs.push(objectsBeforeVerbs)
    for (const repair of repairs) this.reattach(repair, words, length, tags)
    attachPairedMarks(tree, length, state.words, this.punctLabel)
    return tree
  }

  private hasDateWord(words: Int32Array, length: number): boolean {
    for (let i = 0; i < length; i++) if (isDateWord(this.table.formOf(words[i] as number))) return true
    return false
  }

  private hasObjectBeforeVerb(length: number): boolean {
    const { heads, labels } = this.tree
    for (let i = 0; i < length; i++) if (labels[i] === this.objectLabel && (heads[i] as number) > i) return true
    return false
  }

  private reattach(repair: Repair, words: Int32Array, length: number, tags: Int16Array): void {
    const { tree, table, tagNames } = this
    const { labels } = this.model
    const changes = repair({
      forms: Array.from(words.subarray(0, length), (word) => table.formOf(word)),
      xpos: Array.from(tags.subarray(0, length), (tag) => tagNames[tag]?.split('|')[1] ?? ''),
      heads: Array.from(tree.heads.subarray(0, length)),
      relations: Array.from(tree.labels.subarray(0, length), (label) => labels[label] ?? ''),
    })
    for (const { token, head, relation } of changes) {
      tree.heads[token] = head
      const label = labels.indexOf(relation)
      tree.labels[token] = label >= 0 ? label : labels.indexOf(relation.split(':')[0] ?? '')
    }
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
    const { tags, words } = this.state
    const pair = pairKey(tags[head] as number, tags[token] as number, head < token)
    const fixed = (fixedLabels.get(pair) || fixedLabels.get(wordPairKey(pair, words[token] as number))) - 1
    if (fixed >= 0) return fixed
    const count = labelFeatures(this.state, head, token, this.labelRows, labelling.mask)
    return argMax(labelling.scoreOn(this.pairScores.of(head, token), this.labelRows, count))
  }
}
