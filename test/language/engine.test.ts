import { expect } from 'chai'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { loadEngine } from '../../src/language'
import { MODEL_FILES, MODEL_FOLDER } from '../../src/language/storage/model-files'
import type { Sentence } from '../../src/model'

const NEWS = `Ruritania and Graustark sign pact
STRELSAU (AP) — President Rudolf Elphberg of Ruritania signed a defense pact with Graustark on Friday, officials said. “We won’t be alone,” Elphberg told reporters.

The U.N. condemned the deal. Ruritanian troops were sent to the border by Gen. J. K. Sapt at 5 p.m. local time.`

const NASTY = [
  '',
  ' \n\t\u00a0',
  '.',
  '... !!! ???',
  '“”‘’()[]{}',
  'a\ud800b \udc00 c',
  '\ufeffHello\u200b world\u200d.',
  'One\r\ntwo\rthree\u2028four\u0085five',
  '1,000 $2.5bn KN-23 S-400 http://x.example/a?b=c&d=e a.b@c.example',
  'word '.repeat(3000),
  'x'.repeat(5000),
  ', '.repeat(1000),
  '한국어 Русский العربية 中文。日本語',
  '👩‍👩‍👧 emoji 🇰🇵 flags',
  'The the THE tHe',
  'ENVOYS MEET IN STRELSAU\nTALKS TO GO ON, SAYS ORLO\nU.N. UN UNO',
  'Orlo met Varn and '.repeat(120),
  '\u200b\u200b\u2060\ufeff',
  'in\u00advisible\u200b hy\u00adphens\u200d',
  '👩‍👩‍👧'.repeat(60),
  'e\u0301\u0301\u0301 com\u0308bining',
  '\u202eright to left\u202c mark',
  '((((((((((a))))))))))',
  '\0 null \u0007 bell \u001b escape',
]

/** One line each of a million characters: the rules must not grow with its square. */
const LINES = [
  'troops moved on to the next town and ',
  'TROOPS MOVED ON TO THE NEXT TOWN ',
  'x',
  '“',
  'a-',
  'He said “no.” ',
  '\ud800',
]
const LINE_CHARACTERS = 1_000_000

function expectWellFormed(text: string, sentences: readonly Sentence[]): void {
  let last = 0
  let paragraph = 0
  for (const sentence of sentences) {
    const { tokens, names, start, end } = sentence
    expect(tokens.length).to.be.within(1, 200)
    expect([start, end]).to.deep.equal([tokens[0]?.start, tokens.at(-1)?.end])
    expect(sentence.paragraph).to.be.within(paragraph, Infinity)
    paragraph = sentence.paragraph
    for (const token of tokens) {
      expect(token.start).to.be.within(last, token.end - 1)
      expect(text.slice(token.start, token.end)).to.equal(token.form)
      expect(token.lemma).to.not.equal('')
      last = token.end
    }
    names.forEach((name, i) => {
      expect(name.first).to.be.within(i === 0 ? 0 : (names[i - 1]?.last ?? 0) + 1, name.last)
      expect(name.last).to.be.below(tokens.length)
    })
    if (sentence.parsed) expectTree(sentence)
    else expect(tokens.every(({ head, deprel }) => head === -1 && deprel === '')).to.equal(true)
  }
}

function expectTree({ tokens }: Sentence): void {
  const roots = tokens.filter(({ head }) => head === -1)
  expect(roots.map(({ deprel }) => deprel)).to.deep.equal(['root'])
  tokens.forEach((_, i) => {
    let at = i
    for (let steps = 0; at !== -1; steps++) {
      expect(steps).to.be.at.most(tokens.length)
      at = tokens[at]?.head ?? -1
    }
  })
}

const words = ({ tokens }: Sentence, first: number, last: number) =>
  tokens
    .slice(first, last + 1)
    .map(({ form }) => form)
    .join(' ')

