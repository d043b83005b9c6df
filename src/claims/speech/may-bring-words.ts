import type { Sentence } from '../../model'
import { SPEAKING } from '../lexicon/speaking'

const MARKS = new Set(['"', '“', '”', ':'])

/** Whether the sentence may tell whose words stand between quotation marks in it or behind its colon. */
export function mayBringWords({ tokens }: Sentence): boolean {
  return (
    tokens.some(({ form }) => MARKS.has(form)) &&
    tokens.some(({ lemma, upos }) => upos === 'VERB' && SPEAKING.has(lemma.toLowerCase()))
  )
}
