import { expect } from 'chai'
import { startsOf } from '../../../src/time/scan/pattern-starts'

const STARTS: readonly (readonly [source: string, starts: readonly string[]])[] = [
  ['Treaty', ['tre']],
  ['G7', ['g7']],
  ['(?<!\\w)(?:[Ss]ign|ink)ed?', ['sig', 'ink']],
  ['(?<![\\w-])(?:pact|accord)(?!\\w)', ['pac', 'acc']],
  ['\\b(?:U\\.?N\\.? |the )?(?<x>envoy)', ['u.n', 'un.', 'un ', 'the', 'env']],
  ['a?b*c', ['ab', 'ac', 'b', 'c']],
  ['(?:ab){2,3}c', ['ab']],
  ['[12]\\d|3[01]', ['1', '2', '30', '31']],
  ['(?=[^.]*pact)[^.]{0,9}signed', ['', 'sig']],
  ['\\d{1,2}[/.]x', ['']],
]

describe('startsOf', () => {
  for (const [source, starts] of STARTS)
    it(`${source} ⇒ ${starts.join(', ')}`, () => expect(startsOf(source)).have.members([...starts]))
})
