import { expect } from 'chai'
import { objectsBeforeVerbs } from '../../../src/language/parser/object-before-verb'

/** What it is; form, Penn tag, head from 1 with 0 for the root, relation; changes. */
const TABLE: readonly (readonly [what: string, tree: string, changes: string])[] = [
  [
    'object of the verb above',
    'They PRP 2 nsubj; helped VBD 0 root; Orlo NNP 4 obj; fight VB 2 xcomp; Varn NNP 4 obj',
    'Orlo helped obj',
  ],
  [
    'subject where the verb above has an object',
    'They PRP 2 nsubj; told VBD 0 root; him PRP 2 iobj; Orlo NNP 5 obj; fought VBD 2 ccomp; Varn NNP 5 obj',
    'Orlo fought nsubj',
  ],
  ['right already', 'They PRP 2 nsubj; helped VBD 0 root; Orlo NNP 2 obj; fight VB 2 xcomp; Varn NNP 4 obj', ''],
  ['one object alone', 'They PRP 2 nsubj; saw VBD 0 root; Orlo NNP 4 obj; leave VB 2 xcomp', ''],
  ['a question word', 'They PRP 2 nsubj; asked VBD 0 root; what WP 4 obj; gave VBD 2 ccomp; Varn NNP 4 iobj', ''],
  ['a main verb', 'Bread NN 2 obj; sold VBD 0 root; Orlo NNP 2 obj', ''],
]

describe('objects before verbs', () => {
  for (const [what, tree, changes] of TABLE) {
    it(what, () => {
      const rows = tree.split('; ').map((token) => token.split(' '))
      const forms = rows.map(([form]) => form ?? '')
      const found = objectsBeforeVerbs({
        forms,
        xpos: rows.map((row) => row[1] ?? ''),
        heads: rows.map((row) => Number(row[2]) - 1),
        relations: rows.map((row) => row[3] ?? ''),
      })
      const told = found.map(({ token, head, relation }) => `${forms[token]} ${forms[head] ?? 'ROOT'} ${relation}`)
      expect(told.join('; '), tree).to.equal(changes)
    })
  }
})
