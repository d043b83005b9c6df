import type { Build } from '../../src/graph'
import type { Parameters } from '../../src/store'

/** Questions that the sample corpus has no answer to: nobody in it turns from friend to foe. */
export const UNANSWERED_BY_SEEDS: ReadonlySet<string> = new Set(['who-changed-sides'])

/** Values for every parameter of the saved questions, with which the sample corpus answers them. */
export function seedParameters({ facts }: Pick<Build, 'facts'>): Parameters {
  return {
    actor: 'Kim Jong Un',
    a: 'North Korea',
    b: 'Russia',
    from: 'Xi Jinping',
    to: 'Ukraine',
    day: '2024-12-31',
    source: 'KCNA',
    fact: facts[0]?.id ?? '',
  }
}
