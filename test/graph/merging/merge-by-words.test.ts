import { expect } from 'chai'
import { mergeClaims } from '../../../src/graph'
import { at, tell, type Told } from '../../support/told'

const attacked = { type: 'ATTACKED', subject: 'state:TRS', object: 'state:VSK' } as const
const accused = { type: 'ACCUSED', subject: 'state:TRS', object: 'state:VSK' } as const

/** Two tellings and whether they are one event. */
const CASES: readonly (readonly [what: string, one: boolean, a: Told, b: Told])[] = [
  [
    'undated meetings in reports of one day',
    true,
    { text: 'The two {met} for an hour over fishing quotas', published: '2031-05-12' },
    { text: 'They {met} in private about fishing, aides said', published: '2031-05-13' },
  ],
  [
    'undated meetings in reports a month apart',
    false,
    { text: 'The two {met} for an hour over fishing quotas', published: '2031-05-12' },
    { text: 'They {met} in private about fishing, aides said', published: '2031-06-12' },
  ],
  [
    'a dated meeting and one told before it',
    false,
    { text: 'They {met} on Friday', published: '2031-05-18', claim: { time: at('2031-05-16') } },
    { text: 'They {met} over fishing quotas', published: '2031-05-12' },
  ],
  [
    'days within the window',
    true,
    { text: 'They {met} in Oslo over fishing quotas', claim: { time: at('2031-05-12') } },
    { text: 'They {met} in Oslo over fishing', claim: { time: at('2031-05-13') } },
  ],
  [
    'days beyond the window',
    false,
    { text: 'They {met} in Oslo over fishing quotas', claim: { time: at('2031-05-12') } },
    { text: 'They {met} in Oslo over fishing quotas', claim: { time: at('2031-05-20') } },
  ],
  [
    'two cities on one day',
    false,
    { text: 'They {met} in Oslo', claim: { time: at('2031-05-12'), place: 'place:oslo' } },
    { text: 'They {met} in Lima', claim: { time: at('2031-05-12'), place: 'place:lima' } },
  ],
  [
    'their second and their third meeting',
    false,
    { text: 'At their second {meeting} they spoke of fish', published: '2031-05-12' },
    { text: 'At their third {meeting} they spoke of fish', published: '2031-05-12' },
  ],
  [
    'one meeting and a habit of meeting',
    false,
    { text: 'They {met} over fishing quotas', published: '2031-05-12' },
    { text: 'They have {met} several times over fishing quotas', published: '2031-05-12' },
  ],
  [
    'a meeting and words ahead of another',
    false,
    { text: 'They {met} over fishing quotas', published: '2031-05-12' },
    { text: 'He praised her courage ahead of their planned {meeting}', published: '2031-05-12' },
  ],
  [
    'a month with one such event in it',
    true,
    { text: 'They {met} in Oslo', claim: { time: at('2031-05-12') } },
    { text: 'They {met} last month, which angered many farmers at home', claim: { time: at('2031-05') } },
  ],
  [
    'attacks of one month, which are frequent',
    false,
    { text: 'Tresk {shelled} the harbour of Port Vask with mortars', claim: { ...attacked, time: at('2031-05-12') } },
    { text: 'Tresk {bombed} a railway bridge from the air', claim: { ...attacked, time: at('2031-05') } },
  ],
  [
    'undated attacks told in much the same words',
    true,
    { text: 'Tresk {shelled} the fuel depot at Port Halvard', published: '2031-05-12', claim: attacked },
    { text: 'The fuel depot at Port Halvard was {shelled} by Tresk', published: '2031-05-13', claim: attacked },
  ],
  [
    'undated attacks of one day on different things',
    false,
    { text: 'Tresk {shelled} the fuel depot at Port Halvard', published: '2031-05-12', claim: attacked },
    { text: 'Tresk {attacked} a convoy carrying wheat to the mountains', published: '2031-05-12', claim: attacked },
  ],
  [
    'accusations of one day about different things',
    false,
    { text: 'Tresk {accused} Vask of poaching whales near the reef', claim: { ...accused, time: at('2031-05-12') } },
    { text: 'Tresk {accused} Vask of jamming its radio masts', claim: { ...accused, time: at('2031-05-12') } },
  ],
  [
    'accusations of one day about one thing',
    true,
    { text: 'Tresk {accused} Vask of poaching whales near the reef', claim: { ...accused, time: at('2031-05-12') } },
    { text: 'Vask was {accused} of whale poaching near the reef', claim: { ...accused, time: at('2031-05-12') } },
  ],
  [
    'an invasion told years apart',
    true,
    {
      text: 'since Tresk {invaded} Vask',
      published: '2031-05-12',
      claim: { ...attacked, type: 'INVADED' },
    },
    {
      text: 'Prices rose after Tresk {invaded} Vask in 2029, traders and bakers say',
      published: '2033-01-02',
      claim: { ...attacked, type: 'INVADED', time: at('2029') },
    },
  ],
  [
    'a meeting of a day and a bare mention of it a week later',
    true,
    { text: 'They {met} on Monday to talk about fish', claim: { time: at('2031-05-12') }, published: '2031-05-13' },
    { text: 'After their {meeting} prices of bread went up in the north', published: '2031-05-20' },
  ],
  [
    'a meeting of a day and a bare mention a month later',
    false,
    { text: 'They {met} on Monday to talk about fish', claim: { time: at('2031-05-12') }, published: '2031-05-13' },
    { text: 'After their {meeting} prices of bread went up in the north', published: '2031-06-20' },
  ],
  [
    'a meeting and one that follows it',
    false,
    { text: 'They {met} in private over fishing quotas', published: '2031-05-12' },
    { text: 'They {met} again over tunnels', published: '2031-05-13' },
  ],
  [
    'a meeting of the month that was told before the other took place',
    false,
    { text: 'They {met} this month', claim: { time: at('2031-05') }, published: '2031-05-09' },
    { text: 'They {met} on Monday', claim: { time: at('2031-05-26') }, published: '2031-05-27' },
  ],
  [
    'two days of one summit',
    true,
    { text: 'They {met} in Oslo over fishing quotas', claim: { time: at('2031-05-12') } },
    { text: 'Fishing was what they {met} for in Oslo', claim: { time: at('2031-05-14') } },
  ],
  [
    'a bare mention of a strike where one was told of these days in other words',
    false,
    { text: 'Tresk {shelled} the fuel depot', claim: { ...attacked, time: at('2031-05-12') }, published: '2031-05-12' },
    { text: 'Wheat grew dear since Tresk {attacked} convoys', published: '2031-05-18', claim: attacked },
  ],
  [
    'a denial of one matter and a report of another within the time of a process',
    false,
    {
      text: 'Tresk {sent} 400 soldiers to Vask to guard dams',
      published: '2031-05-28',
      claim: { ...attacked, type: 'SENT_TROOPS_TO' },
    },
    {
      text: 'He dismissed a report that Tresk had {sent} an armoured division across the reef',
      published: '2031-05-12',
      claim: { ...attacked, type: 'SENT_TROOPS_TO', modality: 'denied' },
    },
  ],
  [
    'who left an office, told without a date a month later',
    true,
    {
      text: 'Lindahl {resigned} from the fisheries board over whales',
      published: '2031-05-12',
      claim: { type: 'LEFT_OFFICE', object: 'org:board', time: at('2031-05-11') },
    },
    {
      text: 'Since Lindahl {stepped down} nobody has counted herring',
      published: '2031-06-20',
      claim: { type: 'LEFT_OFFICE', object: 'org:board' },
    },
  ],
  [
    'an office left and a call to leave it from a year before',
    false,
    {
      text: 'Lindahl was {dismissed} from the fisheries board',
      published: '2031-05-12',
      claim: { type: 'LEFT_OFFICE', object: 'org:board', time: at('2031-05-11') },
    },
    {
      text: 'Some want Lindahl {out} of the board over herring',
      published: '2030-03-02',
      claim: { type: 'LEFT_OFFICE', object: 'org:board' },
    },
  ],
  [
    'a visit that did not come about, told twice months apart',
    false,
    {
      text: 'Tresk did not {withdraw} from the reef pact',
      published: '2031-01-12',
      claim: { ...attacked, type: 'WITHDREW_FROM', object: 'agreement:reef', polarity: 'negative' },
    },
    {
      text: 'For the sake of herring Tresk has not {left} it',
      published: '2031-06-20',
      claim: { ...attacked, type: 'WITHDREW_FROM', object: 'agreement:reef', polarity: 'negative' },
    },
  ],
  [
    'plans for the same day',
    true,
    { text: 'They will {meet} on Friday', claim: { modality: 'planned', time: at('2031-05-16') } },
    { text: 'They are to {meet} on Friday', claim: { modality: 'promised', time: at('2031-05-16') } },
  ],
]

