import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { formatWithOptions } from 'node:util'
import { expect } from 'chai'
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript'

const ROOT = resolve(__dirname, '..', '..')
const GUIDE = readFileSync(join(ROOT, 'docs', 'library.md'), 'utf8')
const BLOCK = /^## (?<title>[^\n]+)$|^```ts(?<mark>[^\n]*)\n(?<code>.*?)^```$/gms

interface Example {
  readonly title: string
  readonly code: string
  readonly expected: readonly string[]
}

/** The guide's examples, but for those that want a server, with the lines that they say they print. */
function examples(): Example[] {
  let title = ''
  return [...GUIDE.matchAll(BLOCK)].flatMap(({ groups = {} }): Example[] => {
    title = groups['title'] ?? title
    const { code, mark } = groups
    if (code === undefined || mark?.trim() === 'neo4j') return []
    const expected = code.split('\n').flatMap((line) => /^\/\/ → (.*)$/.exec(line)?.[1] ?? [])
    return [{ title, code, expected }]
  })
}

/** Runs an example in the current folder with the sources for `communique`; gives the lines that it prints. */
async function run(code: string): Promise<string[]> {
  const printed: string[] = []
  const log = (...values: unknown[]): void => {
    printed.push(formatWithOptions({ colors: false }, ...values).trimEnd())
  }
  const body = transpileModule(code, {
    compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2023, esModuleInterop: true },
  }).outputText
  const load = createRequire(__filename)
  const AsyncFunction = (async () => {}).constructor as new (
    ...args: string[]
  ) => (require: (name: string) => unknown, console: unknown, exports: object) => Promise<void>
  const example = new AsyncFunction('require', 'console', 'exports', body)
  await example((name) => (name === 'communique' ? load('../../src') : load(name)), { log }, {})
  return printed
}

describe('docs/library.md', function () {
  this.timeout(180_000)
  const home = process.cwd()
  before(() => {
    const folder = mkdtempSync(join(tmpdir(), 'communique-docs-'))
    mkdirSync(join(folder, 'articles'))
    const write = (name: string, text: string): void => writeFileSync(join(folder, 'articles', name), text)
    write(
      'oslo.txt',
      'Norwegian Prime Minister Jonas Lindahl met Chilean President Adela Mora on 3 March 2031, KCNA reported.\n',
    )
    write(
      'lima.txt',
      'Chilean President Adela Mora met Norwegian Prime Minister Jonas Lindahl in Oslo on 3 March 2031, KCNA said.\n',
    )
    process.chdir(folder)
  })
  after(() => process.chdir(home))

  for (const { title, code, expected } of examples())
    it(title, async () => {
      expect(expected, 'an example says what it prints').to.not.have.length(0)
      expect(await run(code)).to.deep.equal(expected)
    })
})
