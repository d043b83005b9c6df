import { agreement } from './agreement'
import { apposed } from './apposed'
import { organizationNoun, stateNoun } from './common-nouns'
import { groupMembers, groupNoun } from './groups'
import { institution } from './institution'
import type { NominalRule } from './rule'
import { several } from './several'
import { titledReference } from './titled-reference'

/** Readings of a common noun, tried in this order; the first that is not null counts. */
export const NOMINAL_RULES: readonly NominalRule[] = [
  apposed,
  several,
  groupMembers,
  titledReference,
  institution,
  groupNoun,
  agreement,
  stateNoun,
  organizationNoun,
]
