import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { openBuild } from '../../src/graph'
import { communique } from '../support/command-line'

const ARTICLES: Readonly<Record<string, string>> = {
  'a.txt': 'Chilean President Adela Mora praised Norway after a long winter tour of farms and harbours there.\n',
  'b.txt': 'Ms. Mora condemned Peru on Monday.\n',
  'c.txt': 'The Andean Fruit Council accused Peru of theft.\n',
  'd.txt': 'The Andean Fruit Agency praised Norway.\n',
}
const LEDGER = 'identities.ledger'

describe('communique build --ledger', () => {
  const root = mkdtempSync(join(tmpdir(), 'communique-ledger-'))
  const inputs = join(root, 'articles')
  const output = join(root, 'build')
  const filesOf = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(output)
        .filter((name) => !name.startsWith('.'))
        .sort()
        .map((name) => [name, readFileSync(join(output, name), 'utf8')]),
    )
  const built = async (...args: readonly string[]): Promise<{ code: number; stderr: string }> =>
    communique(['build', inputs, '-o', output, '--quiet', ...args])
  const ids = (): string[] => openBuild(output).entities.map(({ id }) => id)

  before(() => {
    mkdirSync(inputs)
    for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(inputs, name), text)
  })

  it('joins, keeps apart, says what took effect, and leaves no trace once its lines are removed', async () => {
    expect(await built()).to.deep.include({ code: 0, stderr: '' })
    const without = filesOf()
    expect(ids()).to.include.members(['person:adela-mora', 'org:andean-fruit-council', 'org:andean-fruit-agency'])
    expect(ids()).not.to.include('person:mora')

    const ledger = join(inputs, LEDGER)
    writeFileSync(
      ledger,
      '# test\nperson:mora not-same person:adela-mora\norg:andean-fruit-agency same org:andean-fruit-council\n',
    )
    expect(await built()).to.deep.include({ code: 0, stderr: '' })
    expect(ids()).to.include('person:mora')
    expect(ids().filter((id) => id.startsWith('org:andean'))).to.have.length(1)
    expect(openBuild(output).report.ledger?.lines.map(({ line, effect }) => `${line} ${effect}`)).to.deep.equal([
      '2 kept apart',
      '3 joined',
    ])
    const { stdout } = await communique(['explain', 'org:andean-fruit-agency', '-b', output])
    expect(stdout).to.match(/^ {2}org:andean-fruit-agency \(“Andean Fruit Agency”, articles: 1\)/m)
    expect(stdout).to.include('identities.ledger:3: org:andean-fruit-agency same org:andean-fruit-council: joined them')
    expect(stdout).to.match(/^ {2}c\.txt: “[^”]*Andean Fruit Council”$/m)
    const mora = (await communique(['explain', 'adela-mora', '-b', output])).stdout
    expect(mora).to.match(/^Offices\n {2}president, Chile \(fact:[0-9a-f]{16}\)$/m)
    expect(mora).to.match(/identities\.ledger:2: .*: kept apart what a rule would have joined$/m)
    expect((await communique(['verify', output])).code).to.equal(0)

    writeFileSync(ledger, '# nothing left\n')
    expect(await built()).to.deep.include({ code: 0, stderr: '' })
    expect(filesOf()).to.deep.equal(without)
    rmSync(ledger)
  })

  it('keeps claims of one fact apart, and back', async () => {
    await built()
    const without = filesOf()
    const [one, other] = openBuild(output).claims
    const ledger = join(root, 'claims.ledger')
    writeFileSync(ledger, `${one?.id} not-same ${other?.id}\n`)
    expect(await built('--ledger', ledger)).to.deep.include({ code: 0, stderr: '' })
    expect(openBuild(output).report.ledger?.lines.map(({ effect }) => effect)).to.deep.equal(['none'])
    await built()
    expect(filesOf()).to.deep.equal(without)
  })

  it('warns of an id that no article gives, with the line, and builds all the same', async () => {
    const ledger = join(root, 'unknown.ledger')
    writeFileSync(ledger, '\nperson:mora same person:nobody\n')
    const { code, stderr } = await built('--ledger', ledger)
    expect(code).to.equal(0)
    expect(stderr).to.equal(
      'communique: warning: unknown.ledger:2: expected ids that the articles give, got person:nobody; the line has no effect\n',
    )
    expect(ids()).to.include('person:adela-mora')
  })

  const REFUSED: readonly (readonly [what: string, text: string, message: RegExp])[] = [
    [
      'a contradiction, before anything is written',
      'person:a same person:b\nperson:a not-same person:b\n',
      /bad\.ledger:2: .*line 1 \(person:a same person:b\)/,
    ],
    ['a line that is none', 'Mora is Adela Mora\n', /bad\.ledger:1: expected “ID same ID”/],
  ]
  for (const [what, text, message] of REFUSED)
    it(`refuses ${what}`, async () => {
      const ledger = join(root, 'bad.ledger')
      writeFileSync(ledger, text)
      const before = filesOf()
      const { code, stderr } = await built('--ledger', ledger)
      expect(code).to.equal(2)
      expect(stderr).to.match(message)
      expect(filesOf()).to.deep.equal(before)
    })

  it('refuses a ledger that is not there', async () => {
    const { code, stderr } = await built('--ledger', join(root, 'none.ledger'))
    expect(code).to.equal(2)
    expect(stderr).to.match(/none\.ledger: expected a readable ledger: ENOENT/)
  })
})
