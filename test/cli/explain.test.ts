import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from 'chai'
import { explainClaim } from '../../src/cli/explain'
import { build, openBuild, type Build } from '../../src/graph'
import { loadEngine, type LanguageEngine } from '../../src/language'
import type { Claim, Sentence } from '../../src/model'
import { communique, type CommandResult } from '../support/command-line'

const ARTICLES: Readonly<Record<string, string>> = {
  'a.txt': `Norway did not condemn Peru, Chile said on Monday.

Norway will send more than 4,000 troops to Kenya, the ministry said.

President Jonas Lindahl of Norway met Peruvian President Adela Mora on 2 March 2031.

If Peru attacks Chile, Norway will impose sanctions on Peru.
`,
  'b.txt': 'Norway’s Jonas Lindahl met Adela Mora of Peru on 2 March 2031.\n',
}

type Row = readonly [what: string, find: (claim: Claim) => boolean, ...lines: readonly RegExp[]]

const type = (name: string) => (claim: Claim) => claim.type === name

const CLAIMS: readonly Row[] = [
  [
    'a negated act said by another',
    type('CONDEMNED'),
    /^ {2}Norway did not condemn Peru, Chile said on Monday\.$/m,
    /^ {2}frame +condemned\/verb:condemn$/m,
    /^ {2}subject +“Norway” = Norway \(state:NOR\); slot agent: who does it; name$/m,
    /^ {2}object +“Peru” = Peru \(state:PER\); slot ~patient: /m,
    /^ {2}polarity +negative: denied by “not”$/m,
    /^ {2}attribution +state:CHL: “Chile”, with the word “said”$/m,
    /condemn {2}ccomp VERB {2}← trigger$/m,
    /Norway {2}nsubj PROPN {2}= state:NOR {2}← subject$/m,
  ],
  [
    'a plan with a quantity',
    type('SENT_TROOPS_TO'),
    /^ {2}object +“Kenya” = Kenya \(state:KEN\); slot to: who is named behind “to”; name$/m,
    /^ {2}modality +planned: because of “will”$/m,
    /^ {2}quantity +more than 4000 troops: “more than 4,000 troops”$/m,
  ],
  [
    'a condition',
    type('ATTACKED'),
    /^ {2}modality +conditional: because of “If”$/m,
    /^ {2}time +none: no words that tell when belong to it$/m,
  ],
  [
    'a date by itself',
    (claim) => claim.type === 'MET_WITH' && claim.quote.startsWith('President'),
    /^ {2}time +2031-03-02 \(day\): “2 March 2031”, a date by itself$/m,
    /^ {2}published: 2031-03-03 \(day; basis: option; credibility 1\)$/m,
    /^Part of\n {2}fact:[0-9a-f]{16}$/m,
  ],
  [
    'an office that a title states',
    (claim) => claim.type === 'LEADS' && claim.subject === 'person:adela-mora',
    /^ {2}trigger +“President”: a title before or behind the name$/m,
    /^ {2}object +“Peruvian” = Peru \(state:PER\)$/m,
  ],
]

/** Analyses each text once, so that all claims of an article can be explained in reasonable time. */
function remembering(engine: LanguageEngine): LanguageEngine {
  const known = new Map<string, Sentence[]>()
  const analyse: LanguageEngine['analyse'] = (text, options) => {
    const sentences = known.get(text) ?? engine.analyse(text, options)
    known.set(text, sentences)
    return sentences
  }
  return { ...engine, analyse }
}

describe('communique explain', () => {
  const folder = mkdtempSync(join(tmpdir(), 'communique-explain-'))
  const output = join(folder, 'build')
  let opened: Build
  const explain = (...args: readonly string[]): Promise<CommandResult> => communique(['explain', '-b', output, ...args])
  const textOf = async (id: string): Promise<string> => {
    const { code, stdout, stderr } = await explain(id)
    expect(code, stderr).to.equal(0)
    return stdout
  }
  const claimBy = (find: (claim: Claim) => boolean): Claim => {
    const found = opened.claims.find(find)
    if (found === undefined)
      throw new Error(`no such claim among ${opened.claims.map((claim) => claim.type).join(' ')}`)
    return found
  }

  before(async () => {
    for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), text)
    await build(
      Object.keys(ARTICLES).map((name) => join(folder, name)),
      output,
      { date: '2031-03-03' },
    )
    opened = openBuild(output)
  })

  for (const [what, find, ...lines] of CLAIMS)
    it(`a claim: ${what}`, async () => {
      const text = await textOf(claimBy(find).id)
      for (const line of lines) expect(text).to.match(line)
    })

  it('a fact: what its claims share, how each came in, where the status and origins come from', async () => {
    const met = opened.facts.find(({ type, claimIds }) => type === 'MET_WITH' && claimIds.length === 2)
    const text = await textOf(met?.id ?? 'fact of two claims')
    expect(text).to.match(/^ {2}the same ends, in either order: person:jonas-lindahl and person:adela-mora$/m)
    expect(text).to.match(/^ {4}merged: with claim:[0-9a-f]{16}: score 0\.\d+ \(ends 1, time 1, .*\): the same days/m)
    expect(text).to.match(
      /^ {2}status: asserted: 2 asserted: at least one claim states it plainly and none denies it$/m,
    )
    expect(text).to.match(/^ {2}2 claims in 2 articles /m)
  })

  it('the same as JSON, found by the first characters of the id', async () => {
    const { id } = claimBy(type('CONDEMNED'))
    const { stdout } = await explain(id.slice('claim:'.length, -2), '--format', 'json')
    const told = JSON.parse(stdout) as Record<string, unknown>
    expect(told).to.include({ kind: 'claim', id, frame: 'condemned/verb:condemn' })
    expect(told['qualifiers']).to.deep.include({ qualifier: 'polarity', value: 'negative', from: 'denied by “not”' })
  })

  const REFUSED: readonly (readonly [what: string, args: readonly string[], message: RegExp])[] = [
    [
      'an id that none has',
      ['claim:0000'],
      /expected the id of a claim, fact or entity .*got “claim:0000”, which none has/,
    ],
    [
      'the beginning of many ids',
      ['claim:'],
      /got “claim:”, with which \d+ begin: claim:[0-9a-f]{16}, .* and \d+ more/,
    ],
    ['nothing to explain', [], /expected the id of a claim, fact or entity, or --missed, and not both/],
    ['an id and --missed', ['claim:0', '--missed'], /and not both/],
    ['a limit that is no number', ['--missed', '--limit', 'few'], /expected a whole number/],
  ]
  for (const [what, args, message] of REFUSED)
    it(`refuses ${what} with code 2`, async () => {
      const { code, stderr } = await explain(...args)
      expect(code).to.equal(2)
      expect(stderr).to.match(message)
    })

  it('finds the slots of the sample corpus again: of one claim of each frame, the ends by slots or by a title', async () => {
    const seeds = join(folder, 'seeds')
    await build([resolve(__dirname, '..', '..', 'seeds')], seeds)
    const sample = openBuild(seeds)
    const engine = remembering(loadEngine())
    const oneOfEachFrame = new Map(sample.claims.map((claim) => [claim.frame, claim]))
    const loose = [...oneOfEachFrame.values()].filter((claim) => {
      const { notes, subject, object } = explainClaim(sample, claim, engine)
      const byTitle = claim.frame === 'office/role'
      return (
        notes.length > 0 || (!byTitle && (subject.slot === undefined || (object !== null && object.slot === undefined)))
      )
    })
    expect(loose.map(({ id, frame, quote }) => `${id} ${frame} ${quote}`)).to.deep.equal([])
  }).timeout(60_000)
})
