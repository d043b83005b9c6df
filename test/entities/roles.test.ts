import { expect } from 'chai'
import type { Article } from '../../src/model'
import { analysed, tree } from './analyse'

/** "person | body | title | leads? tense", all roles of the text. */
type Case = readonly [text: string, roles: readonly string[], more?: Partial<Article>]

const CASES: readonly Case[] = [
  ['Chilean President Adela Mora resigned.', ['adela-mora | state:CHL | president | leads']],
  ['Chile’s Vice President Adela Mora resigned.', ['adela-mora | state:CHL | vice president |']],
  ['Chilean opposition leader Adela Mora resigned.', ['adela-mora | state:CHL | opposition leader |']],
  ['North Korean leader Oren Vask left.', ['oren-vask | state:PRK | leader | leads']],
  ['Former Kenyan army commander Oren Vask left.', ['oren-vask | state:KEN | army commander | former']],
  ['The leader of Kenya, Oren Vask, left.', ['oren-vask | state:KEN | leader | leads']],
  ['Oren Vask, the Kenyan ambassador to Norway, left.', ['oren-vask | state:KEN | ambassador |']],
  ['Oren Vask, the former president of Kenya, left.', ['oren-vask | state:KEN | president | leads former']],
  ['US Secretary of State Oren Vask left.', ['oren-vask | state:USA | secretary of state |']],
  ['Secretary of State Oren Vask left.', ['oren-vask | state:USA | secretary of state |']],
  [
    'Kenya’s Deputy Foreign Minister for Arab and African Affairs Oren Vask left.',
    ['oren-vask | state:KEN | deputy foreign minister for arab and african affairs |'],
  ],
  [
    'Chilean President Adela Mora met her Kenyan counterpart, Oren Vask, on Monday.',
    ['adela-mora | state:CHL | president | leads', 'oren-vask | state:KEN | president | leads'],
  ],
  ['United Nations Secretary-General Oren Vask spoke.', ['oren-vask | org:un | secretary-general | leads']],
  ['Adela Mora is the president of Chile.', ['adela-mora | state:CHL | president | leads']],
  ['Jonas Lindahl, whose cousin leads Kenya Air, met Adela Mora.', []],
  ['The Norwegian journalist Oren Vask left.', []],
  [
    'Norwegian Prime Minister Jonas Lindahl met Oren Vask, Mora’s cousin.',
    ['jonas-lindahl | state:NOR | prime minister | leads'],
  ],
  ['The then-Chilean president, Adela Mora, left.', ['adela-mora | state:CHL | president | leads former']],
  ['The US negotiator for peace in Ghana, Oren Vask, left.', ['oren-vask | state:USA | negotiator |']],
  ['The Chilean government of President Oren Vask fell.', ['oren-vask | state:CHL | president | leads']],
  ['Germany wavered, though Chancellor Hanna Brandt saw no need.', ['hanna-brandt | state:DEU | chancellor | leads']],
  [
    'Norway and the United States talked. Prime Minister Jonas Lindahl of Oslo left Norway.',
    ['jonas-lindahl | state:NOR | prime minister | leads'],
  ],
  [
    'Oren Vask slept. The Vask administration said that the United States would wait.',
    ['oren-vask | state:USA | president | leads'],
  ],
  ['Oren Vask slept. Ghana fell silent. The Vask regime shelled the town.', ['oren-vask | state:GHA | leader | leads']],
  [
    'Kenya said on Monday that acting Defence Minister Oren Vask had left.',
    ['oren-vask | state:KEN | defence minister | acting'],
  ],
]

describe('roles', () => {
  for (const [text, roles, more] of CASES)
    it(text, () => {
      const found = analysed(text, more)
      const told = found.roles.map(({ personId, bodyId, title, leads, former, acting, elect }) =>
        [
          personId.replace('person:', ''),
          bodyId,
          title,
          [leads && 'leads', former && 'former', acting && 'acting', elect && 'elect'].filter(Boolean).join(' '),
        ]
          .join(' | ')
          .trim(),
      )
      expect(told, tree(found)).to.deep.equal(roles.map((role) => role.trim()))
    })

  it('gives the words that state a role', () => {
    const { text, roles } = analysed('On Monday North Korean leader Oren Vask left.')
    const [role] = roles
    if (role === undefined) throw new Error('no role')
    const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
    expect(words(role)).to.equal('North Korean leader Oren Vask')
    expect([words(role.titleSpan), words(role.personSpan), words(role.bodySpan)]).to.deep.equal([
      'leader',
      'Oren Vask',
      'North Korean',
    ])
  })
})
