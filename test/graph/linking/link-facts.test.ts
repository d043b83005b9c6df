import { expect } from 'chai'
import { mergeClaims } from '../../../src/graph'
import type { Claim, Entity, LinkType } from '../../../src/model'
import { at, tell, type Told } from '../../support/told'

const ENTITIES: readonly Entity[] = [
  { id: 'person:lindahl', label: 'Person', name: 'Lindahl', aliases: [], country: 'state:NOR' },
  { id: 'person:mora', label: 'Person', name: 'Mora', aliases: [], country: 'state:CHL' },
]
const LEADS = { type: 'LEADS', subject: 'person:mora', object: 'state:CHL' } as const
const visit = { type: 'VISITED', object: 'state:CHL' } as const
const armed = { type: 'SUPPLIED_WEAPONS_TO', subject: 'state:NOR', object: 'state:CHL' } as const

/** Tellings, and the links between their facts as "index of the one LINK index of the other". */
const CASES: readonly (readonly [what: string, links: readonly string[], told: readonly Told[]])[] = [
  [
    'the act realizes the plan of its day',
    ['1 REALIZES 0'],
    [
      {
        text: 'Lindahl will {visit} Chile on 19 June',
        published: '2031-05-01',
        claim: { ...visit, modality: 'planned', time: at('2031-06-19') },
      },
      {
        text: 'Lindahl {visited} Chile on Thursday',
        published: '2031-06-20',
        claim: { ...visit, time: at('2031-06-19') },
      },
    ],
  ],
  [
    'an act before the plan was told realizes nothing',
    [],
    [
      {
        text: 'Lindahl will {visit} Chile',
        published: '2031-05-01',
        claim: { ...visit, modality: 'planned', time: at('2031-06') },
      },
      { text: 'Lindahl {visited} Chile', published: '2030-06-20', claim: { ...visit, time: at('2030-06-19') } },
    ],
  ],
  [
    'a denial of fact disputes the statement',
    ['1 DISPUTES 0'],
    [
      { text: 'Norway {armed} Chile with patrol boats', claim: { ...armed, time: at('2031-05-12') } },
      {
        text: 'Norway did not {arm} Chile with patrol boats',
        claim: { ...armed, polarity: 'negative', time: at('2031-05-12') },
      },
    ],
  ],
  [
    'a negation of another year disputes nothing',
    [],
    [
      { text: 'Norway {armed} Chile with patrol boats', claim: { ...armed, time: at('2031-05-12') } },
      {
        text: 'Norway did not {arm} Chile with patrol boats',
        claim: { ...armed, polarity: 'negative', time: at('2027-05-12') },
      },
    ],
  ],
  [
    'what a leader does is linked with what his state does, not merged',
    ['1 SAME_EVENT_AS 2'],
    [
      { text: 'President {Mora} of Chile', claim: LEADS },
      {
        text: 'Mora {sanctioned} Tresk on Monday',
        claim: { type: 'SANCTIONED', subject: 'person:mora', object: 'state:TRS', time: at('2031-05-12') },
      },
      {
        text: 'Chile {sanctioned} Tresk on Monday',
        claim: { type: 'SANCTIONED', subject: 'state:CHL', object: 'state:TRS', time: at('2031-05-12') },
      },
    ],
  ],
  [
    'swapped roles are not one event',
    [],
    [
      {
        text: 'Chile {sanctioned} Tresk on Monday',
        claim: { type: 'SANCTIONED', subject: 'state:CHL', object: 'state:TRS', time: at('2031-05-12') },
      },
      {
        text: 'Tresk {sanctioned} Chile on Monday',
        claim: { type: 'SANCTIONED', subject: 'state:TRS', object: 'state:CHL', time: at('2031-05-12') },
      },
    ],
  ],
  [
    'kindred types between the same two on one day',
    ['0 SAME_EVENT_AS 1'],
    [
      { text: 'They {met} on Monday', claim: { time: at('2031-05-12') } },
      { text: 'They held {talks} on Monday', claim: { type: 'HELD_TALKS_WITH', time: at('2031-05-12') } },
    ],
  ],
]

describe('linkFacts', () => {
  for (const [what, expected, told] of CASES)
    it(what, () => {
      const { articles, claims } = tell(...told)
      expect(linksBetween(claims, mergeClaims(claims, articles, ENTITIES))).to.deep.equal(expected)
    })

  it('links a denial with what it denies and with the accusation about the same', () => {
    const content = tell(
      {
        text: 'that Norway {armed} Chile with patrol boats',
        published: '2031-05-12',
        claim: { ...armed, modality: 'alleged' },
      },
      {
        text: 'Norway denied that it {armed} Chile with patrol boats',
        published: '2031-05-12',
        claim: { ...armed, modality: 'denied' },
      },
    )
    const [alleged = '', denied = ''] = content.claims.map(({ id }) => id)
    const speech = tell(
      {
        text: 'Peru {accused} Norway',
        claim: { type: 'ACCUSED', subject: 'state:PER', object: 'state:NOR', content: [alleged] },
      },
      { text: 'Norway {denied} it', claim: { type: 'DENIED', subject: 'state:NOR', object: null, content: [denied] } },
    )
    const claims = [...content.claims, ...speech.claims]
    const facts = mergeClaims(claims, [...content.articles, ...speech.articles], [])
    expect(facts.find(({ type }) => type === 'SUPPLIED_WEAPONS_TO')).to.include({ status: 'disputed' })
    expect(linksBetween(claims, facts)).to.deep.equal(['3 DISPUTES 0', '3 DISPUTES 2'])
  })
})

/** Symmetric links are told from the smaller index. */
function linksBetween(claims: readonly Claim[], facts: ReturnType<typeof mergeClaims>): string[] {
  const numberOf = new Map(
    facts.map((fact) => [
      fact.id,
      Math.min(...fact.claimIds.map((id) => claims.findIndex((claim) => claim.id === id))),
    ]),
  )
  const directed: readonly LinkType[] = ['REALIZES', 'DISPUTES']
  return facts
    .flatMap(({ id, links }) =>
      links.map(({ type, to }) => {
        const ends = [numberOf.get(id) ?? -1, numberOf.get(to) ?? -1]
        if (!directed.includes(type)) ends.sort((a, b) => a - b)
        return ends.join(` ${type} `)
      }),
    )
    .sort()
}
