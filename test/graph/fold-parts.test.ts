import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import fc from 'fast-check'
import { build, extractLines, foldParts, verifyBuild, type ExtractOptions } from '../../src/graph'
import { readArticleLines } from '../../src/ingest'
import { loadEngine } from '../../src/language'
import { articleLine, articleText } from '../support/jsonl-articles'
import { visibleFiles } from '../support/visible-files'

const home = mkdtempSync(join(tmpdir(), 'communique-parts-'))
let made = 0
const fresh = (name: string): string => join(home, `${++made}-${name}`)
const engine = loadEngine()

/** What `communique extract` prints for these lines. */
async function extract(lines: readonly string[], options: ExtractOptions = {}): Promise<string> {
  const stream = Readable.from([Buffer.from(lines.map((line) => `${line}\n`).join(''))])
  let text = ''
  for await (const one of extractLines(readArticleLines(stream, options), { engine, ...options })) text += one.text
  return text
}

function written(name: string, text: string | Uint8Array): string {
  const path = fresh(name)
  writeFileSync(path, text)
  return path
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code?: string; message: string }) => `${error.code}: ${error.message}`,
  )

/** Articles, one of them twice under another name, one without a name, and lines that are none. */
const LINES = [
  ...Array.from({ length: 6 }, (_, number) => articleLine(number)),
  JSON.stringify({ uri: 'https://example.org/again', text: articleText(1) }),
  JSON.stringify({ text: articleText(9) }),
  '{"text": 7}',
  'not JSON',
]

