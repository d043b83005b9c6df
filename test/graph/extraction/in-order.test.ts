import { expect } from 'chai'
import fc from 'fast-check'
import { inOrder } from '../../../src/graph/extraction'

async function* items(count: number, onRead: (item: number) => void): AsyncGenerator<number> {
  for (let item = 0; item < count; item++) {
    await Promise.resolve()
    onRead(item)
    yield item
  }
}

describe('inOrder', () => {
  it('gives results in the order of the items, works on no more than its width, and reads no further than it must', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 3 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        async (steps, width) => {
          const [given, seen] = [[] as number[], { active: 0, most: 0, read: 0 }]
          const work = async (item: number): Promise<number> => {
            seen.most = Math.max(seen.most, ++seen.active)
            for (let step = 0; step < (steps[item] ?? 0); step++) await new Promise((resolve) => setImmediate(resolve))
            seen.active--
            return item
          }
          for await (const item of inOrder(
            items(steps.length, (item) => (seen.read = item)),
            width,
            work,
          )) {
            given.push(item)
            expect(seen.read - given.length).to.be.at.most(width * 4 + 1)
          }
          expect(given).to.deep.equal(steps.map((_, item) => item))
          expect(seen.most).to.be.at.most(width)
        },
      ),
      { numRuns: 30, seed: 7 },
    )
  })

  it('fails with the first item that fails, in the order of the items', async () => {
    const work = (item: number): Promise<number> =>
      item > 2 ? Promise.reject(new Error(`item ${item}`)) : Promise.resolve(item)
    const given: number[] = []
    const error = await (async () => {
      for await (const item of inOrder(
        items(9, () => undefined),
        4,
        work,
      ))
        given.push(item)
    })().catch((cause: Error) => cause)
    expect([String(error), given]).to.deep.equal(['Error: item 3', [0, 1, 2]])
  })
})