describe('language engine', () => {
  const engine = loadEngine()

  it('is loaded once', () => expect(loadEngine()).to.equal(engine))

  for (const text of [NEWS, ...NASTY]) {
    it(`gives well-formed sentences for ${JSON.stringify(text.slice(0, 40))}`, () =>
      expectWellFormed(text, engine.analyse(text)))
  }

  it('covers every character that is not white space', () => {
    const joined = engine.analyse(NEWS).flatMap(({ tokens }) => tokens.map(({ form }) => form))
    expect(joined.join('')).to.equal(NEWS.replace(/\s+/g, ''))
  })

  it('gives the same twice', () => expect(engine.analyse(NEWS)).to.deep.equal(engine.analyse(NEWS)))

  it('parses only what is asked for, and tells tags and names before', () => {
    const asked: number[] = []
    const sentences = engine.analyse(NEWS, {
      wantsTree: (sentence) => {
        expectWellFormed(
          NEWS,
          [sentence].map((one) => ({ ...one, parsed: false })),
        )
        asked.push(sentence.names.length)
        return sentence.names.length >= 2
      },
    })
    expect(sentences.map(({ parsed }) => parsed)).to.deep.equal(asked.map((count) => count >= 2))
    expect(sentences.some(({ parsed }) => parsed)).to.equal(true)
    expect(sentences.some(({ parsed }) => !parsed)).to.equal(true)
  })

  it('numbers paragraphs, sees a headline without a stop and a dateline', () => {
    const sentences = engine.analyse(NEWS)
    expect(sentences.map(({ paragraph }) => paragraph)).to.deep.equal([0, 1, 1, 1, 2, 2])
    expect(words(sentences[0] as Sentence, 0, 9)).to.equal('Ruritania and Graustark sign pact')
  })

  it('reads a clear sentence right', () => {
    const [sentence] = engine.analyse('Russian soldiers attacked a bridge near Kyiv.')
    const tokens = sentence?.tokens ?? []
    expect(tokens.map(({ upos }) => upos).join(' ')).to.equal('ADJ NOUN VERB DET NOUN ADP PROPN PUNCT')
    expect(tokens.map(({ head }) => head)).to.deep.include.members([1, 2, -1, 4, 2])
    expect(tokens.map(({ deprel }) => deprel).slice(0, 5)).to.deep.equal(['amod', 'nsubj', 'root', 'det', 'obj'])
  })

  it('sees passives and their agents', () => {
    const [sentence] = engine.analyse('The minister was arrested by the police.')
    expect(sentence?.tokens.map(({ deprel }) => deprel)).to.include.members(['nsubj:pass', 'aux:pass', 'obl:agent'])
  })

  it('finds names of each kind, titles left out', () => {
    const [sentence] = engine.analyse(
      'French President Emmanuel Dubois met officials of the World Health Organization in Geneva.',
    )
    const names = sentence?.names.map((name) => `${words(sentence, name.first, name.last)}: ${name.kind}`)
    expect(names).to.deep.equal([
      'French: Demonym',
      'Emmanuel Dubois: Person',
      'World Health Organization: Organization',
      'Geneva: Place',
    ])
  })

  it('reads capitals as mixed case, forms unchanged', () => {
    const [sentence] = engine.analyse('UKRAINE SIGNED A PEACE DEAL WITH THE GOVERNMENT OF POLAND')
    expect(sentence?.tokens[1]).to.include({ form: 'SIGNED', lemma: 'sign', upos: 'VERB' })
    expect(sentence?.names.map(({ first, kind }) => [first, kind])).to.deep.equal([
      [0, 'Place'],
      [9, 'Place'],
    ])
  })

  for (const part of LINES) {
    it(`reads a line of a million characters: ${JSON.stringify(part)}`, () => {
      const text = part.repeat(LINE_CHARACTERS / part.length)
      const sentences = engine.analyse(text, { wantsTree: () => false })
      expect(sentences.length).to.be.greaterThan(10)
      expect(sentences.every(({ tokens }) => tokens.length <= 200)).to.equal(true)
    }).timeout(60_000)
  }

  it('cuts no character in two', () => {
    const forms = engine.analyse('x' + '🇰🇵'.repeat(80)).flatMap(({ tokens }) => tokens.map(({ form }) => form))
    expect(forms.some((form) => /\p{Surrogate}/u.test(form))).to.equal(false)
  })

  it('parses a sentence cut from a long one', () => {
    const sentences = engine.analyse(`The envoy met ${'Orlo and '.repeat(150)}Varn.`)
    expect(sentences.length).to.be.greaterThan(1)
    expect(sentences.every(({ parsed }) => parsed)).to.equal(true)
  })

  it('takes a date before a name for no part of it', () => {
    const [sentence] = engine.analyse('The paper reported that on Friday Sapt had sent 300 troops to the border.')
    const tokens = sentence?.tokens ?? []
    const subject = tokens.find(({ form }) => form === 'Sapt')
    expect([subject?.deprel, tokens[subject?.head ?? -1]?.form]).to.deep.equal(['nsubj', 'sent'])
    expect(sentence?.names.map(({ first, last }) => [first, last])).to.deep.equal([[6, 6]])
  })

  it('ships all of its weights, in less than 16 MB', () => {
    expect(readdirSync(MODEL_FOLDER)).to.include.members(Object.values(MODEL_FILES))
    const bytes = Object.values(MODEL_FILES).map((file) => statSync(join(MODEL_FOLDER, file)).size)
    expect(bytes.reduce((sum, size) => sum + size, 0)).to.be.within(1e6, 16e6)
  })
})
