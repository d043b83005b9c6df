import { expect } from 'chai'
import { analysed, tree } from './analyse'

/** "person | body | title", those that lead with a star. */
const CASES: readonly (readonly [text: string, roles: readonly string[]])[] = [
  [
    "Russia's UN ambassador Oren Vask rejected the draft. Kenya's U.N. Ambassador Grace Otieno agreed.",
    ['oren-vask | state:RUS | un ambassador', 'grace-otieno | state:KEN | u.n. ambassador'],
  ],
  [
    'The US ambassador to the United Nations, Adela Mora, spoke. The US envoy to the UN Oren Vask left.',
    ['adela-mora | state:USA | ambassador', 'oren-vask | state:USA | envoy'],
  ],
  [
    'UN Ambassador Adela Mora spoke on Monday. The United States vetoed it.',
    ['adela-mora | state:USA | un ambassador'],
  ],
  [
    "NATO's top commander, Gen. Oren Vask, warned on Monday. The United States and the U.S. military agreed.",
    ['*oren-vask | org:nato | commander'],
  ],
  [
    'Kenya sent troops. Rebel leader Jonas Lindahl stayed in Kenya. An opposition leader, Grace Otieno, was held in Kenya.',
    [],
  ],
  ['NATO Secretary General Oren Vask spoke.', ['*oren-vask | org:nato | secretary general']],
  ["Iran's Supreme Leader Ayatollah Ali Mirzai rejected talks.", ['*ali-mirzai | state:IRN | supreme leader']],
  [
    "Kenya's acting president, Oren Vask, and Prime Minister Grace Otieno met in Oslo.",
    ['*oren-vask | state:KEN | president', '*grace-otieno | state:KEN | prime minister'],
  ],
  [
    'Rear Adm. John Velder, the Pentagon press secretary, said so.',
    ['john-velder | state:USA | rear admiral', 'john-velder | state:USA | press secretary'],
  ],
  [
    "US Vice-President Oren Vask met Kenya's Vice-Foreign Minister Grace Otieno.",
    ['oren-vask | state:USA | vice president', 'grace-otieno | state:KEN | vice foreign minister'],
  ],
  [
    'Labor Secretary Jonas Lindahl spoke in Washington. The US agreed.',
    ['jonas-lindahl | state:USA | labor secretary'],
  ],
  [
    'King Hamad met Prince Mohammed bin Hamad in Riyadh. Saudi Arabia agreed.',
    ['*hamad | state:SAU | king', 'mohammed-bin-hamad | state:SAU | prince'],
  ],
  [
    "North Korea tested a missile. North Korea's army cheered, and crowds saw leader Kim Il Nam. China and the United States agreed.",
    ['*kim-il-nam | state:PRK | leader'],
  ],
  [
    'The United States pushed China. President Wang Yulan is to meet President Adela Mora at the White House. The Mora administration agreed.',
    ['*wang-yulan | state:CHN | president', '*adela-mora | state:USA | president'],
  ],
  ['About 200 leaders, among them Oren Vask, head to Norway.', []],
  ['Asked about Oren Vask, the president insisted that Kenya was wrong.', []],
  ['Adela Mora was elected president of Chile in 2012.', ['*adela-mora | state:CHL | president']],
  ['Adela Mora took over as president of Chile in 2012.', ['*adela-mora | state:CHL | president']],
  ["Oren Vask, who served as Chile's foreign minister, left.", ['oren-vask | state:CHL | foreign minister']],
  ['White House chief of staff Oren Vask left.', ['oren-vask | state:USA | chief of staff']],
  [
    'The commander of U.S. Pacific Command, Adm. Oren Vask, left.',
    ['oren-vask | state:USA | commander', 'oren-vask | state:USA | admiral'],
  ],
  [
    'Oren Vask, associate fellow with the Africa program at Chatham House, left.',
    ['oren-vask | org:chatham-house | associate fellow'],
  ],
  [
    'Rep. Oren Vask, R-Ohio, chairman of the Security Council, left.',
    ['oren-vask | state:USA | representative', '*oren-vask | org:un-security-council | chairman'],
  ],
  [
    'President Donald Velder Donald John VelderTop aides said so. Velder left the White House.',
    ['*donald-velder | state:USA | president'],
  ],
  [
    'Rep. Jonas Lindahl, chairman of the House Trade Committee, met Republican Senator Grace Otieno.',
    [
      'jonas-lindahl | state:USA | representative',
      '*jonas-lindahl | org:house-trade-committee | chairman',
      'grace-otieno | state:USA | republican senator',
    ],
  ],
  [
    'Oren Vask, an international security analyst and research associate with the Lindahl Institute, agreed.',
    ['oren-vask | org:lindahl-institute | research associate'],
  ],
  [
    'In Egypt, the military ousted President Oren Vask. President Jonas Lindahl spoke at the White House. The United States agreed.',
    ['*jonas-lindahl | state:USA | president'],
  ],
  ['Jonas Lindahl will succeed Grace Otieno as Norway’s next prime minister.', []],
  [
    'The chancellor, Jonas Lindahl, the justice secretary, Oren Vask, and others left. Britain and the UK waited.',
    ['jonas-lindahl | state:GBR | chancellor', 'oren-vask | state:GBR | justice secretary'],
  ],
  ['Oren Vask, head of the aerospace division of Iran’s Revolutionary Guard, left.', ['*oren-vask | org:irgc | head']],
  [
    'Kenyan Minister of National Defence General Oren Vask left.',
    ['oren-vask | state:KEN | minister of national defence'],
  ],
  [
    "Kenya rejected the plan. The country's foreign minister, Grace Otieno, agreed. Its prime minister, Adela Mora, did not. Peru and Chile waited.",
    ['grace-otieno | state:KEN | foreign minister', '*adela-mora | state:KEN | prime minister'],
  ],
  [
    'Norsk Pictures Entertainment Chief Executive Adela Mora agreed.',
    ['*adela-mora | org:norsk-pictures-entertainment | chief executive'],
  ],
  [
    'Saeb Moradi, the secretary-general of the Norsk Council, spoke. Oren Vask, general manager of Kenya Air, left.',
    ['*saeb-moradi | org:norsk-council | secretary-general'],
  ],
  [
    'US President Jonas Velder left the deal that his predecessor, President Adela Mora, had signed with Iran.',
    ['*jonas-velder | state:USA | president', '*adela-mora | state:USA | president'],
  ],
  [
    "US President Jonas Velder offered to meet Iran's leader. The White House said Velder could meet President Hamad Rashidi.",
    ['*jonas-velder | state:USA | president', '*hamad-rashidi | state:IRN | president'],
  ],
  ['Grace Otieno is the leader of the opposition. Kenya held her. Oren Vask is not a leader of Kenya.', []],
]

describe('roles in context', () => {
  for (const [text, roles] of CASES)
    it(text, () => {
      const found = analysed(text)
      const told = found.roles.map(
        ({ personId, bodyId, title, leads }) =>
          `${leads ? '*' : ''}${personId.replace('person:', '')} | ${bodyId} | ${title}`,
      )
      expect(told, tree(found)).to.deep.equal(roles)
    })
})
