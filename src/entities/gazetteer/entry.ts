import type { EntityLabel } from '../../model'

/** What a listed name means; a capital is a place whose state it may stand for, a seat always stands for its state. */
export type Sense = 'name' | 'demonym' | 'capital' | 'seat'

export interface Entry {
  readonly id: string
  readonly label: EntityLabel
  readonly name: string
  readonly sense: Sense
  /** Id of the state. */
  readonly country?: string
  readonly kind?: string
  /** Spelling that was listed: an acronym matches in capitals only. */
  readonly spelling: string
}

/** Letters and digits in lower case, without diacritics: the form that names are compared in. */
export function folded(form: string): string {
  if (/^[A-Za-z]+$/.test(form)) return form.toLowerCase()
  return form
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}
