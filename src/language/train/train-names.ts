import type { NameKind } from '../../model'
import { packWeights } from '../linear/packed-weights'
import type { Gazetteer } from '../names/gazetteer'
import type { NameInput } from '../names/name-features'
import { NAME_FEATURES_MAX, nameFeatures } from '../names/name-features'
import {
  BEGIN,
  INSIDE,
  LAST,
  NAME_KINDS,
  NAME_START,
  NAME_TAGS,
  OUTSIDE,
  UNIT,
  followers,
  kindOfTag,
  nameTag,
  positionOfTag,
} from '../names/name-tags'
import { bestAllowed, canSkip } from '../names/name-tagger'
import { weightSections, writeContainer } from '../storage/container'
import type { WordTable } from '../words/word-table'
import type { NamedSentence } from './name-data'
import { Perceptron, sumWeights } from './perceptron'
import { seededRandom, shuffle } from './random'

export interface NameExample {
  readonly sentence: NamedSentence
  readonly tags: Int16Array
}

export interface NameTraining {
  readonly examples: readonly NameExample[]
  readonly table: WordTable
  readonly gazetteer: Gazetteer
  readonly bits: number
  readonly epochs: number
  readonly seeds: number
  readonly log?: (line: string) => void
}

const EXPLORED_SHARE = 0.7

/** BIO to BILOU numbers. */
export function bilou(names: readonly string[]): Int16Array {
  return Int16Array.from(names, (tag, i) => {
    const kind = NAME_KINDS.indexOf(tag.slice(2) as NameKind)
    if (kind < 0) return OUTSIDE
    const starts = tag.startsWith('B') || names[i - 1]?.slice(2) !== tag.slice(2)
    const ends = names[i + 1] !== `I-${tag.slice(2)}`
    return nameTag(kind, starts ? (ends ? UNIT : BEGIN) : ends ? LAST : INSIDE)
  })
}

export function trainNames(training: NameTraining): Float32Array {
  return sumWeights(Array.from({ length: training.seeds }, (_, seed) => runEpochs(training, 5 + seed * 7)))
}

export function packNames(weights: Float32Array): Buffer {
  return writeContainer({ meta: {}, sections: new Map(weightSections('names', packWeights(weights, NAME_TAGS))) })
}

function runEpochs({ examples, table, gazetteer, bits, epochs, log }: NameTraining, seed: number): Float32Array {
  const model = new Perceptron(bits, NAME_TAGS)
  const rows = new Int32Array(NAME_FEATURES_MAX)
  const random = seededRandom(seed)
  const order = examples.map((example) => ({ ...example, gold: bilou(example.sentence.names) }))
  for (let epoch = 0; epoch < epochs; epoch++) {
    let errors = 0
    let seen = 0
    for (const { sentence, tags, gold } of shuffle(order, random)) {
      const input = inputOf(sentence.forms, tags, table, gazetteer)
      let tag1 = NAME_START
      let tag2 = NAME_START
      for (let i = 0; i < input.length; i++) {
        const allowed = followers(tag1, i === input.length - 1)
        let tag = OUTSIDE
        if (!canSkip(table, input, i) || allowed[OUTSIDE] === 0) {
          const count = nameFeatures(table, input, i, tag1, tag2, rows, model.mask)
          const predicted = bestAllowed(model.score(rows, count), allowed)
          const right = reachable(gold[i] as number, tag1, allowed) ?? predicted
          seen++
          if (predicted !== right) {
            errors++
            model.update(rows, count, right, predicted)
          }
          model.tick()
          tag = epoch > 0 && random() < EXPLORED_SHARE ? predicted : right
        }
        tag2 = tag1
        tag1 = tag
      }
    }
    log?.(`names epoch ${epoch + 1}: ${((100 * errors) / seen).toFixed(2)} % errors`)
  }
  return model.averaged()
}

export function inputOf(forms: readonly string[], tags: Int16Array, table: WordTable, gazetteer: Gazetteer): NameInput {
  table.makeRoom(forms.length)
  const words = Int32Array.from(forms, (form) => table.numberOf(form))
  const bits = new Int32Array(words.length)
  gazetteer.match(table, words, words.length, bits)
  return { words, length: words.length, tags, gazetteer: bits }
}

/** The gold tag, or where an earlier mistake rules it out the nearest that may stand here. */
function reachable(gold: number, previous: number, allowed: Uint8Array): number | undefined {
  if (allowed[gold] === 1) return gold
  const isInside = previous !== OUTSIDE && previous !== NAME_START && positionOfTag(previous) <= INSIDE
  if (isInside) return nameTag(kindOfTag(previous), LAST)
  const kind = kindOfTag(gold)
  const options = positionOfTag(gold) === INSIDE ? [nameTag(kind, BEGIN), nameTag(kind, UNIT)] : [nameTag(kind, UNIT)]
  return options.find((tag) => allowed[tag] === 1)
}
