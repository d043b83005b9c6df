import { expect } from 'chai'
import { hashText } from '../../../src/language/linear/hash'
import { ParserState } from '../../../src/language/parser/parser-state'
import { LEFT_ARC, RIGHT_ARC, TRANSITIONS } from '../../../src/language/parser/parser-model'
import { costs, goldTree, projective } from '../../../src/language/train/oracle'
import { tableOf } from '../../../src/language/train/train-tagger'
import { WordTable } from '../../../src/language/words/word-table'
import { seededRandom } from '../../../src/language/train/random'

describe('oracle', () => {
  const table = new WordTable({ clusters: tableOf(new Map([[hashText('a'), 300]])), ambiguity: tableOf(new Map()) })
  const build = (heads: readonly number[], choose: (free: readonly number[]) => number) => {
    const state = new ParserState(table, ['X|X'], ['dep'])
    const words = Int32Array.from(heads, () => table.numberOf('a'))
    state.start(words, words.length, new Int16Array(words.length))
    const gold = goldTree(heads)
    const cost = new Int32Array(TRANSITIONS)
    while (!state.done) {
      costs(state, gold, cost)
      const lowest = Math.min(...cost)
      const transition = choose([...cost.keys()].filter((i) => cost[i] === lowest))
      state.apply(transition, transition === LEFT_ARC || transition === RIGHT_ARC ? 0 : -1)
    }
    return heads.map((_, i) => ((state.head[i + 1] ?? 0) > heads.length ? 0 : state.head[i + 1]))
  }

  it('leads to the gold tree along any way without cost', () => {
    const random = seededRandom(1)
    for (const heads of [
      [2, 0],
      [2, 0, 4, 2],
      [0, 1, 2, 3],
      [4, 1, 2, 0, 4],
      [3, 3, 0, 5, 3, 5, 3],
    ]) {
      for (let round = 0; round < 10; round++) {
        expect(build(heads, (free) => free[Math.floor(random() * free.length)] ?? 0)).to.deep.equal(heads)
      }
    }
  })

  it('lifts crossing arcs', () => {
    expect(projective([2, 0, 2])).to.deep.equal([2, 0, 2])
    expect(projective([3, 0, 2, 1])).to.deep.equal([2, 0, 2, 2])
  })
})
