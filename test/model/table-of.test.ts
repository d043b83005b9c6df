import { expect } from 'chai'
import { tableOf } from '../../src/model'

describe('tables that are looked up by words of articles', () => {
  const table = tableOf({ two: 2 })
  it('have their entries', () => expect(table['two']).to.equal(2))
  for (const word of ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])
    it(`have no "${word}"`, () => expect(table[word]).to.equal(undefined))
})
