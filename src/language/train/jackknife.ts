import type { HashTable } from '../words/hash-table'
import type { TreebankSentence } from './conllu'
import type { TaggerTraining, TrainedTagger } from './train-tagger'
import { taggerOf, trainTagger } from './train-tagger'

/** Tags as a tagger gives them that has not seen the sentence: the parser and the name recogniser must learn from tags as bad as they will meet. */
export function jackknifeTags(
  training: TaggerTraining,
  folds: number,
  inventory: TrainedTagger['inventory'],
): Int16Array[] {
  const { gold, silver, clusters } = training
  const result = new Array<Int16Array>(gold.length)
  for (let fold = 0; fold < folds; fold++) {
    const outside = gold.filter((_, i) => i % folds !== fold)
    const trained = trainTagger({ ...training, gold: outside, seeds: 1, silver })
    const toShared = sharedNumbers(trained.inventory.tags, inventory)
    const held = gold.filter((_, i) => i % folds === fold)
    tagAll(trained, clusters, held).forEach(
      (tags, k) => (result[k * folds + fold] = tags.map((tag) => toShared[tag] ?? 0)),
    )
    training.log?.(`jackknife fold ${fold + 1} of ${folds}`)
  }
  return result
}

export function tagAll(
  trained: TrainedTagger,
  clusters: HashTable,
  sentences: readonly TreebankSentence[],
): Int16Array[] {
  const { table, tagger } = taggerOf(trained, clusters)
  return sentences.map(({ forms }) => {
    table.makeRoom(forms.length)
    const words = Int32Array.from(forms, (form) => table.numberOf(form))
    const tags = new Int16Array(words.length)
    tagger.tag(words, words.length, tags)
    return tags
  })
}

function sharedNumbers(tags: readonly string[], inventory: TrainedTagger['inventory']): readonly number[] {
  return tags.map((tag) => Math.max(0, inventory.tags.indexOf(tag)))
}
