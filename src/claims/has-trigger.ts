import type { Sentence, Token } from '../model'
import type { Frame } from './frame'
import { FRAMES } from './frames'
import { mayBringWords } from './speech/may-bring-words'

/** What else a sentence must hold where a word of it opens a trigger. */
interface Condition {
  readonly upos: ReadonlySet<string>
  /** The further words of the trigger: "out" of "carry out". */
  readonly rest: readonly string[]
  /** One of these nouns fixes the meaning: "impose SANCTIONS". */
  readonly theme: readonly string[] | undefined
}

const UPOS: Readonly<Record<Frame['form'], ReadonlySet<string>>> = {
  verb: new Set(['VERB', 'AUX']),
  noun: new Set(['NOUN', 'PROPN']),
  adjective: new Set(['ADJ', 'VERB']),
}

const CONDITIONS = conditions()

function conditions(): ReadonlyMap<string, readonly Condition[]> {
  const found = new Map<string, Condition[]>()
  for (const { form, lemmas, theme } of FRAMES)
    for (const lemma of lemmas) {
      const [opening = '', ...rest] = lemma.split(' ')
      const condition = { upos: UPOS[form], rest, theme: theme && [...theme] }
      found.set(opening, [...(found.get(opening) ?? []), condition])
    }
  return found
}

/** Whether any frame may be triggered by a word of the sentence, or it tells whose words stand near it: such a sentence wants a tree. */
export function hasTrigger(sentence: Sentence): boolean {
  return triggerOf(sentence) !== undefined || mayBringWords(sentence)
}

/** The first word of a sentence that may trigger a frame. */
export function triggerOf({ tokens }: Sentence): string | undefined {
  let lemmas: ReadonlySet<string> | undefined
  const all = (): ReadonlySet<string> => (lemmas ??= new Set(tokens.map(lowerLemma)))
  return tokens.find((token) =>
    CONDITIONS.get(lowerLemma(token))?.some(
      ({ upos, rest, theme }) =>
        upos.has(token.upos) &&
        rest.every((word) => all().has(word)) &&
        (theme === undefined || theme.some((noun) => all().has(noun))),
    ),
  )?.form
}

const lowerLemma = ({ lemma }: Token): string => lemma.toLowerCase()
