import { expect } from 'chai'
import { checkAddress } from '../../src/store'

const address = (uri: string) => ({ uri, user: 'neo4j', password: 'x' })

describe('an address of a Neo4j server', () => {
  for (const scheme of ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])
    it(`may start with ${scheme}://`, () => {
      expect(() => checkAddress(address(`${scheme}://db.example.org:7687`))).not.to.throw()
    })

  for (const uri of ['http://localhost', 'localhost:7687', 'bolt://', 'neo4j+tls://x', ''])
    it(`may not be "${uri}"`, () => {
      expect(() => checkAddress(address(uri))).to.throw(
        /--to: expected an address such as bolt:\/\/localhost:7687, got/,
      )
    })
})
