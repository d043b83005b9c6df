import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from 'chai'
import { openBuild } from '../../src/graph'
import { inProcess } from '../support/in-process'

const SEEDS = resolve(__dirname, '..', '..', 'seeds')
const folder = (): string => mkdtempSync(join(tmpdir(), 'communique-cli-'))

describe('communique build', () => {
  it('builds the sample corpus, byte-identical on a second run and with the articles in another order', async () => {
    const [first, second] = [join(folder(), 'a'), join(folder(), 'b')]
    expect((await inProcess('build', SEEDS, '-o', first)).code).to.equal(0)
    const files = openBuild(first).articles.map(({ uri }) => join(SEEDS, uri))
    expect((await inProcess('build', ...files.reverse(), '-o', second)).code).to.equal(0)
    for (const name of [
      'articles.jsonl',
      'claims.jsonl',
      'entities.jsonl',
      'facts.jsonl',
      'graph.json',
      'report.json',
      'manifest.json',
    ])
      expect(readFileSync(join(second, name), 'utf8') === readFileSync(join(first, name), 'utf8'), name).to.equal(true)
    expect((await inProcess('verify', first)).code).to.equal(0)
  })

  it('reports each bad input in one line and builds the others', async () => {
    const inputs = folder()
    writeFileSync(join(inputs, 'good.txt'), 'Norway accused Peru of arming Chile.\n')
    writeFileSync(join(inputs, 'empty.txt'), '')
    writeFileSync(join(inputs, 'binary.txt'), Buffer.from([0, 1, 2, 3, 0, 255]))
    writeFileSync(join(inputs, 'latin1.txt'), Buffer.from('Norway pra\xeesed Peru.', 'latin1'))
    mkdirSync(join(inputs, 'folder'))
    symlinkSync('loop', join(inputs, 'folder', 'loop'))
    const output = join(folder(), 'build')
    const { code, stderr } = await inProcess('build', inputs, '-o', output)
    expect(code).to.equal(1)
    const lines = stderr.trim().split('\n')
    for (const name of ['empty.txt', 'binary.txt', 'latin1.txt', 'loop'])
      expect(
        lines.filter((line) => line.includes(name)),
        name,
      ).to.have.length(1)
    expect(openBuild(output).articles.map(({ uri }) => uri)).to.deep.equal(['good.txt'])
    expect(openBuild(output).claims.map(({ type }) => type)).to.include('ACCUSED')
  })

  it('reads pages, tables and feeds, by the map that it is given, and says so in the manifest', async () => {
    const inputs = folder()
    writeFileSync(join(inputs, 'a.html'), '<article><p>Norway accused Peru of arming Chile.</p></article>')
    writeFileSync(join(inputs, 'b.csv'), 'id,body words\n1,Norway accused Chile of arming Peru.\n')
    writeFileSync(
      join(inputs, 'c.rss'),
      '<rss><channel><item><guid>g</guid><description>Chile accused Peru of arming Norway.</description></item></channel></rss>',
    )
    const output = join(folder(), 'build')
    const { code, stderr } = await inProcess('build', inputs, '-o', output, '--map', 'text=body words')
    expect(stderr).to.equal('')
    expect(code).to.equal(0)
    expect(openBuild(output).claims.filter(({ type }) => type === 'ACCUSED')).to.have.length(3)
    expect(openBuild(output).manifest.options['map']).to.equal('text=body words')
    expect((await inProcess('verify', output)).code).to.equal(0)
  })

  const REFUSED: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no input', ['build'], /missing required argument/],
    ['an input that is not there', ['build', '/nowhere/at/all', '-o', '/tmp/never'], /expected at least one article/],
    ['a date that is none', ['build', SEEDS, '--date', 'yesterday'], /--date: expected 2024, .* got “yesterday”/],
    ['a map of no field', ['build', SEEDS, '--map', 'words=body'], /map: expected field=name/],
    ['a build that is not there', ['verify', '/nowhere/at/all'], /expected a build/],
  ]
  for (const [what, args, message] of REFUSED)
    it(`refuses ${what} with code 2`, async () => {
      const { code, stderr } = await inProcess(...args)
      expect(code).to.equal(2)
      expect(stderr).to.match(message)
    })
})
