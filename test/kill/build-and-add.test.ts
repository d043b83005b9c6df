import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import type * as Graph from '../../src/graph'
import { articleText } from '../support/jsonl-articles'
import { visibleFiles } from '../support/visible-files'
import { compile, type Compiled } from './support/compiled'
import { MOMENTS, say, SEED, shareOf, tally } from './support/count'
import { keptIn, moments } from './support/moment'
import { killAt, start } from './support/run'

const [FEW, ALL, SENTENCES] = [6, 16, 6]
/** A busy machine may need this long for one moment. */
const PATIENCE_MS = 180_000

describe('a run that is killed', function () {
  this.timeout(PATIENCE_MS * (MOMENTS + 5))
  const home = mkdtempSync(join(tmpdir(), 'communique-kill-'))
  const [few, more] = [join(home, 'few'), join(home, 'more')]
  let compiled: Compiled
  let graph: typeof Graph
  let made = 0
  const fresh = (): string => join(home, `build-${++made}`)

  before(() => {
    compiled = compile()
    graph = require(compiled.library) as typeof Graph // eslint-disable-line @typescript-eslint/no-require-imports
    for (const folder of [few, more]) mkdirSync(folder)
    for (let number = 0; number < ALL; number++)
      writeFileSync(join(number < FEW ? few : more, `${number}.txt`), `${articleText(number, SENTENCES)}\n`)
  })
  after(() => {
    compiled.remove()
    rmSync(home, { recursive: true, force: true })
  })

  interface Work {
    readonly name: string
    readonly share: number
    /** What stands in the folder before, of every other run; undefined where nothing does. */
    readonly before: readonly ('nothing' | 'build of few')[]
    readonly args: (folder: string) => readonly string[]
    readonly again: (folder: string) => Promise<unknown>
  }
  const WORK: readonly Work[] = [
    {
      name: 'build',
      share: 0.5,
      before: ['nothing', 'build of few'],
      args: (folder) => ['build', few, more, '-o', folder, '-q'],
      again: (folder) => graph.build([few, more], folder),
    },
    {
      name: 'add',
      share: 0.5,
      before: ['build of few'],
      args: (folder) => ['add', folder, more, '-q'],
      again: (folder) => graph.addToBuild(folder, [more]),
    },
  ]
  for (const { name, share, before: states, args, again } of WORK)
    it(`${name}: at any moment the build is the old or the new one, whole, and the same command completes it`, async () => {
      const old = fresh()
      await graph.build([few], old)
      const calm = fresh()
      if (name === 'add') cpSync(old, calm, { recursive: true })
      const { code, error, ms } = await start(compiled.main, args(calm)).ended
      expect([code, error]).to.deep.equal([0, ''])
      const [oldFiles, newFiles] = [visibleFiles(old), visibleFiles(calm)]
      const [at, found] = [tally(), tally()]
      const count = shareOf(share)
      for (const [index, moment] of moments(count, SEED, { ms, keptBytes: keptIn(calm) }).entries()) {
        const folder = fresh()
        const state = states[Math.floor(index / 2) % states.length]
        if (state === 'build of few') cpSync(old, folder, { recursive: true })
        const { signal } = await killAt(moment, folder, compiled.main, args(folder))
        at.add(signal === 'SIGKILL' ? moment.what : 'ended before')
        const where = `moment ${index} (${moment.what}) of seed ${SEED}`
        const snapshot = graph.openSnapshot(folder)
        if (snapshot === undefined) {
          expect(state, where).to.equal('nothing')
          found.add('none')
        } else {
          const opened = graph.openBuild(folder)
          const isNew = opened.articles.length === ALL
          found.add(isNew ? 'new' : 'old')
          expect(graph.verifyBuild(folder), where).to.deep.equal([])
          const whole = isNew ? newFiles : oldFiles
          for (const [file, records] of [
            ['claims.jsonl', opened.claims],
            ['facts.jsonl', opened.facts],
          ] as const)
            // prettier-ignore
            expect(records.map((one) => `${JSON.stringify(one)}\n`).join('') === whole[file], `${where}: ${file}`).to.equal(true)
          expect(opened.report).to.deep.equal(JSON.parse(whole['report.json'] ?? ''))
        }
        await again(folder)
        expect(visibleFiles(folder), where).to.deep.equal(newFiles)
        const left = readdirSync(folder).filter((entry) => entry.startsWith('.'))
        expect(left, where).to.have.members(['.inputs.jsonl', '.parts'])
        rmSync(folder, { recursive: true })
      }
      say(`${name}: ${count} kills, seed ${SEED}; at: ${at.words()}; build found: ${found.words()}`)
    })
})
