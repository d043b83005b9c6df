import { expect } from 'chai'
import { parseLedger, resolveIdentities } from '../../../src/graph'
import { CommuniqueError, type Entity } from '../../../src/model'

const messageOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof CommuniqueError) return `${error.code} ${error.message}`
    throw error
  }
  return 'no error'
}

describe('ledger', () => {
  it('takes comments, empty lines and any line ends', () => {
    const { file, lines } = parseLedger(
      '\uFEFF# who is who\r\n\r\n  person:a  same  person:b # one\r\nclaim:1 not-same claim:2',
      'x/who.ledger',
    )
    expect(file).to.equal('who.ledger')
    expect(lines).to.deep.equal([
      { line: 3, verdict: 'same', a: 'person:a', b: 'person:b' },
      { line: 4, verdict: 'not-same', a: 'claim:1', b: 'claim:2' },
    ])
  })

  const REFUSED: readonly (readonly [what: string, text: string, message: RegExp])[] = [
    [
      'words without a verdict',
      'person:a person:b',
      /^ledger\/invalid l:1: expected “ID same ID” .* got “person:a person:b”$/,
    ],
    ['a name for an id', '\nTrump same person:a', /l:2: expected “ID same ID”/],
    ['every bad line', 'x\nperson:a same person:b\ny', /l:1: [^\n]+\nl:3: /],
    ['one id twice', 'person:a same person:a', /l:1: expected two ids, got person:a twice$/],
    ['ids of two kinds', 'person:a same org:b', /l:1: expected two ids of one kind, got person:a and org:b$/],
    ['a claim and an entity', 'claim:a not-same person:b', /expected two ids of one kind/],
    [
      'a contradiction',
      'person:a same person:b\n\nperson:b not-same person:a',
      /^ledger\/contradiction l:3: .*person:b not-same person:a here, but the same by line 1 \(person:a same person:b\); remove one of them$/,
    ],
    [
      'a contradiction through a chain',
      'person:a not-same person:c\nperson:a same person:b\nperson:c same person:b',
      /^ledger\/contradiction l:1: .*by line 2 \(person:a same person:b\), line 3 \(person:c same person:b\)/,
    ],
  ]
  for (const [what, text, message] of REFUSED)
    it(`refuses ${what}`, () => {
      expect(messageOf(() => parseLedger(text, 'l'))).to.match(message)
    })
})

describe('identities by rules and ledger', () => {
  type Row = readonly [what: string, ledger: string, same: Readonly<Record<string, string>>, effects: readonly string[]]
  const PERSONS: readonly (readonly [name: string, articles: number])[] = [
    ['Adela Mora', 3],
    ['Mora', 5],
    ['Oren Vask', 2],
    ['Ilse Brandt', 4],
    ['Kojo Mensah', 1],
  ]
  const entities = PERSONS.map(([name]): Entity => ({
    id: `person:${name.toLowerCase().replace(' ', '-')}`,
    label: 'Person',
    name,
    aliases: [],
  }))
  const articles = new Map(entities.map(({ id }, index) => [id, PERSONS[index]?.[1] ?? 0]))
  const RULE = { 'person:mora': 'person:adela-mora' }

  const CASES: readonly Row[] = [
    ['the rules alone', '', RULE, []],
    [
      'same',
      'person:oren-vask same person:ilse-brandt',
      { ...RULE, 'person:oren-vask': 'person:ilse-brandt' },
      ['joined'],
    ],
    [
      'a chain',
      'person:oren-vask same person:kojo-mensah\nperson:kojo-mensah same person:ilse-brandt',
      { ...RULE, 'person:oren-vask': 'person:ilse-brandt', 'person:kojo-mensah': 'person:ilse-brandt' },
      ['joined', 'joined'],
    ],
    [
      'a cycle',
      'person:oren-vask same person:ilse-brandt\nperson:ilse-brandt same person:oren-vask',
      { ...RULE, 'person:oren-vask': 'person:ilse-brandt' },
      ['joined', 'joined'],
    ],
    ['not-same against a rule', 'person:adela-mora not-same person:mora', {}, ['kept apart']],
    [
      'not-same against a rule, through a chain',
      'person:mora same person:oren-vask\nperson:oren-vask not-same person:adela-mora',
      { 'person:oren-vask': 'person:mora' },
      ['joined', 'kept apart'],
    ],
    ['what the rules say already', 'person:mora same person:adela-mora', RULE, ['none']],
    ['not-same of what is apart', 'person:oren-vask not-same person:ilse-brandt', RULE, ['none']],
    ['an id that no article gives', 'person:nobody same person:mora', RULE, ['unknown id']],
  ]
  for (const [what, ledger, same, effects] of CASES)
    it(what, () => {
      const { lines } = parseLedger(ledger, 'l')
      const resolved = resolveIdentities(entities, articles, lines)
      expect(Object.fromEntries(resolved.same)).to.deep.equal(same)
      expect(resolved.effects.map(({ effect }) => effect)).to.deep.equal(effects)
      const reversed = resolveIdentities([...entities].reverse(), articles, [...lines].reverse())
      expect(Object.fromEntries(reversed.same)).to.deep.equal(same)
    })

  it('keep what made them one', () => {
    const { lines } = parseLedger('person:mora same person:oren-vask', 'l')
    const { identities } = resolveIdentities(entities, articles, lines)
    expect(identities.map(({ was, by }) => `${was} ${by.join('; ')}`)).to.deep.equal([
      'person:adela-mora ',
      'person:mora ledger line 1: person:mora same person:oren-vask; rule: a family name alone, which one person bears',
      'person:oren-vask ledger line 1: person:mora same person:oren-vask',
    ])
  })
})
