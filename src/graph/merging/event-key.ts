import { byCodeUnits, type Claim, type Modality } from '../../model'
import { relationOf } from '../../ontology'

/** What is said to have happened is told apart from what is ahead, wished, feared or depends on something. */
const REALIS: Readonly<Record<Modality, string>> = {
  asserted: 'actual',
  alleged: 'actual',
  denied: 'actual',
  planned: 'planned',
  promised: 'planned',
  requested: 'requested',
  possible: 'possible',
  feared: 'possible',
  hoped: 'possible',
  conditional: 'conditional',
  hypothetical: 'conditional',
}

export const isActual = ({ modality }: Pick<Claim, 'modality'>): boolean => REALIS[modality] === 'actual'

/** Claims can only be merged under one key: type, ends (in one order where the relation is symmetric), polarity, realis, post. */
export function eventKey(claim: Claim): string {
  const ends = [claim.subject, claim.object ?? '']
  if (relationOf(claim.type)?.symmetric === true) ends.sort(byCodeUnits)
  const post = claim.type === 'HOLDS_OFFICE_IN' ? String(claim.properties['title'] ?? '') : ''
  return [claim.type, ...ends, claim.polarity, REALIS[claim.modality], post].join('\u0000')
}
