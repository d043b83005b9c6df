import { lowerForm } from '../words/word-shape'
import { IRREGULAR_LEMMAS } from './data/irregular'
import { REGULAR_VERBS, regularForms } from './data/regular-verbs'
import { lemmaClassOf } from './lemma-class'

/** Edit at a word's end: characters to cut, then text to add, as in `3y` for "armies". */
export type EndingEdit = string

/** Learnt from the treebanks. */
export interface LemmaModel {
  /** By class, then by ending; the longest known ending decides. */
  readonly endings: Readonly<Record<string, Readonly<Record<string, EndingEdit>>>>
  /** By class, then by word: lemmas that the endings get wrong. */
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export const ENDING_MAX = 5

/** Lemma by exception, then by ending. Names keep their capitals, all else is in small letters. */
export class Lemmatizer {
  private readonly endings = new Map<string, ReadonlyMap<string, EndingEdit>>()
  private readonly exceptions = new Map<string, Map<string, string>>()

  constructor({ endings, exceptions }: LemmaModel) {
    for (const [class_, edits] of Object.entries(endings)) this.endings.set(class_, new Map(Object.entries(edits)))
    for (const [class_, words] of Object.entries(exceptions))
      this.exceptions.set(class_, new Map(Object.entries(words)))
    for (const [class_, words] of Object.entries(IRREGULAR_LEMMAS)) {
      const known = this.exceptions.get(class_) ?? new Map<string, string>()
      this.exceptions.set(class_, known)
      for (const [word, lemma] of Object.entries(words)) known.set(word, lemma)
    }
    for (const verb of REGULAR_VERBS)
      for (const [class_, form] of Object.entries(regularForms(verb))) {
        const known = this.exceptions.get(class_) ?? new Map<string, string>()
        this.exceptions.set(class_, known.set(form, verb))
      }
  }

  lemma(form: string, upos: string, xpos: string): string {
    const class_ = lemmaClassOf(upos, xpos)
    return class_ === 'proper' ? form : this.lemmaOf(lowerForm(form), class_)
  }

  lemmaOf(lower: string, class_: string): string {
    return this.exceptions.get(class_)?.get(lower) ?? applyEdit(lower, this.edit(class_, lower))
  }

  private edit(class_: string, word: string): EndingEdit {
    const edits = this.endings.get(class_)
    for (let size = Math.min(ENDING_MAX, word.length - 1); size >= 0; size--) {
      const edit = edits?.get(word.slice(word.length - size))
      if (edit !== undefined) return edit
    }
    return '0'
  }
}

export function applyEdit(word: string, edit: EndingEdit): string {
  const cut = Number(edit.charAt(0))
  return cut >= word.length ? word : word.slice(0, word.length - cut) + edit.slice(1)
}

/** The edit that turns `word` into `lemma`, undefined where it reaches too far in. */
export function editBetween(word: string, lemma: string): EndingEdit | undefined {
  let same = 0
  while (same < word.length && same < lemma.length && word.charAt(same) === lemma.charAt(same)) same++
  const cut = word.length - same
  return cut > 9 || same === 0 ? undefined : `${cut}${lemma.slice(same)}`
}
