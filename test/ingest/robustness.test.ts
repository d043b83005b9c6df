import { expect } from 'chai'
import { toArticle } from '../../src/ingest/to-article'

const SENTENCE = 'The minister of Ruritania told Reuters on Monday that the border was open, and the BBC reported it. '

/** Shapes that make careless patterns slow. None takes long, and none loses its place in the original. */
const SHAPES: readonly [name: string, original: string][] = [
  ['a line of ten million characters', SENTENCE.repeat(100_000)],
  ['half a million short lines', 'Ruritania opens the border\n'.repeat(20_000)],
  ['nothing but spaces between two words', `a${' '.repeat(500_000)}b`],
  ['nothing but capitals', 'A'.repeat(200_000)],
  ['share words in a row', `${'copy link '.repeat(15)}\n${SENTENCE}`],
  ['a number without end', `${'1'.repeat(150)}!\n`.repeat(300)],
  ['one share word in a row', `${'share '.repeat(24)}!\n`.repeat(300)],
  ['names in a row', `${'Anna Held and '.repeat(11)}\n`.repeat(500)],
  ['slashes', `${'Anna/'.repeat(130)}x\n`.repeat(300)],
  ['brackets', `${'('.repeat(600)}\n`.repeat(300)],
  ['digits', `${'12:30 '.repeat(18)}2018\n`.repeat(300)],
  ['quotes', `${'“'.repeat(690)}\n`.repeat(300)],
  ['outlets in a row', 'Reuters, the BBC and '.repeat(20_000)],
  ['unpaired surrogates', `${'\ud800'.repeat(1000)} ${SENTENCE}`],
]
/** A hang would take hours: room for a busy machine. */
const LONGEST_MS = 60_000

describe('robustness', () => {
  for (const [name, original] of SHAPES)
    it(name, () => {
      const article = toArticle({ uri: 'a', original, metadata: {} })
      if ('blocks' in article)
        for (const block of article.blocks)
          if (
            original.slice(block.originalStart, block.originalStart + block.end - block.start) !==
            article.text.slice(block.start, block.end)
          )
            expect.fail(`block at ${block.start} is not the original's`)
    }).timeout(LONGEST_MS)
})
