import { expect } from 'chai'
import { matchAt } from '../../src/entities/gazetteer/gazetteer'
import { matchName } from '../../src/entities'
import { personId, personName, sameFullName } from '../../src/entities/person-name'
import type { Token } from '../../src/model'

const tokensOf = (text: string): Token[] =>
  text
    .split(' ')
    .map((form) => ({ form, lemma: form, upos: 'PROPN', xpos: 'NNP', head: -1, deprel: '', start: 0, end: 0 }))

const MATCHES: readonly (readonly [text: string, id: string | undefined, last?: number])[] = [
  ['U.S. troops', 'state:USA', 0],
  ['us too', undefined],
  ['USSR fell', 'state:SUN', 0],
  ["Democratic People 's Republic of Korea", 'state:PRK', 5],
  ['Côte d’Ivoire won', 'state:CIV', 1],
  ['Iraqis left', 'state:IRQ', 0],
  ["Iraq 's army", 'state:IRQ', 0],
  ['al - Qaeda fighters', 'org:al-qaeda', 2],
  ['al Qaeda', 'org:al-qaeda', 1],
  ['turkey dinner', undefined],
  ['Kiev said', 'place:kyiv', 0],
  ['European Commission', 'org:european-commission', 1],
  ['Eurozone states', undefined],
  ['New York Times', 'outlet:new-york-times', 2],
]

const PERSONS: readonly (readonly [a: string, b: string, same: boolean])[] = [
  ['Kim Jong-un', 'Kim Jong Un', true],
  ['Edgar Lungu', 'Edgar Chagwa Lungu', true],
  ['Donald J. Trump', 'Donald Trump', true],
  ['Sergey Lavrov', 'Sergei Lavrov', true],
  ['Kim Jong Un', 'Kim Yo Jong', false],
  ['Samar Badawi', 'Raif Badawi', false],
  ['Robert Mugabe', 'Grace Mugabe', false],
]

describe('gazetteer', () => {
  for (const [text, id, last] of MATCHES)
    it(`${text} → ${id ?? 'nothing'}`, () => {
      const match = matchAt(tokensOf(text), 0)
      expect(match?.entries[0]?.id).to.equal(id)
      if (last !== undefined) expect(match?.last).to.equal(last)
    })

  it('finds an entity by its whole name', () => {
    expect(matchName('Korean Central News Agency', 'Outlet')?.id).to.equal('outlet:kcna')
    expect(matchName('Korean Central', 'Outlet')).to.equal(undefined)
  })
})

describe('names of persons', () => {
  for (const [a, b, same] of PERSONS)
    it(`${a} ${same ? 'is' : 'is not'} ${b}`, () => expect(sameFullName(personName(a), personName(b))).to.equal(same))

  it('leaves middle initials out of the id', () => expect(personId('Donald J. Trump')).to.equal('person:donald-trump'))
})
