import { expect } from 'chai'
import { analysed, idsAt, tree } from './analyse'

type Case = readonly [text: string, ...expected: (readonly [form: string, ids: string, nth?: number])[]]

const TWO_LEADERS = 'President Adela Mora of Chile received Norwegian Premier Jonas Lindahl.'

const CASES: Readonly<Record<string, readonly Case[]>> = {
  metonymy: [
    ['Nairobi rejected the offer.', ['Nairobi', 'state:KEN']],
    ['The offer was rejected in Nairobi.', ['Nairobi', 'place:nairobi']],
    [
      'Talks between Hanoi and Manila resumed in Oslo.',
      ['Hanoi', 'state:VNM'],
      ['Manila', 'state:PHL'],
      ['Oslo', 'place:oslo'],
    ],
    ['NAIROBI (NPB) — Chile apologised.', ['NAIROBI', 'place:nairobi'], ['Chile', 'state:CHL']],
    ['The Kremlin denied the report.', ['Kremlin', 'state:RUS']],
    [
      'According to information from Seoul and Washington, the ship sank.',
      ['Seoul', 'state:KOR'],
      ['Washington', 'state:USA'],
    ],
    ['Otieno flew to Santiago on Monday.', ['Santiago', 'place:santiago']],
    ['The Washington Post praised the plan.', ['Post', 'outlet:the-washington-post']],
  ],
  'demonyms and bodies': [
    ['Kenyan officials met farmers.', ['officials', 'state:KEN'], ['Kenyan', 'state:KEN']],
    ['Peruvian and Chilean soldiers clashed.', ['soldiers', 'state:PER state:CHL']],
    ['Kenyan-made drones struck the port.', ['drones', '']],
    ['Anti-Chile slogans were chanted.', ['slogans', '']],
    ['Oslo’s foreign ministry summoned the envoy.', ['ministry', 'state:NOR']],
    ['The government of Kenya denied the report.', ['government', 'state:KEN']],
    ['Kenya said the army had left.', ['army', 'state:KEN']],
    ['The Russians left.', ['Russians', 'state:RUS']],
    ['Houthi rebels fired a missile.', ['rebels', 'org:houthis']],
    ['Taliban fighters attacked Oslo.', ['fighters', 'org:taliban']],
  ],
  'the North': [
    ['The North fired two rockets, Seoul said.', ['North', 'state:PRK'], ['Seoul', 'state:KOR']],
    ['The army pushed into the north of Kenya.', ['north', '']],
    ["Georgia's governor visited Atlanta.", ['Georgia', 'place:georgia']],
    ['Georgia opened its embassy in Oslo.', ['Georgia', 'state:GEO']],
  ],
  people: [
    ['Adela Mora arrived on Monday. Mora left on Friday.', ['Mora', 'person:adela-mora', 2]],
    ['Kim Hak-su spoke. Kim Hak Su later left. Kim smiled.', ['Kim', 'person:kim-hak-su', 3]],
    ['Chilean President Adela Mora resigned.', ['President', 'person:adela-mora'], ['Mora', 'person:adela-mora']],
    ['Tresk ruler Oren Vask spoke. The dictator left.', ['Vask', 'person:oren-vask']],
    ['Kenyan leader Oren Vask spoke on Monday. The dictator, 62, left.', ['dictator', 'person:oren-vask']],
    [
      'Russian leader Oren Vask spoke on Monday. The Kremlin leader phoned Adela Mora.',
      ['leader', 'person:oren-vask', 2],
    ],
    ["Adela Mora left. Mora's daughter stayed.", ['daughter', '']],
    ["US Secretary of State Adela Mora met Oren Vask. America's top diplomat left.", ['diplomat', 'person:adela-mora']],
    ['Jonas Velder spoke. The Velder Administration agreed.', ['Velder', 'person:jonas-velder', 2]],
    ['Kenya wants peace. Will Vask resign?', ['Vask', 'person:vask']],
    ['Kenyan Foreign Minister Grace Otieno spoke. The foreign minister left.', ['minister', 'person:grace-otieno']],
    ['Kenyan officials said the Chilean president would come.', ['president', 'state:CHL']],
  ],
  pronouns: [
    [
      'Adela Mora spoke in Oslo. It was a day after Jonas Lindahl’s own speech, where he praised Kenya.',
      ['he', 'person:jonas-lindahl'],
    ],
    [
      'Grace Otieno said the plan was like that of Jonas Lindahl after the vote in 2019, when he sent troops to Peru.',
      ['he', 'person:jonas-lindahl'],
    ],
    ['Kenya spoke on Monday. It has become urgent for Peru to act.', ['It', '']],
    ['Kenya condemned the sanctions on Peru for its missile tests.', ['its', 'state:PER']],
    ['Kenya imposed sanctions on Peru over its missile tests.', ['its', 'state:PER']],
    ['Kenya praised Peru. Chile welcomed it.', ['it', '']],
    ['The Taliban fired at Oslo. Chile accused it of murder.', ['it', 'org:taliban']],
    ['Kenya and Peru signed a trade treaty. Chile opposed it.', ['it', 'agreement:ken-per-trade-treaty']],
    [
      'Hillary Mora met Donald Velder. She said no. He agreed.',
      ['She', 'person:hillary-mora'],
      ['He', 'person:donald-velder'],
    ],
    [
      'Adela Mora thanked Jonas Lindahl. She later met him in Oslo.',
      ['She', 'person:adela-mora'],
      ['him', 'person:jonas-lindahl'],
    ],
    ['In his letter, Jonas Lindahl praised Adela Mora.', ['his', 'person:jonas-lindahl']],
    ['Kenya said on Monday that it had signed.', ['it', 'state:KEN']],
    ['Grace Otieno, who arrived on Monday, met farmers.', ['who', 'person:grace-otieno']],
    ['Peru and Chile accused Bolivia of smuggling. They closed the border.', ['They', 'state:PER state:CHL']],
  ],
  'the regime': [
    ['Washington spoke of Kenya. The US said the regime had fired a missile.', ['regime', 'state:KEN']],
    [
      'Peru and Kenya met. The regime in Nairobi was praised. US officials said Peru wants the regime to fall.',
      ['regime', 'state:KEN', 2],
    ],
    ['US officials met US farmers. The regime fell.', ['regime', '']],
  ],
  'the president': [
    [
      'President Adela Mora met Peruvian President Oren Vask. Mora left. Mora spoke. Mora rested. Vask slept. Lawmakers asked the president to resign.',
      ['president', 'person:adela-mora'],
    ],
  ],
  'the country': [
    ['Kenyan President Grace Otieno spoke of Peru. She condemned the country.', ['country', 'state:PER']],
    ['Kenyan President Grace Otieno spoke of Peru. She fled the country.', ['country', 'state:KEN']],
  ],
  offices: [
    [
      'President Vask and first lady Ida Vask left for Norway. President Vask condemned Kenya.',
      ['Vask', 'person:vask'],
      ['Ida', 'person:ida-vask'],
    ],
    [
      'President Vask spoke at the White House. French President Adela Mora left. The president condemned Kenya.',
      ['president', 'person:vask'],
    ],
    ["Chilean President Adela Mora spoke. Chile's new president left.", ['president', 'person:adela-mora']],
    ['UNITED NATIONS (Reuters) - The United States said it was ready to sign.', ['it', 'state:USA']],
    [
      "Kenya's foreign minister rejected the draft. Oren Vask said it was late. Vask left.",
      ['minister', 'person:oren-vask'],
    ],
    [
      'Kenya watched. The United States and the Velder administration agreed. Oren Velder left.',
      ['administration', 'state:USA'],
    ],
    [
      'Prime Minister Oren Vask left. White House officials said the prime minister had agreed.',
      ['minister', 'person:oren-vask'],
    ],
    ['US Defense Secretary Jonas Lindahl spoke. The Pentagon chief left.', ['chief', 'person:jonas-lindahl']],
    ['UN Secretary-General Adela Mora spoke. The UN chief left.', ['chief', 'person:adela-mora']],
    ['Kenyan leader Oren Vask spoke. She was the first foreign leader to call.', ['leader', '', 2]],
    ['Former Kenyan officials protested.', ['officials', '']],
    ['Oren Vask spoke. Jonas Lindahl, a former KGB spy, left.', ['spy', 'person:jonas-lindahl']],
    ['A spokesman for Kenya’s army denied it. The spokesman gave no details.', ['spokesman', 'state:KEN', 2]],
    ["Peru denied it. Kenya's U.N. mission agreed.", ['mission', 'state:KEN']],
    ['Peru contacted authorities in Nairobi on Monday.', ['authorities', 'state:KEN']],
    ['The United States will withdraw its troops from Kenya.', ['troops', 'state:USA']],
    ['Iran spoke to Iran. The United States said the administration agreed.', ['administration', 'state:USA']],
    ['Peru left. US troops in Kenya stayed across the country.', ['country', 'state:KEN']],
    ['Kenya praised Chilean efforts to engage Peru in the east of the country.', ['country', 'state:PER']],
  ],
  agreements: [
    [
      'Kenya and Peru signed a treaty. Kenya left the Ocean Fishing Treaty.',
      ['Treaty', 'agreement:ocean-fishing-treaty'],
    ],
    ['Kenya and Peru signed a treaty. The statement praised it.', ['statement', '']],
    [
      'The nuclear deal with Iran failed. The accord is dead.',
      ['deal', 'agreement:jcpoa'],
      ['accord', 'agreement:jcpoa'],
    ],
  ],
  binding: [
    ['Jonas Lindahl waited. The Mora investigation ended before he left.', ['he', 'person:jonas-lindahl']],
    ['Adela Mora spoke to Peru and Chile, which have agreed.', ['which', 'state:PER state:CHL']],
    ['Kenya accused Peru of moving its army.', ['its', 'state:PER']],
    ['Kenya urged Peru to recall its envoy.', ['its', 'state:PER']],
    ["Kenya condemned Peru's decision to recall its envoy.", ['its', 'state:PER']],
    ['Kenya criticised Peru for its raids.', ['its', 'state:PER']],
    ['Kenya said on Monday that Peru and its allies had left.', ['its', 'state:PER']],
    ['Adela Mora told Jonas Lindahl that she wanted to visit him.', ['him', 'person:jonas-lindahl']],
    ['Adela Mora spoke on Monday. Oren Vask called himself a friend.', ['himself', 'person:oren-vask']],
    ['The Taliban are imposing their rule.', ['their', 'org:taliban']],
    ['Kenya asked Peru and Chile to reduce their forces.', ['their', 'state:PER state:CHL']],
    ['Peru spoke. It is clear that Kenya lost.', ['It', '']],
    ['Peru spoke. Kenya said it was the first time.', ['it', '']],
    ['Peru spoke. That made it hard for Kenya to leave.', ['it', '']],
    ['OSLO (Reuters) - It was a quiet day. Kenya praised Peru.', ['It', '']],
    ['Oren Vask met Jonas Lindahl. “He is a friend,” Vask told reporters.', ['He', 'person:jonas-lindahl']],
    ['Oren Vask met Adela Mora in Oslo. Some farmers burned their flags.', ['their', '']],
  ],
  groups: [
    ['Kenya praised Peru. The leaders of the two countries met.', ['leaders', 'state:KEN state:PER']],
    [
      'Farmers were evacuated from Peru. The United States closed its embassy in the country.',
      ['country', 'state:PER'],
    ],
    [
      'Ties between Kenya and Peru grew while Chile waited. The two countries will meet.',
      ['countries', 'state:KEN state:PER'],
    ],
    ['Chile spoke to US President Oren Vask. Kenya praised Peru. Both sides agreed.', ['sides', 'state:KEN state:PER']],
    ['Oren Vask met Jonas Lindahl. The two leaders agreed.', ['leaders', 'person:jonas-lindahl person:oren-vask']],
    [`${TWO_LEADERS} The two leaders signed a treaty.`, ['leaders', 'person:adela-mora person:jonas-lindahl']],
    [`${TWO_LEADERS} Both countries will ratify it.`, ['countries', 'state:CHL state:NOR']],
    ['Peru met Chile. All three governments protested.', ['governments', '']],
  ],
  bodies: [
    ['The Joint Harbour Staff Committee met. The JHSC agreed.', ['JHSC', 'org:joint-harbour-staff-committee']],
    ['The Oren Vask Center for Peace agreed.', ['Center', 'org:oren-vask-center-for-peace']],
    ['He told the Guardian so.', ['Guardian', 'outlet:the-guardian']],
    ['Kenya fears its missile and nuclear programs.', ['missile', '']],
    [
      'Senate Democrats blocked it. Republicans, who agreed, left.',
      ['Democrats', 'org:democratic-party'],
      ['who', 'org:republican-party'],
    ],
    ['The Liberal Democrats left.', ['Democrats', 'org:liberal-democrats']],
    ['The U.S.-South Korean alliance held.', ['U.S.', 'state:USA']],
    ['The two Koreas agreed.', ['Koreas', 'state:KOR state:PRK']],
    ['The Baltic states protested.', ['states', 'state:EST state:LTU state:LVA']],
    ['Acme Steel Co., a maker, left. Its factory closed.', ['Its', 'org:acme-steel-co']],
    ['Kenya wants a Patriot system. We can ALL be safe.', ['Patriot', ''], ['ALL', '']],
    ["Singapore's Ministry of Foreign Affairs denied it.", ['Ministry', 'state:SGP']],
    ['The Norsk Press Bureau (NPB) reported a clash. NPB gave no toll.', ['NPB', 'org:norsk-press-bureau', 2]],
    ['The U.N. Security Council met.', ['Council', 'org:un-security-council']],
    ['Reuters reported a blast. The agency gave no toll.', ['agency', 'outlet:reuters']],
  ],
}

