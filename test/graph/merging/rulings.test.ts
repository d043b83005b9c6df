import { expect } from 'chai'
import { mergeClaims, onClaims, parseLedger, rulingsOf } from '../../../src/graph'
import { at, tell } from '../../support/told'

describe('the ledger on claims and facts', () => {
  const { articles, claims } = tell(
    { text: 'They {met} in Oslo over fish', claim: { time: at('2031-05-12') } },
    { text: 'They {met} in Oslo over fish quotas', claim: { time: at('2031-05-12') } },
    { text: 'They {met} in Lima over wheat', claim: { time: at('2031-09-01') } },
    { text: 'They held {talks} in Lima over wheat', claim: { type: 'HELD_TALKS_WITH', time: at('2031-12-01') } },
  )
  const [first = '', second = '', third = '', talks = ''] = claims.map(({ id }) => id)
  const plain = mergeClaims(claims, articles, [])
  const factOf = (claimId: string): string => plain.find(({ claimIds }) => claimIds.includes(claimId))?.id ?? ''
  const fold = (ledger: string) => {
    const { lines } = parseLedger(ledger, 'l')
    return mergeClaims(claims, articles, [], { rulings: rulingsOf(onClaims(lines, plain), claims) })
  }
  const groups = (ledger: string): string[][] =>
    fold(ledger)
      .map(({ claimIds }) => claimIds.map((id) => String(claims.findIndex((claim) => claim.id === id))).sort())
      .sort()

  const CASES: readonly (readonly [what: string, ledger: string, groups: readonly string[][]])[] = [
    ['says nothing', '', [['0', '1'], ['2'], ['3']]],
    ['splits a fact', `${first} not-same ${second}`, [['0'], ['1'], ['2'], ['3']]],
    ['joins two claims', `${first} same ${third}`, [['0', '1', '2'], ['3']]],
    ['joins two facts', `${factOf(first)} same ${factOf(third)}`, [['0', '1', '2'], ['3']]],
    [
      'joins and splits',
      `${first} same ${third}\n${first} not-same ${second}\n${second} not-same ${third}`,
      [['0', '2'], ['1'], ['3']],
    ],
    ['joins by way of a third', `${first} same ${third}\n${third} same ${second}`, [['0', '1', '2'], ['3']]],
    [
      'splits one claim off a fact joined',
      `${second} same ${third}\n${first} not-same ${third}`,
      [['0'], ['1', '2'], ['3']],
    ],
    ['says the same twice', `${first} same ${third}\n${third} same ${first}`, [['0', '1', '2'], ['3']]],
    ['cannot join what has another type', `${third} same ${talks}`, [['0', '1'], ['2'], ['3']]],
  ]
  for (const [what, ledger, expected] of CASES) it(what, () => expect(groups(ledger)).to.deep.equal(expected))

  it('links what it cannot join', () => {
    const links = fold(`${third} same ${talks}`).flatMap(({ links: own }) => own)
    expect(links.map(({ type, score, because }) => [type, score, because])).to.deep.equal([
      ['SAME_EVENT_AS', 1, 'the ledger says so'],
    ])
  })

  it('is undone by taking the line away', () => expect(fold('')).to.deep.equal(plain))
})
