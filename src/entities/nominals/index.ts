import { agreement } from './agreement'
import { apposed } from './apposed'
import { groupNoun, organizationNoun, stateNoun } from './common-nouns'
import { institution } from './institution'
import type { NominalRule } from './rule'
import { several } from './several'
import { titledReference } from './titled-reference'

/** Readings of a common noun, tried in this order; the first that is not null counts. */
export const NOMINAL_RULES: readonly NominalRule[] = [
  apposed,
  several,
  titledReference,
  institution,
  groupNoun,
  agreement,
  stateNoun,
  organizationNoun,
]
