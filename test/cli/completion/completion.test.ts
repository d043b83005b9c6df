import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { SCRIPTS, wordsOf, type Shell } from '../../../src/cli/completion'
import { makeProgram } from '../../../src/cli/program'
import { WRITERS } from '../../../src/export'
import { RELATIONS } from '../../../src/ontology'
import { questions } from '../../../src/store'
import { communique } from '../../support/command-line'
import { completeIn, hasShell } from '../../support/shells/complete-in'

interface Row {
  readonly line: string
  readonly offers: readonly string[]
}

const program = makeProgram()
const names = wordsOf(program).commands.map(({ name }) => name)

const ROWS: readonly Row[] = [
  { line: 'communique ', offers: names },
  { line: 'communique ver', offers: ['verify'] },
  { line: 'communique nothing-such', offers: [] },
  { line: 'communique help ', offers: names },
  { line: 'communique export --form', offers: ['--format'] },
  { line: 'communique export --format ', offers: WRITERS.map(({ format }) => format) },
  { line: 'communique export --format=g', offers: ['gexf', 'graphml'] },
  { line: 'communique export -f js', offers: ['json', 'jsonld'] },
  {
    line: 'communique export --type MET',
    offers: RELATIONS.map(({ type }) => type).filter((type) => type.startsWith('MET')),
  },
  { line: 'communique export -o out.gexf --format gex', offers: ['gexf'] },
  { line: 'communique query ', offers: questions().map(({ name }) => name) },
  { line: 'communique query who-w', offers: ['who-wrote-to-whom'] },
  { line: 'communique query --format csv who-w', offers: ['who-wrote-to-whom'] },
  { line: 'communique query --build=build who-w', offers: ['who-wrote-to-whom'] },
  { line: 'communique query --user ', offers: [] },
  { line: 'communique verify bui', offers: ['build one', 'build two'] },
  { line: 'communique build --output bui', offers: ['build one', 'build two'] },
  { line: 'communique completion ', offers: ['bash', 'fish', 'zsh'] },
]

/** Shells add slashes, quotes or the option to what they offer; what is left is the word itself. */
const bare = (word: string): string =>
  word
    .replace(/^--[a-z]+=/, '')
    .replaceAll('\\', '')
    .replace(/\/$/, '')

for (const shell of Object.keys(SCRIPTS) as Shell[])
  describe(`completion in ${shell}`, function () {
    this.timeout(120_000)
    const folder = mkdtempSync(join(tmpdir(), 'communique-complete-'))
    let script = ''
    let offered: string[][] = []
    before(async function () {
      if (!hasShell(shell)) this.skip()
      for (const name of ['build one', 'build two']) mkdirSync(join(folder, name))
      writeFileSync(join(folder, 'build.txt'), '')
      script = (await communique(['completion', shell])).stdout
      offered = completeIn(
        shell,
        script,
        ROWS.map(({ line }) => line),
        folder,
      )
    })

    for (const [index, { line, offers }] of ROWS.entries())
      it(line, () => {
        expect([...new Set(offered[index]?.map(bare))].sort()).to.deep.equal([...offers].sort())
      })

    it('knows every option of every command', () => {
      for (const command of wordsOf(program).commands)
        for (const { names: forms } of command.options)
          for (const form of forms)
            expect(script, `${command.name} ${form}`).to.include(shell === 'fish' ? form.replace(/^--?/, '') : form)
    })
  })
