/**
 * When two claims with the same ends tell one event:
 * - `event`: happens on a day and can happen again; days tell it from the next one;
 * - `statement`: words that may be said twice a day; what they are about tells one from the next;
 * - `process`: goes on for weeks or months (supplies, deployments, support);
 * - `once`: happens once between two actors unless dates far apart say otherwise (an invasion, a recognition);
 * - `state`: holds while it holds (who leads what); claims of it are one.
 */
export type MergeKind = 'event' | 'statement' | 'process' | 'once' | 'state'

export interface MergeRule {
  readonly kind: MergeKind
  /** How many days apart two claims may date one event. */
  readonly windowDays: number
  /** Whether the event has one place, so that two far places are two events. */
  readonly placed: boolean
  /** Whether it may well happen twice in a month between the same two, so that being near in time says little. */
  readonly frequent: boolean
  /** Types that may tell one event in other words bear the same family. */
  readonly family: string
}

type Row = readonly [
  types: string,
  family: string,
  kind: MergeKind,
  windowDays: number,
  ...marks: readonly ('placed' | 'frequent')[],
]

const ROWS: readonly Row[] = [
  ['SENT_LETTER_TO CONGRATULATED', 'message', 'event', 3],
  ['MET_WITH HELD_TALKS_WITH VISITED', 'encounter', 'event', 2, 'placed'],
  ['PRAISED', 'praise', 'statement', 1],
  ['EXPRESSED_SUPPORT_FOR STRENGTHENED_TIES_WITH', 'support', 'process', 90],
  ['COOPERATED_WITH FOUGHT_ALONGSIDE', 'cooperation', 'process', 90],
  ['SUPPLIED_WEAPONS_TO', 'supply', 'process', 30],
  ['SENT_TROOPS_TO', 'deployment', 'process', 30],
  ['AIDED', 'aid', 'process', 30],
  ['SIGNED', 'agreement', 'once', 1],
  ['RATIFIED', 'ratification', 'once', 1],
  ['AGREED_WITH', 'agreement', 'statement', 1],
  ['PROMISED', 'promise', 'statement', 1],
  ['RECOGNIZED', 'recognition', 'event', 3],
  ['ESTABLISHED_TIES_WITH', 'recognition', 'once', 3],
  ['MEDIATED_FOR', 'mediation', 'process', 30],
  ['RELEASED', 'release', 'event', 2],
  ['DECLARED_CEASEFIRE_WITH', 'ceasefire', 'event', 2],
  ['WITHDREW_FROM', 'withdrawal', 'once', 3],
  ['SANCTIONED', 'sanction', 'event', 1, 'frequent'],
  ['LIFTED_SANCTIONS_ON', 'sanction-lift', 'event', 1],
  ['ACCUSED CONDEMNED EXPRESSED_CONCERN_ABOUT', 'criticism', 'statement', 1],
  ['WARNED THREATENED', 'threat', 'statement', 1],
  ['DENIED', 'denial', 'statement', 1],
  ['REJECTED VETOED', 'rejection', 'statement', 1],
  ['VOTED_ON', 'vote', 'event', 1, 'frequent'],
  ['DEMANDED_OF', 'demand', 'statement', 1],
  ['PROTESTED_AGAINST', 'protest', 'event', 1, 'placed', 'frequent'],
  ['INVESTIGATED', 'investigation', 'process', 30],
  ['CUT_TIES_WITH RECALLED_ENVOY_FROM', 'rupture', 'event', 3],
  ['EXPELLED', 'expulsion', 'event', 2],
  ['ARRESTED', 'arrest', 'event', 2, 'frequent'],
  ['BANNED', 'ban', 'event', 2],
  ['MOBILIZED_AGAINST', 'mobilization', 'event', 2],
  ['TESTED_WEAPON', 'weapon-test', 'event', 1, 'frequent'],
  ['ATTACKED', 'attack', 'event', 1, 'placed', 'frequent'],
  ['INVADED OCCUPIED', 'invasion', 'once', 30],
  ['APPOINTED ELECTED', 'accession', 'event', 3],
  ['LEFT_OFFICE', 'departure', 'event', 3],
  ['LEADS HOLDS_OFFICE_IN', 'office', 'state', 0],
  ['MEMBER_OF', 'membership', 'state', 0],
  ['PARTY_TO', 'party', 'state', 0],
  ['LOCATED_IN', 'location', 'state', 0],
]

/** Days by type after the design's table of merge windows; a relation that is not there happens on a day. */
const RULES: ReadonlyMap<string, MergeRule> = new Map(
  ROWS.flatMap(([types, family, kind, windowDays, ...marks]) => {
    const rule = { kind, windowDays, placed: marks.includes('placed'), frequent: marks.includes('frequent'), family }
    return types.split(' ').map((type) => [type, rule] as const)
  }),
)

export function mergeRuleOf(type: string): MergeRule {
  return RULES.get(type) ?? { kind: 'event', windowDays: 1, placed: false, frequent: true, family: type }
}