describe('mergeClaims by words, days and places', () => {
  for (const [what, one, a, b] of CASES)
    it(`${one ? 'merges' : 'keeps apart'} ${what}`, () => {
      const { articles, claims } = tell(a, b)
      const facts = mergeClaims(claims, articles, [])
      expect(facts).to.have.length(one ? 1 : 2)
      expect(facts.flatMap(({ claimIds }) => claimIds)).to.have.members(claims.map(({ id }) => id))
      expect(mergeClaims([...claims].reverse(), [...articles].reverse(), [])).to.deep.equal(facts)
    })

  it('leaves a month that holds two such events to neither', () => {
    const { articles, claims } = tell(
      { text: 'They {met} in Oslo', claim: { time: at('2031-05-12') } },
      { text: 'They {met} again in Oslo', claim: { time: at('2031-05-28') } },
      { text: 'They {met} last month, which angered many farmers at home', claim: { time: at('2031-05') } },
    )
    expect(mergeClaims(claims, articles, [])).to.have.length(3)
  })

  it('takes a bare mention for neither of two events of those days', () => {
    const { articles, claims } = tell(
      { text: 'They {met} in Oslo', claim: { time: at('2031-05-12') } },
      { text: 'They {met} in Oslo', claim: { time: at('2031-05-17') } },
      { text: 'After their {meeting} prices of bread went up in the north', published: '2031-05-20' },
    )
    expect(mergeClaims(claims, articles, [])).to.have.length(3)
  })

  it('keeps every number and every date that differs, with who gives it', () => {
    const quantity = (quote: string, min: number, max?: number) =>
      ({
        quote,
        start: 0,
        end: 1,
        unit: 'soldiers',
        comparator: 'range',
        min,
        ...(max === undefined ? {} : { max }),
      }) as const
    const troops = { type: 'SENT_TROOPS_TO', subject: 'state:TRS', object: 'state:VSK' } as const
    const { articles, claims } = tell(
      {
        text: 'Tresk {sent} more than 10,000 soldiers to Vask to guard dams',
        claim: {
          ...troops,
          time: at('2031-05-12'),
          quantity: quantity('more than 10,000 soldiers', 10001),
          attributedTo: ['state:PER'],
        },
      },
      {
        text: 'Tresk {sent} tens of thousands of troops to Vask to guard dams',
        claim: { ...troops, time: at('2031-05-14'), quantity: quantity('tens of thousands of troops', 20000, 99999) },
      },
    )
    const [fact] = mergeClaims(claims, articles, [])
    expect(fact?.differs).to.deep.equal(['date', 'quantity'])
    expect(fact?.values.map(({ field, words, attributedTo }) => [field, words, ...attributedTo])).to.deep.equal([
      ['date', '2031-05-12', 'state:PER'],
      ['date', '2031-05-14'],
      ['quantity', 'more than 10,000 soldiers', 'state:PER'],
      ['quantity', 'tens of thousands of troops'],
    ])
  })
})