describe('references', () => {
  for (const [group, cases] of Object.entries(CASES))
    describe(group, () => {
      for (const [text, ...expected] of cases)
        it(text, () => {
          const found = analysed(text)
          for (const [form, ids, nth] of expected)
            expect([...idsAt(found, form, nth)].sort().join(' '), `${form}\n${tree(found)}`).to.equal(
              ids.split(' ').sort().join(' '),
            )
        })
    })

  it('keeps the same agreement for "the pact"', () => {
    const found = analysed(
      'Oslo and Nairobi signed a fisheries pact in June. The pact obliges each side to share data.',
    )
    const [first] = idsAt(found, 'pact')
    expect(first, tree(found)).to.match(/^agreement:ken-nor-fisheries-pact/)
    expect(idsAt(found, 'pact', 2)).to.deep.equal([first])
  })

  it('grounds every mention in the text', () => {
    const found = analysed(`${TWO_LEADERS} She said Kenya’s army had left Oslo.`)
    for (const { sentence, first, last, head, start, end } of found.mentions) {
      const tokens = found.sentences[sentence]?.tokens ?? []
      expect(start).to.equal(tokens[first]?.start)
      expect(end).to.equal(tokens[last]?.end)
      expect(head).to.be.within(first, last)
    }
    const ids = new Set(found.entities.map(({ id }) => id))
    for (const { entityIds } of found.mentions) for (const id of entityIds) expect(ids.has(id), id).to.equal(true)
  })
})
