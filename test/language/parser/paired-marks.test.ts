import { expect } from 'chai'
import { hashText } from '../../../src/language/linear/hash'
import { attachPairedMarks } from '../../../src/language/parser/paired-marks'

const LABELS = ['punct', 'other']

/** What it is; form, head from 1 with 0 for the root, `p` where it hangs as a mark; heads of the marks afterwards. */
const TABLE: readonly (readonly [what: string, tree: string, heads: string])[] = [
  ['brackets about one word', 'Orlo 2; left 0; ( 2 p; Varn 2; ) 2 p; . 2 p', '( 4, ) 4, . 2'],
  ['quotation marks about a clause', '" 3 p; He 3; left 6; " 6 p; Orlo 6; said 0; . 6 p', '" 3, " 3, . 6'],
  ['marks within marks', '" 4 p; the 3; envoy 4; left 0; ( 4 p; Varn 4; ) 4 p; " 6 p', '" 4, ( 6, ) 6, " 4'],
  ['right already', 'Orlo 2; left 0; ( 4 p; Varn 2; ) 4 p', '( 4, ) 4'],
  ['one mark alone', 'Orlo 2; left 0; ( 2 p; Varn 2; . 2 p', '( 2, . 2'],
  ['nothing between them', 'Orlo 2; left 0; ( 2 p; ) 2 p', '( 2, ) 2'],
  ['a mark that bears the word between', 'Orlo 2; left 0; ( 2 p; Varn 3; ) 2 p', '( 2, ) 2'],
  ['a mark that is the root', '( 0 p; Orlo 1; ) 2 p', '( 0, ) 2'],
]

describe('paired marks', () => {
  for (const [what, tree, expected] of TABLE) {
    it(what, () => {
      const rows = tree.split('; ').map((token) => token.split(' '))
      const forms = rows.map(([form]) => form ?? '')
      const heads = Int32Array.from(rows, (row) => Number(row[1]) - 1)
      const labels = Int32Array.from(rows, (row) => LABELS.indexOf(row[2] === 'p' ? 'punct' : 'other'))
      attachPairedMarks({ heads, labels }, forms.length, Int32Array.from([0, ...forms.map(hashText)]), 0)
      const told = forms.flatMap((form, i) => (labels[i] === 0 ? [`${form} ${(heads[i] ?? -1) + 1}`] : []))
      expect(told.join(', '), tree).to.equal(expected)
    })
  }
})
