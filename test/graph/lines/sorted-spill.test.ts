import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { seededRandom } from '../../../src/graph'
import { SortedSpill } from '../../../src/graph/lines'
import { byCodeUnits } from '../../../src/model'

/** Keys of all sorts: empty, with what separates keys and lines, outside the BMP, and half a surrogate pair. */
const KEYS = ['', 'a', 'a\u0000b', 'a\tb', 'a\nb', 'é', '\ud800', '😀', 'ａ', 'b']

describe('SortedSpill', () => {
  const random = seededRandom(7)
  const entries = Array.from({ length: 3000 }, (_, index) => ({
    key: KEYS[Math.floor(random() * KEYS.length)] ?? '',
    value: JSON.stringify({ text: `“${index}”\n`.repeat(index % 5) }),
  }))
  const expected = [...entries].sort((a, b) => byCodeUnits(a.key, b.key) || byCodeUnits(a.value, b.value))

  for (const [what, held] of [
    ['in memory', undefined],
    ['in many runs on disk', 5000],
    ['with one entry a run', 1],
  ] as const)
    it(`gives what was added in order, ${what}, as often as it is asked`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'communique-spill-test-'))
      const some = held === 1 ? entries.slice(0, 60) : entries
      const sorted = expected.filter((entry) => some.includes(entry))
      const spill = new SortedSpill({ folder, ...(held === undefined ? {} : { held }) })
      for (const { key, value } of some) spill.add(key, value)
      expect([...spill.entries()]).to.deep.equal(sorted)
      expect([...spill.groups()].map(({ key, values }) => [key, values.length])).to.deep.equal(
        [...new Set(sorted.map(({ key }) => key))].map((key) => [key, sorted.filter((one) => one.key === key).length]),
      )
      expect(readdirSync(folder).length, 'runs on disk').to.equal(held === undefined ? 0 : 1)
      spill.close()
      expect(readdirSync(folder), 'nothing is left').to.deep.equal([])
    })
})
