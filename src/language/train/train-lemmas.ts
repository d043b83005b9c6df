import { lowerForm } from '../words/word-shape'
import { lemmaClassOf } from '../lemma/lemma-class'
import type { EndingEdit, LemmaModel } from '../lemma/lemmatizer'
import { ENDING_MAX, Lemmatizer, editBetween } from '../lemma/lemmatizer'
import type { TreebankSentence } from './conllu'
import { increment } from './tag-inventory'

type Counts = Map<string, number>

/** Endings by majority over distinct words, each ending kept only where it differs from the shorter one; then what they get wrong. */
export function learnLemmas(sentences: readonly TreebankSentence[]): LemmaModel {
  const lemmas = countLemmas(sentences)
  const endings = Object.fromEntries([...lemmas].map(([class_, words]) => [class_, learnEndings(words)]))
  const lemmatizer = new Lemmatizer({ endings, exceptions: {} })
  const exceptions: Record<string, Record<string, string>> = {}
  for (const [class_, words] of lemmas) {
    const wrong = [...words].flatMap(([word, counts]) => {
      const lemma = mostFrequent(counts)
      return lemma !== undefined && lemmatizer.lemmaOf(word, class_) !== lemma ? [[word, lemma] as const] : []
    })
    exceptions[class_] = Object.fromEntries(wrong.sort((a, b) => (a[0] < b[0] ? -1 : 1)))
  }
  return { endings, exceptions }
}

/** Lemmas of each word by class. Slips such as goeswith parts are left out. */
function countLemmas(sentences: readonly TreebankSentence[]): Map<string, Map<string, Counts>> {
  const classes = new Map<string, Map<string, Counts>>()
  for (const { forms, lemmas, upos, xpos, relations } of sentences) {
    forms.forEach((form, i) => {
      const class_ = lemmaClassOf(upos[i] ?? '', xpos[i] ?? '')
      const lemma = lemmas[i] ?? '_'
      if (class_ === 'proper' || lemma === '_' || relations[i] === 'goeswith' || upos[i] === 'X') return
      const words = classes.get(class_) ?? new Map<string, Counts>()
      classes.set(class_, words)
      const word = lowerForm(form)
      const counts = words.get(word) ?? new Map<string, number>()
      words.set(word, counts)
      increment(counts, lowerForm(lemma))
    })
  }
  return classes
}

function learnEndings(words: ReadonlyMap<string, Counts>): Record<string, EndingEdit> {
  const votes = new Map<string, Counts>()
  for (const [word, counts] of words) {
    const edit = editBetween(word, mostFrequent(counts) ?? word)
    if (edit === undefined || !/^[a-z]+$/.test(word)) continue
    for (let size = 0; size <= Math.min(ENDING_MAX, word.length - 1); size++) {
      const ending = word.slice(word.length - size)
      const edits = votes.get(ending) ?? new Map<string, number>()
      votes.set(ending, edits)
      increment(edits, edit)
    }
  }
  const endings: Record<string, EndingEdit> = {}
  for (const ending of [...votes.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const edit = mostFrequent(votes.get(ending) ?? new Map())
    if (edit !== undefined && edit !== inherited(endings, ending)) endings[ending] = edit
  }
  return endings
}

function inherited(endings: Readonly<Record<string, EndingEdit>>, ending: string): EndingEdit | undefined {
  for (let from = 1; from <= ending.length; from++) {
    const edit = endings[ending.slice(from)]
    if (edit !== undefined) return edit
  }
  return undefined
}

function mostFrequent(counts: Counts): string | undefined {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}
