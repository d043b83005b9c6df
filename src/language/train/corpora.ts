import { join } from 'node:path'
import type { TreebankSentence } from './conllu'
import { parseConllu, readConlluFolder, readText } from './conllu'

/** Treebanks of a data folder: gold by hand, silver made by a slower and better parser. */
export interface Corpora {
  readonly gold: readonly TreebankSentence[]
  readonly silver: readonly TreebankSentence[]
}

export function readTraining(treebanks: string): Corpora {
  return {
    gold: [
      ...parseConllu(readText(join(treebanks, 'ewt', 'train.conllu'))),
      ...readConlluFolder(join(treebanks, 'gum', 'train')),
    ],
    silver: parseConllu(readText(join(treebanks, 'silver-news', 'news.conllu.gz'))),
  }
}

export function readDevelopment(treebanks: string): ReadonlyMap<string, readonly TreebankSentence[]> {
  return new Map([
    ['EWT dev', parseConllu(readText(join(treebanks, 'ewt', 'dev.conllu')))],
    ['GUM dev', readConlluFolder(join(treebanks, 'gum', 'dev'))],
  ])
}
