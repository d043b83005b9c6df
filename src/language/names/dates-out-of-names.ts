import type { Name } from '../../model'
import type { TaggedForms } from '../words/date-phrase'
import { datePhraseAt, isWeekday } from '../words/date-phrase'

/** Takes dates out of names: in "on Friday Orlo said" and "Rudolf Orlo Friday said" the name is without the weekday. A date alone is no name. */
export function datesOutOfNames(names: readonly Name[], sentence: TaggedForms): readonly Name[] {
  const trimmed = names.map((name): Name | undefined => {
    if (name.kind === 'Other' || name.kind === 'Demonym') return name
    let { first, last } = name
    const date = datePhraseAt(sentence, first)
    if (date !== undefined) first = date.last + 1
    if (name.kind === 'Person' && last > first && isWeekday(sentence.forms[last] ?? '')) last--
    return first > last ? undefined : { first, last, kind: name.kind }
  })
  return trimmed.filter((name) => name !== undefined)
}