describe('extractLines and foldParts', function () {
  this.timeout(300_000)
  let parts: string[]
  let whole: Record<string, string>

  before(async () => {
    const input = written('articles.jsonl', `${LINES.join('\n')}\n`)
    const name = input.slice(home.length + 1)
    await build([input], fresh('build'), { engine })
    whole = visibleFiles(join(home, `${made}-build`))
    parts = (await extract(LINES, { name })).split('\n').slice(0, -1)
    expect(parts).to.have.length(LINES.length)
  })
  after(() => rmSync(home, { recursive: true, force: true }))

  it('give the bytes of one build for any split of the articles, order of parts and nesting of folds', async () => {
    const dealt = fc.array(fc.nat({ max: 3 }), { minLength: LINES.length, maxLength: LINES.length })
    let nested = 0
    await fc.assert(
      fc.asyncProperty(
        dealt,
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        fc.nat({ max: 3 }),
        async (deal, order, inner) => {
          const files = order.flatMap((part) => {
            const own = parts.filter((_, index) => deal[index] === part).map((line) => `${line}\n`)
            return [
              part === 2 ? written(`${part}.jsonl.gz`, gzipSync(own.join(''))) : written(`${part}.jsonl`, own.join('')),
            ]
          })
          let inputs = files
          const first = files.slice(0, inner)
          if (first.some((_, at) => deal.slice(0, 8).includes(order[at] ?? -1))) {
            const partial = fresh('partial')
            await foldParts(first, partial, { engine })
            inputs = [...files.slice(inner), partial]
            nested++
          }
          const folder = fresh('folded')
          await foldParts(inputs, folder, { engine })
          expect(visibleFiles(folder)).to.deep.equal(whole)
        },
      ),
      { numRuns: 25, seed: 7 },
    )
    expect(nested).to.be.greaterThan(5)
  })

  it('extract what a line says and nothing else: a stream may be cut anywhere', async () => {
    const all = await extract(LINES)
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: LINES.length }), async (cut) => {
        expect((await extract(LINES.slice(0, cut))) + (await extract(LINES.slice(cut)))).to.equal(all)
      }),
      { numRuns: 4, seed: 7 },
    )
  })

  it('fold a folder of parts, marks of its writer left aside, and a build into itself', async () => {
    const folder = fresh('parts')
    mkdirSync(folder)
    writeFileSync(join(folder, '_SUCCESS'), '')
    writeFileSync(join(folder, '.part-0.crc'), 'x')
    writeFileSync(join(folder, 'part-0'), `${parts.slice(0, 5).join('\n')}\n`)
    const output = fresh('folded')
    await foldParts([folder], output, { engine })
    await foldParts([output, written('rest.jsonl', parts.slice(5).join('\n'))], output, { engine })
    expect(visibleFiles(output)).to.deep.equal(whole)
    expect(verifyBuild(output)).to.deep.equal([])
  })

  it('tell of options as build does, where all parts were given them', async () => {
    const input = written('articles.jsonl', `${LINES.slice(0, 4).join('\n')}\n`)
    const given = { date: '2031-03', outlet: 'Harbour Post' }
    const built = fresh('build')
    await build([input], built, { engine, ...given })
    const [a, b] = [await extract(LINES.slice(0, 2), given), await extract(LINES.slice(2, 4), given)]
    const folded = fresh('folded')
    await foldParts([written('b.jsonl', b), written('empty.jsonl', ''), written('a.jsonl', a)], folded, { engine })
    expect(visibleFiles(folded)).to.deep.equal(visibleFiles(built))
    await foldParts([folded, written('c.jsonl', await extract(LINES.slice(4, 5)))], folded, { engine })
    expect(
      (JSON.parse(readFileSync(join(folded, 'manifest.json'), 'utf8')) as { options: object }).options,
    ).to.deep.equal({
      engine: engine.id,
    })
  })

  it('keep what could not be extracted, in its place, as build does', async () => {
    const patient = loadEngine()
    const hanging = {
      id: patient.id,
      analyse: (...[text, options]: Parameters<typeof patient.analyse>) => {
        if (text === articleText(2)) throw new Error('no way')
        return patient.analyse(text, options)
      },
    }
    const input = written('articles.jsonl', `${LINES.slice(0, 4).join('\n')}\n`)
    const built = fresh('build')
    await build([input], built, { engine: hanging })
    const text = await extract(LINES.slice(0, 4), { engine: hanging })
    expect(text.split('\n')).to.have.length(6)
    const folded = fresh('folded')
    await foldParts([written('a.jsonl', text)], folded, { engine })
    expect(visibleFiles(folded)).to.deep.equal(visibleFiles(built))
    const again = fresh('folded')
    await foldParts([folded], again, { engine })
    expect(visibleFiles(again)).to.deep.equal(visibleFiles(built))
  })

  const lineWith =
    (change: (text: string) => string): (() => string) =>
    () =>
      change(parts[0] ?? '')
  const REFUSED: readonly (readonly [string, () => string, RegExp])[] = [
    [
      'a line that was cut off',
      lineWith((text) => text.slice(0, 900)),
      /parts\/invalid: .*:1: expected a line as communique extract writes it/,
    ],
    ['something else', () => '{"text": "Norway praised Peru."}', /parts\/invalid/],
    [
      'a quote that does not stand in its article',
      lineWith((text) => text.replace(/"quote":"Norway/, '"quote":"Sweden')),
      /parts\/invalid.*Sweden/,
    ],
    [
      'a text that is not the one of its id',
      lineWith((text) => text.replace('"text":"Norway', '"text":"Sweden')),
      /parts\/invalid/,
    ],
    [
      'what another version extracted',
      lineWith((text) => text.replace('"version":"', '"version":"9')),
      /parts\/version: .*:1: expected what this installation extracted .*extract it again/,
    ],
  ]
  for (const [what, text, message] of REFUSED)
    it(`refuse ${what}, and write nothing`, async () => {
      const folder = fresh('folded')
      expect(await codeOf(foldParts([written('bad.jsonl', text())], folder, { engine }))).to.match(message)
      expect(() => verifyBuild(folder)).to.throw(/expected a build/)
    })

  it('refuse a part that is not there', async () => {
    expect(await codeOf(foldParts([join(home, 'nowhere')], fresh('folded'), { engine }))).to.match(/^parts\/missing/)
  })
})
