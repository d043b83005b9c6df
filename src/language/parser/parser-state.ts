import { hashText } from '../linear/hash'
import type { WordTable } from '../words/word-table'
import { LEFT_ARC, PARSED_TOKENS_MAX, REDUCE, RIGHT_ARC, SHIFT } from './parser-model'

const CHILDREN_MAX = 5
const NO_WORD = -99
const ROOT_WORD = -77
const NO_TAG = 201
const ROOT_TAG = 200

const column = () => new Int32Array(PARSED_TOKENS_MAX + 2)

/**
 * A configuration of the arc-eager system (Nivre 2004): tokens are 1 to n, the root is n + 1 at the buffer's end, 0 means none.
 * All columns are indexed by token.
 */
export class ParserState {
  readonly words = column()
  readonly tags = column()
  readonly upos = column()
  readonly fine = column()
  readonly coarse = column()
  readonly head = column()
  readonly label = column()
  readonly left1 = column()
  readonly left2 = column()
  readonly right1 = column()
  readonly right2 = column()
  readonly leftCount = column()
  readonly rightCount = column()
  /** Sums of the hashes of the relations to the left and right. */
  readonly leftSet = column()
  readonly rightSet = column()
  /** Hash of the case markers and subordinators. */
  readonly marker = column()
  readonly stack = column()
  readonly onStack = column()
  length = 0
  stackSize = 0
  buffer = 1
  previous = 0
  private readonly uposOf: Int32Array
  private readonly labelHash: Int32Array
  private readonly caseLabel: number
  private readonly markLabel: number

  constructor(
    private readonly table: WordTable,
    tags: readonly string[],
    labels: readonly string[],
  ) {
    this.uposOf = Int32Array.from(tags, (tag) => hashText(tag.split('|')[0] ?? ''))
    this.labelHash = Int32Array.from(labels, (label) => hashText(label) | 1)
    this.caseLabel = labels.indexOf('case')
    this.markLabel = labels.indexOf('mark')
  }

  start(words: Int32Array, length: number, tags: Int16Array): void {
    const { table } = this
    this.length = length
    for (let i = 1; i <= length; i++) {
      const word = words[i - 1] as number
      const tag = tags[i - 1] as number
      this.words[i] = table.normal[word] as number
      this.tags[i] = tag + 1
      this.upos[i] = this.uposOf[tag] as number
      this.fine[i] = table.fine[word] as number
      this.coarse[i] = table.coarse[word] as number
    }
    this.startToken(0, NO_WORD, NO_TAG, -9)
    this.startToken(length + 1, ROOT_WORD, ROOT_TAG, -5)
    for (const values of [this.left1, this.left2, this.right1, this.right2, this.leftCount, this.rightCount])
      values.fill(0, 0, length + 2)
    for (const values of [this.leftSet, this.rightSet, this.marker, this.onStack]) values.fill(0, 0, length + 2)
    this.head.fill(-1, 0, length + 2)
    this.label.fill(-1, 0, length + 2)
    this.stackSize = 0
    this.buffer = 1
    this.previous = 0
  }

  get done(): boolean {
    return this.buffer > this.length && this.stackSize === 0
  }

  get top(): number {
    return this.stackSize > 0 ? (this.stack[this.stackSize - 1] as number) : 0
  }

  allows(transition: number): boolean {
    if (transition === SHIFT) return this.buffer <= this.length
    if (this.stackSize === 0) return false
    if (transition === RIGHT_ARC) return this.buffer <= this.length
    const attached = (this.head[this.top] as number) >= 0
    return transition === REDUCE ? attached : !attached
  }

  /** Moves on; `label` counts for arcs only. */
  apply(transition: number, label: number): void {
    const top = this.top
    if (transition === LEFT_ARC) this.attach(this.buffer, top, label)
    else if (transition === RIGHT_ARC) this.attach(top, this.buffer, label)
    if (transition === LEFT_ARC || transition === REDUCE) {
      this.stackSize--
      this.onStack[top] = 0
    } else {
      this.stack[this.stackSize++] = this.buffer
      this.onStack[this.buffer++] = 1
    }
    this.previous = transition + 1
  }

  private attach(head: number, token: number, label: number): void {
    this.head[token] = head
    this.label[token] = label
    const hash = label >= 0 ? (this.labelHash[label] as number) : 0
    if (token < head) {
      this.left2[head] = this.left1[head] as number
      this.left1[head] = token
      if ((this.leftCount[head] as number) < CHILDREN_MAX) this.leftCount[head] = (this.leftCount[head] as number) + 1
      this.leftSet[head] = ((this.leftSet[head] as number) + hash) | 0
    } else {
      this.right2[head] = this.right1[head] as number
      this.right1[head] = token
      if ((this.rightCount[head] as number) < CHILDREN_MAX)
        this.rightCount[head] = (this.rightCount[head] as number) + 1
      this.rightSet[head] = ((this.rightSet[head] as number) + hash) | 0
    }
    if (label === this.caseLabel || label === this.markLabel) {
      this.marker[head] = (Math.imul(this.marker[head] as number, 31) + (this.words[token] as number)) | 0
    }
  }

  private startToken(token: number, word: number, tag: number, upos: number): void {
    this.words[token] = word
    this.tags[token] = tag
    this.upos[token] = upos
    this.fine[token] = 0
    this.coarse[token] = 0
  }
}
