import { argMax } from '../linear/linear-model'
import { packWeights } from '../linear/packed-weights'
import { weightSections, writeContainer } from '../storage/container'
import { tableSections } from '../storage/hash-table-sections'
import type { TaggerModel } from '../tagger/tagger'
import { Tagger } from '../tagger/tagger'
import { CONTEXT_FEATURES_MAX, WORD_FEATURES_MAX, contextFeatures, wordFeatures } from '../tagger/tag-features'
import { HashTable } from '../words/hash-table'
import { WordTable } from '../words/word-table'
import type { TreebankSentence } from './conllu'
import { Perceptron, sumWeights } from './perceptron'
import { seededRandom, shuffle } from './random'
import type { TagCounts } from './tag-inventory'
import { TagInventory, ambiguityClasses, countTags, fixedTags } from './tag-inventory'

export interface TaggerTraining {
  readonly gold: readonly TreebankSentence[]
  readonly silver: readonly TreebankSentence[]
  readonly clusters: HashTable
  readonly bits: number
  readonly epochs: number
  readonly seeds?: number
  readonly log?: (line: string) => void
}

interface Example {
  readonly forms: readonly string[]
  readonly gold: Int16Array
}

/** A tagger trained in memory: for jackknifing and for packing. */
export interface TrainedTagger {
  readonly inventory: TagInventory
  readonly weights: Float32Array
  readonly fixed: ReadonlyMap<number, number>
  readonly ambiguity: ReadonlyMap<number, number>
  readonly bits: number
}

/** Gold sentences count twice beside the silver ones. */
export function trainTagger(training: TaggerTraining): TrainedTagger {
  const { gold, silver, clusters, bits, epochs, seeds = 1, log } = training
  const inventory = TagInventory.of(gold)
  const toExample = (sentence: TreebankSentence): Example => ({
    forms: sentence.forms,
    gold: inventory.numbersOf(sentence),
  })
  const goldExamples = gold.map(toExample)
  const copies = silver.length > 0 ? [goldExamples, goldExamples] : [goldExamples]
  const examples = [...copies.flat(), ...silver.map(toExample)]
  const counts = countsOf(examples, clusters)
  const ambiguity = ambiguityClasses(counts)
  const fixed = fixedTags(counts)
  const table = new WordTable({ clusters, ambiguity: tableOf(ambiguity) })
  const models = Array.from({ length: seeds }, (_, seed) =>
    runEpochs({
      examples,
      table,
      fixed: tableOf(fixed),
      classes: inventory.tags.length,
      bits,
      epochs,
      seed: 7 + seed * 13,
      log,
    }),
  )
  return { inventory, weights: sumWeights(models), fixed, ambiguity, bits }
}

interface Run {
  readonly examples: readonly Example[]
  readonly table: WordTable
  readonly fixed: HashTable
  readonly classes: number
  readonly bits: number
  readonly epochs: number
  readonly seed: number
  readonly log: ((line: string) => void) | undefined
}

function runEpochs({ examples, table, fixed, classes, bits, epochs, seed, log }: Run): Float32Array {
  const model = new Perceptron(bits, classes)
  const rows = new Int32Array(WORD_FEATURES_MAX + CONTEXT_FEATURES_MAX)
  const random = seededRandom(seed)
  const order = [...examples]
  for (let epoch = 0; epoch < epochs; epoch++) {
    let errors = 0
    let seen = 0
    for (const { forms, gold } of shuffle(order, random)) {
      table.makeRoom(forms.length)
      const words = Int32Array.from(forms, (form) => table.numberOf(form))
      let tag1 = -1
      let tag2 = -1
      for (let i = 0; i < words.length; i++) {
        let tag = fixed.get(table.normal[words[i] as number] as number) - 1
        if (tag < 0) {
          const before = contextFeatures(table, words, words.length, i, tag1, tag2, rows, model.mask)
          const count = before + wordFeatures(table, words[i] as number, rows.subarray(before), model.mask)
          tag = argMax(model.score(rows, count))
          const right = gold[i] as number
          seen++
          if (tag !== right) {
            errors++
            model.update(rows, count, right, tag)
          }
          model.tick()
        }
        tag2 = tag1
        tag1 = tag
      }
    }
    log?.(`tagger epoch ${epoch + 1}: ${((100 * errors) / seen).toFixed(2)} % errors`)
  }
  return model.averaged()
}

function countsOf(examples: readonly Example[], clusters: HashTable): TagCounts {
  const table = new WordTable({ clusters, ambiguity: tableOf(new Map()) })
  return countTags(
    examples.map(({ forms, gold }) => {
      table.makeRoom(forms.length)
      return { normals: Int32Array.from(forms, (form) => table.normal[table.numberOf(form)] as number), gold }
    }),
  )
}

export function tableOf(entries: ReadonlyMap<number, number>): HashTable {
  return new HashTable(Int32Array.from(entries.keys()), Int32Array.from(entries.values()))
}

/** A word table and tagger over the unpacked weights. */
export function taggerOf(trained: TrainedTagger, clusters: HashTable): { table: WordTable; tagger: Tagger } {
  const { inventory, weights, fixed, ambiguity, bits } = trained
  const perceptron = new Perceptron(bits, inventory.tags.length, weights)
  const model: TaggerModel = {
    tags: inventory.tags,
    weights: perceptron,
    fixed: tableOf(fixed),
    sure: tableOf(new Map()),
  }
  const table = new WordTable({ clusters, ambiguity: tableOf(ambiguity) })
  return { table, tagger: new Tagger(table, model) }
}

export function packTagger({ inventory, weights, fixed, ambiguity }: TrainedTagger): Buffer {
  const packed = packWeights(weights, inventory.tags.length)
  const sections = new Map([
    ...weightSections('tagger', packed),
    ...tableSections('fixed', fixed),
    ...tableSections('ambiguity', ambiguity),
  ])
  return writeContainer({ meta: { tags: inventory.tags }, sections })
}
