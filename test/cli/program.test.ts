import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'chai'
import { EXAMPLES } from '../../src/cli/examples'
import { EXIT_MEANINGS } from '../../src/cli/exit-codes'
import { makeProgram } from '../../src/cli/program'
import { communique } from '../support/command-line'
import { communiqueCalls } from '../support/shell-words'

const ROOT = resolve(__dirname, '..', '..')
const names = makeProgram().commands.map((command) => command.name())

/** Parses a command line with the real options, and runs nothing. Throws where commander would refuse it. */
function parse(args: readonly string[]): void {
  const program = makeProgram().configureOutput({ writeErr: () => undefined, writeOut: () => undefined })
  for (const command of program.commands)
    command.configureOutput({ writeErr: () => undefined, writeOut: () => undefined }).action(() => undefined)
  program.parse(args, { from: 'user' })
}

describe('command lines that readers copy', () => {
  const fromHelp = Object.values(EXAMPLES).flatMap((examples) => examples.map(([line]) => line))
  const fenced = (file: string): string[] =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = '']) =>
      block.split('\n'),
    )
  const lines = [...fromHelp, ...fenced('README.md')].filter((line) => communiqueCalls(line).length > 0)

  for (const line of lines)
    it(line, () => {
      for (const args of communiqueCalls(line)) expect(() => parse(args)).to.not.throw()
    })

  it('are found and refused where they are wrong', () => {
    expect(lines.length).to.be.greaterThan(20)
    expect(communiqueCalls('npx communique query "a b" --param x=\'c d\' | head  # why')).to.deep.equal([
      ['query', 'a b', '--param', 'x=c d'],
    ])
    expect(() => parse(['query', '--outptu', 'x'])).to.throw(/unknown option/)
    expect(() => parse(['biuld'])).to.throw(/unknown command/)
  })
})

describe('help', () => {
  it('tells every command and the exit codes', async () => {
    const { code, stdout } = await communique(['--help'])
    expect(code).to.equal(0)
    for (const name of names) expect(stdout).to.match(new RegExp(`^  ${name}\\b`, 'm'))
    for (const [exitCode, meaning] of EXIT_MEANINGS) expect(stdout).to.include(`  ${exitCode}  ${meaning}`)
  })

  for (const name of names)
    it(`of ${name} has its examples`, async () => {
      const { code, stdout } = await communique([name, '--help'])
      expect(code).to.equal(0)
      expect(EXAMPLES[name], `src/cli/examples.ts has no examples of ${name}`).to.be.an('array').that.is.not.empty
      for (const [line, what] of EXAMPLES[name] ?? []) expect(stdout).to.include(`  # ${what}\n  ${line}\n`)
    })

  it('has examples of no other command', () => {
    expect(Object.keys(EXAMPLES).filter((name) => !names.includes(name))).to.deep.equal([])
  })
})

describe('mistyped command lines end with 2 and a hint', () => {
  const MISTAKES: readonly (readonly [args: readonly string[], hint: RegExp])[] = [
    [['biuld'], /Did you mean build\?/],
    [['build', 'seeds', '--outptu', 'x'], /Did you mean --output\?\)\n\(communique build --help tells more\)/],
    [['export', '--format', 'gefx'], /Allowed choices are claims, json,/],
    [['export'], /required option '-f, --format <format>' not specified/],
    [['serve'], /missing required argument 'build'/],
    [['serve', 'build', '--port', 'x'], /expected a whole number from 0 to 65535/],
    [['explain', '--missed', '--limit', '-1'], /expected a whole number, 0 or more/],
    [['query', 'x', '--rows', '0'], /expected a number greater than 0/],
    [['completion', 'tcsh'], /Allowed choices are bash, zsh, fish/],
  ]
  for (const [args, hint] of MISTAKES)
    it(args.join(' '), async () => {
      const { code, stderr } = await communique(args)
      expect(code).to.equal(2)
      expect(stderr).to.match(hint)
    })
})
