import type { WordTable } from '../words/word-table'
import { Choices } from './choices'
import { datesBeforeSubjects } from './date-before-subject'
import type { ParserModel } from './parser-model'
import { LEFT_ARC, PARSED_TOKENS_MAX, RIGHT_ARC } from './parser-model'
import { objectsBeforeVerbs } from './object-before-verb'
import { attachPairedMarks } from './paired-marks'
import { ParserState } from './parser-state'
import { repairTree } from './repair-tree'
import type { Reattachment, WordedTree } from './worded-tree'

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
  private readonly choices: Choices
  private readonly tree: Tree = { heads: new Int32Array(PARSED_TOKENS_MAX), labels: new Int32Array(PARSED_TOKENS_MAX) }

  constructor(
    private readonly table: WordTable,
    private readonly tagNames: readonly string[],
    private readonly model: ParserModel,
  ) {
    this.objectLabel = model.labels.indexOf('obj')
    this.punctLabel = model.labels.indexOf('punct')
    this.state = new ParserState(table, tagNames, model.labels)
    this.choices = new Choices(this.state, model)
  }

  /** Parses up to `PARSED_TOKENS_MAX` words. */
  parse(words: Int32Array, length: number, tags: Int16Array): Tree {
    const { state, choices, tree } = this
    state.start(words, length, tags)
    choices.start()
    while (!state.done) {
      const transition = choices.onlyTransition() ?? choices.transition()
      const { top, buffer } = state
      const relation =
        transition === LEFT_ARC
          ? choices.relation(buffer, top)
          : transition === RIGHT_ARC
            ? choices.relation(top, buffer)
            : -1
      state.apply(transition, relation)
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
    for (let i = 0; i < length; i++) if (this.table.date[words[i] as number] === 1) return true
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
}
