import type { Gazetteer } from '../names/gazetteer'
import { IS_DEMONYM } from '../names/gazetteer'
import type { WordTable } from '../words/word-table'
import type { NamedSentence } from './name-data'
import { inputOf } from './train-names'

/** GUM leaves demonyms unmarked and wikigold counts them among other names: marks those that the gazetteer knows. */
export function withDemonyms({ forms, names }: NamedSentence, table: WordTable, gazetteer: Gazetteer): NamedSentence {
  const { gazetteer: bits } = inputOf(forms, new Int16Array(forms.length), table, gazetteer)
  const isSingle = (i: number) => names[i] === 'B-Other' && names[i + 1] !== 'I-Other'
  const marked = names.map((name, i) => {
    const isDemonym = ((bits[i] as number) & IS_DEMONYM) !== 0
    return isDemonym && (name === 'O' || isSingle(i)) ? 'B-Demonym' : name
  })
  return { forms, names: marked }
}
