import { hashText } from '../linear/hash'
import { USUALLY_CAPITALISED, USUALLY_SMALL, USUALLY_UPPER } from '../words/recase'
import type { TreebankSentence } from './conllu'

const SEEN_MIN = 2

/** How each word is usually written inside a sentence. */
export function learnCases(sentences: readonly TreebankSentence[]): Map<number, number> {
  const counts = new Map<string, [small: number, capitalised: number, upper: number]>()
  for (const { forms } of sentences) {
    if (!forms.some((form) => /\p{Ll}{2}/u.test(form))) continue
    forms.forEach((form, i) => {
      if (i === 0 || !/^\p{L}+$/u.test(form) || /^["“'‘(:]$/.test(forms[i - 1] ?? '')) return
      const lower = form.toLowerCase()
      const count = counts.get(lower) ?? [0, 0, 0]
      counts.set(lower, count)
      count[form === lower ? 0 : form.length > 1 && form === form.toUpperCase() ? 2 : 1]++
    })
  }
  const cases = new Map<number, number>()
  for (const [word, [small, capitalised, upper]] of counts) {
    if (small + capitalised + upper < SEEN_MIN) continue
    const usual =
      small >= capitalised && small >= upper
        ? USUALLY_SMALL
        : capitalised >= upper
          ? USUALLY_CAPITALISED
          : USUALLY_UPPER
    cases.set(hashText(word), usual)
  }
  return cases
}
