import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'chai'
import { makeProgram } from '../../src/cli/program'
import { RELATIONS } from '../../src/ontology'
import { referencePages } from '../../tools/docs/pages'

const FOLDER = resolve(__dirname, '..', '..', 'docs', 'reference')

describe('reference pages', () => {
  const pages = referencePages()
  for (const [name, text] of Object.entries(pages))
    it(`${name} is what the code says (npm run docs)`, () =>
      expect(readFileSync(join(FOLDER, name), 'utf8')).to.equal(text))

  it('name every command, option and relation', () => {
    for (const command of makeProgram().commands) {
      expect(pages['commands.md']).to.include(`## communique ${command.name()}\n`)
      for (const { flags } of command.options) expect(pages['commands.md']).to.include(`\`${flags}\``)
    }
    for (const { type } of RELATIONS) expect(pages['ontology.md']).to.include(`\`${type}\``)
  })
})
