import { argMax } from '../linear/linear-model'
import { packWeights } from '../linear/packed-weights'
import { LABEL_FEATURES_MAX, PAIR_FEATURES_MAX, labelFeatures, pairFeatures } from '../parser/label-features'
import { LEFT_ARC, RIGHT_ARC, TRANSITIONS } from '../parser/parser-model'
import { ParserState } from '../parser/parser-state'
import { TRANSITION_FEATURES_MAX, bufferFeatures, stackFeatures } from '../parser/transition-features'
import { weightSections, writeContainer } from '../storage/container'
import { tableSections } from '../storage/hash-table-sections'
import { fixedLabels } from './fixed-labels'
import type { WordTable } from '../words/word-table'
import type { TreebankSentence } from './conllu'
import type { GoldTree } from './oracle'
import { keptWeights } from './kept-weights'
import { costs, goldTree, projective } from './oracle'
import { Perceptron, sumWeights } from './perceptron'
import { seededRandom, shuffle } from './random'
import { increment } from './tag-inventory'

export interface ParserExample {
  readonly sentence: TreebankSentence
  readonly tags: Int16Array
}

export interface ParserTraining {
  readonly examples: readonly ParserExample[]
  readonly table: WordTable
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly transitionBits: number
  readonly labelBits: number
  readonly epochs: number
  readonly seeds: number
  /** Folder and file name that the weights of each seed are kept under. */
  readonly keep?: string
  readonly log?: (line: string) => void
}

export interface TrainedParser {
  readonly labels: readonly string[]
  readonly transitions: Float32Array
  readonly labelling: Float32Array
  readonly fixedLabels: ReadonlyMap<number, number>
}

const LENGTH_MAX = 160
const EXPLORED_SHARE = 0.95
const LABEL_SEEN_MIN = 10
/** Half, two thirds and three quarters score alike; the file shrinks from 10.6 over 7.8 to 5.9 MB. */
const PRUNED = 0.65

export interface PreparedTree {
  readonly forms: readonly string[]
  readonly tags: Int16Array
  readonly gold: GoldTree
  readonly labels: Int32Array
}

/** Relations seen often enough, most frequent first; rarer subtypes fall back to their type. */
export function labelsOf(sentences: readonly TreebankSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const { relations } of sentences) for (const relation of relations) increment(counts, relation)
  const kept = [...counts].filter(([, count]) => count >= LABEL_SEEN_MIN).sort((a, b) => b[1] - a[1])
  return kept.map(([label]) => label)
}

export function trainParser(training: ParserTraining): TrainedParser {
  const { examples, labels, seeds } = training
  const prepared = examples
    .filter(({ sentence }) => sentence.forms.length <= LENGTH_MAX)
    .map((example) => prepare(example, labels))
  const models = Array.from({ length: seeds }, (_, seed) => {
    const run = () => runEpochs(prepared, training, 3 + seed * 17)
    return training.keep === undefined
      ? run()
      : keptWeights<'transitions' | 'labelling'>(`${training.keep}-${seed}`, run)
  })
  return {
    labels,
    fixedLabels: fixedLabels(prepared),
    transitions: sumWeights(models.map(({ transitions }) => transitions)),
    labelling: sumWeights(models.map(({ labelling }) => labelling)),
  }
}

export function packParser({ labels, transitions, labelling, fixedLabels }: TrainedParser): Buffer {
  const sections = new Map([
    ...weightSections('transitions', packWeights(transitions, TRANSITIONS, PRUNED)),
    ...weightSections('labelling', packWeights(labelling, labels.length, PRUNED)),
    ...tableSections('fixed-labels', fixedLabels),
  ])
  return writeContainer({ meta: { labels }, sections })
}

function prepare({ sentence, tags }: ParserExample, labels: readonly string[]): PreparedTree {
  const numberOf = (relation: string) => {
    const exact = labels.indexOf(relation)
    return exact >= 0 ? exact : Math.max(0, labels.indexOf(relation.split(':')[0] ?? ''))
  }
  return {
    forms: sentence.forms,
    tags,
    gold: goldTree(projective(sentence.heads)),
    labels: Int32Array.from([0, ...sentence.relations.map(numberOf)]),
  }
}

