import { CommuniqueError } from '../../model'
import { ALLOWED_LABELS, ALLOWED_TYPES } from '../projection'

type Word = 'KEY' | 'LABEL' | 'TYPE' | 'FROM' | 'TO'

/** Puts labels and types of the allow-list into a statement; throws `store/unknown-type` for any other. */
export function fill(template: string, words: Readonly<Partial<Record<Word, string>>>): string {
  for (const [word, value] of Object.entries(words))
    if (!(word === 'TYPE' ? ALLOWED_TYPES : ALLOWED_LABELS).has(value))
      throw new CommuniqueError('store/unknown-type', `build: expected a label or type of the ontology, got "${value}"`)
  return template.replace(/\b(KEY|LABEL|TYPE|FROM|TO)\b/g, (word) => words[word as Word] ?? word)
}
