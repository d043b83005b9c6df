import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { lintCypherQuery } from '@neo4j-cypher/language-support'
import { expect } from 'chai'
import { CYPHER_FOLDER, questions, readCypher, statementsIn } from '../../src/store'

const LOAD_FILES = readdirSync(join(CYPHER_FOLDER, 'load')).map((name) => `load/${name.replace('.cypher', '')}`)

/** Severity 1 is an error; hints and warnings (a Cartesian product between two named ends) are let through. */
function errorsIn(text: string, parameters: readonly string[]): string[] {
  const schema = { parameters: Object.fromEntries(parameters.map((name) => [name, 'x'])) }
  return lintCypherQuery(text, schema)
    .diagnostics.filter((diagnostic) => diagnostic.severity === 1)
    .map((diagnostic) => JSON.stringify(diagnostic.message))
}

describe('Cypher files, by the linter of Neo4j', function () {
  this.timeout(120_000)
  for (const { name, text, parameters } of questions())
    it(name, () => expect(errorsIn(text, parameters.map((each) => each.name))).to.deep.equal([])) // prettier-ignore

  for (const file of ['constraints', ...LOAD_FILES])
    it(file, () => {
      for (const statement of statementsIn(readCypher(`${file}.cypher`)))
        expect(errorsIn(statement, ['rows', 'limit', 'ids'])).to.deep.equal([])
    })

  it('would see a mistake', () => expect(errorsIn('MATCH (n) RETRUN n', [])).not.to.deep.equal([]))
})
