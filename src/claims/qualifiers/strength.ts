import type { Modality } from '../../model'

/** From plain assertion to what is denied: of two operators over one event the later one counts. */
const ORDER: readonly Modality[] = [
  'asserted',
  'hoped',
  'possible',
  'feared',
  'planned',
  'promised',
  'requested',
  'hypothetical',
  'conditional',
  'alleged',
  'denied',
]

export function strongest(a: Modality, b: Modality): Modality {
  return ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a
}