function runEpochs(
  prepared: readonly PreparedTree[],
  training: ParserTraining,
  seed: number,
): { transitions: Float32Array; labelling: Float32Array } {
  const { table, tags, labels, transitionBits, labelBits, epochs, log } = training
  const transitions = new Perceptron(transitionBits, TRANSITIONS)
  const labelling = new Perceptron(labelBits, labels.length)
  const state = new ParserState(table, tags, labels)
  const random = seededRandom(seed)
  const learner = new Learner(state, transitions, labelling, random)
  const order = [...prepared]
  for (let epoch = 0; epoch < epochs; epoch++) {
    learner.exploring = epoch > 0
    for (const example of shuffle(order, random)) {
      table.makeRoom(example.forms.length)
      const words = Int32Array.from(example.forms, (form) => table.numberOf(form))
      state.start(words, words.length, example.tags)
      while (!state.done) learner.step(example)
    }
    log?.(`parser epoch ${epoch + 1}: ${learner.summary()}`)
  }
  return { transitions: transitions.averaged(), labelling: labelling.averaged() }
}

/** One transition at a time: predicts, learns from the cheapest transition, then mostly follows its own prediction. */
class Learner {
  exploring = false
  private readonly rows = new Int32Array(TRANSITION_FEATURES_MAX + 20)
  private readonly bufferRows = new Int32Array(20)
  private readonly labelRows = new Int32Array(PAIR_FEATURES_MAX + LABEL_FEATURES_MAX)
  private readonly cost = new Int32Array(TRANSITIONS)
  private readonly counts = { steps: 0, errors: 0, labels: 0, labelErrors: 0 }

  constructor(
    private readonly state: ParserState,
    private readonly transitions: Perceptron,
    private readonly labelling: Perceptron,
    private readonly random: () => number,
  ) {}

  step({ gold, labels }: PreparedTree): void {
    const { state, transitions, rows, cost, counts } = this
    costs(state, gold, cost)
    let allowed = 0
    let action = 0
    for (let i = 0; i < TRANSITIONS; i++) {
      if (!state.allows(i)) continue
      allowed++
      action = i
    }
    if (allowed > 1) {
      const count = this.features()
      const scores = transitions.score(rows, count)
      const lowest = Math.min(...cost)
      const predicted = bestOf(scores, (i) => state.allows(i))
      const right = bestOf(scores, (i) => cost[i] === lowest)
      counts.steps++
      action = predicted
      if (cost[predicted] !== lowest) {
        counts.errors++
        transitions.update(rows, count, right, predicted)
        if (!this.exploring || this.random() >= EXPLORED_SHARE) action = right
      }
      transitions.tick()
    }
    state.apply(action, action === LEFT_ARC || action === RIGHT_ARC ? this.label(action, gold, labels) : -1)
  }

  summary(): string {
    const { steps, errors, labels, labelErrors } = this.counts
    const line = `${((100 * errors) / steps).toFixed(2)} % of transitions, ${((100 * labelErrors) / labels).toFixed(2)} % of relations wrong`
    Object.assign(this.counts, { steps: 0, errors: 0, labels: 0, labelErrors: 0 })
    return line
  }

  private features(): number {
    const { state, rows, bufferRows, transitions } = this
    const count = stackFeatures(state, rows, transitions.mask)
    const more = bufferFeatures(state, bufferRows, transitions.mask)
    for (let i = 0; i < more; i++) rows[count + i] = bufferRows[i] as number
    return count + more
  }

  private label(action: number, gold: GoldTree, labels: Int32Array): number {
    const { state, labelling, labelRows, counts } = this
    const head = action === LEFT_ARC ? state.buffer : state.top
    const token = action === LEFT_ARC ? state.top : state.buffer
    const pair = pairFeatures(state, head, token, labelRows, labelling.mask)
    const count = pair + labelFeatures(state, head, token, labelRows.subarray(pair), labelling.mask)
    const predicted = argMax(labelling.score(labelRows, count))
    if (gold.heads[token] !== head) return predicted
    const right = labels[token] as number
    counts.labels++
    labelling.tick()
    if (predicted === right) return predicted
    counts.labelErrors++
    labelling.update(labelRows, count, right, predicted)
    return !this.exploring || this.random() > EXPLORED_SHARE ? right : predicted
  }
}

function bestOf(scores: Float32Array, allowed: (i: number) => boolean): number {
  let best = -1
  for (let i = 0; i < scores.length; i++)
    if (allowed(i) && (best < 0 || (scores[i] as number) > (scores[best] as number))) best = i
  return best
}
