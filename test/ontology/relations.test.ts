import { expect } from 'chai'
import { admits, quadClassOf, RELATIONS, relationOf } from '../../src/ontology'

describe('ontology', () => {
  it('names each relation type once, in capitals', () => {
    const types = RELATIONS.map(({ type }) => type)
    expect(new Set(types).size).to.equal(types.length)
    for (const type of types) expect(type).to.match(/^[A-Z]+(_[A-Z]+)*$/)
  })

  it('gives events a Goldstein value between -10 and 10 and a CAMEO code, conflict below zero', () => {
    for (const relation of RELATIONS) {
      const quad = quadClassOf(relation)
      if (quad === undefined) continue
      expect(relation.cameo, relation.type).to.match(/^\d{3}$/)
      expect(relation.goldstein, relation.type).to.be.within(-10, 10)
      if (quad === 4 && relation.type !== 'TESTED_WEAPON') expect(relation.goldstein, relation.type).to.be.below(0)
    }
  })

  it('knows who may stand at an end', () => {
    const signed = relationOf('SIGNED')
    expect(signed && admits(signed.object, 'Agreement')).to.equal(true)
    expect(signed && admits(signed.object, 'State')).to.equal(false)
    expect(signed && admits(signed.subject, 'Person')).to.equal(true)
  })
})
