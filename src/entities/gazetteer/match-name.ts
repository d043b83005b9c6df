import type { EntityLabel, Token } from '../../model'
import type { Entry } from './entry'
import { matchAt } from './gazetteer'

/** The listed entity of a label whose name is the whole text, such as an outlet's masthead. */
export function matchName(text: string, label: EntityLabel): Entry | undefined {
  const tokens = text
    .split(/\s+/)
    .filter(Boolean)
    .map((form): Token => ({
      form,
      lemma: form,
      upos: 'PROPN',
      xpos: 'NNP',
      head: -1,
      deprel: '',
      start: 0,
      end: form.length,
    }))
  const match = matchAt(tokens, 0)
  return match?.last === tokens.length - 1 ? match.entries.find((entry) => entry.label === label) : undefined
}
