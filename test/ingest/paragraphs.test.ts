import { expect } from 'chai'
import { splitParagraphs } from '../../src/ingest/paragraphs'

const table: readonly [name: string, original: string, texts: readonly string[]][] = [
  ['line feeds', 'One.\nTwo.\n\nThree.', ['One.', 'Two.', 'Three.']],
  ['carriage returns', 'One.\r\nTwo.\rThree.', ['One.', 'Two.', 'Three.']],
  ['U+2028 and U+2029', 'One.\u2028Two.\u2029Three.', ['One.', 'Two.', 'Three.']],
  ['no-break and zero-width spaces at the edges', '\u00a0\u200bOne.\u200b\u00a0\n\ufeffTwo.', ['One.', 'Two.']],
  ['nothing but spaces', ' \n\u00a0\n\t', []],
]

describe('paragraphs', () => {
  for (const [name, original, texts] of table)
    it(name, () => {
      const paragraphs = splitParagraphs(original)
      expect(paragraphs.map((p) => p.text)).to.deep.equal(texts)
      for (const p of paragraphs) expect(original.slice(p.start, p.end)).to.equal(p.text)
    })

  it('puts hard-wrapped lines together', () => {
    const original = [
      'The foreign minister of Ruritania met the ambassador of',
      'Graustark on Monday to talk about the border that has been',
      'closed since the shots of last May, his ministry said.',
      '',
      'They agreed to open two crossings before the winter if the',
      'army of Graustark leaves the bridge at Hentzau, which it had',
      'taken in the night after the king had gone to sleep.',
    ].join('\r\n')
    const paragraphs = splitParagraphs(original)
    expect(paragraphs.map((p) => p.lines.length)).to.deep.equal([3, 3])
    expect(paragraphs[0]?.text).to.include('ambassador of Graustark on Monday')
  })
  it('leaves short lines apart that each end a sentence', () => {
    const original = 'The talks failed.\nThe envoys left.\nThe border is shut.\nNo date was set.\nThe king slept.'
    expect(splitParagraphs(original)).to.have.length(5)
  })
})
