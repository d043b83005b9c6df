import { hashText } from '../linear/hash'
import type { HashTable } from './hash-table'

export const USUALLY_SMALL = 1
export const USUALLY_CAPITALISED = 2
export const USUALLY_UPPER = 3

const WORDS_MIN = 3

/** How text in mixed case writes a word, by hash of its lower form: one of the three numbers above. */
export type CaseTable = HashTable

/** Whether a sentence is written in capitals throughout: headlines, wires. Acronyms in a row are not. */
export function isAllCaps(forms: readonly string[], cases: CaseTable): boolean {
  let words = 0
  let common = 0
  for (const form of forms) {
    if (/\p{Ll}/u.test(form)) return false
    if (!/\p{Lu}{2}/u.test(form)) continue
    words++
    if (cases.get(hashText(form.toLowerCase())) === USUALLY_SMALL) common++
  }
  return words >= WORDS_MIN && common > 0
}

/** The form as text in mixed case would have it; unknown words are taken for names. */
export function recased(form: string, isFirst: boolean, cases: CaseTable): string {
  if (!/\p{Lu}/u.test(form)) return form
  const lower = form.toLowerCase()
  const usual = cases.get(hashText(lower))
  if (usual === USUALLY_UPPER || /\p{Lu}\./u.test(form)) return form
  return usual === USUALLY_SMALL && !isFirst ? lower : form.charAt(0) + lower.slice(1)
}
