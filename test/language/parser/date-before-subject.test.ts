import { expect } from 'chai'
import { datesBeforeSubjects } from '../../../src/language/parser/date-before-subject'

interface Row {
  readonly what: string
  /** form, Penn tag, head from 1 with 0 for the root, relation */
  readonly tree: string
  /** Form, new head, new relation. */
  readonly changes: string
}

const TABLE: readonly Row[] = [
  {
    what: 'name flat on the day',
    tree: 'On IN 2 case; Friday NNP 5 obl; Orlo NNP 2 flat; had VBD 5 aux; sent VBN 0 root; troops NNS 5 obj',
    changes: 'Orlo sent nsubj',
  },
  {
    what: 'day compound of the name that is the subject',
    tree: 'on IN 3 case; Tuesday NNP 3 compound; Orlo NNP 4 nsubj; met VBD 0 root; envoys NNS 4 obj',
    changes: 'Tuesday met obl; on Tuesday case',
  },
  {
    what: 'day taken for the subject',
    tree: 'On IN 4 mark; Monday NNP 4 nsubj; Orlo NNP 2 flat; signed VBD 0 root; it PRP 4 obj',
    changes: 'Orlo signed nsubj; Monday signed obl; On Monday case',
  },
  {
    what: 'month compound of the name, name an adjunct',
    tree: 'In IN 3 case; June NNP 3 compound; Varn NNP 4 obl; visited VBD 0 root; Strelsau NNP 4 obj',
    changes: 'Varn visited nsubj; June visited obl; In June case',
  },
  {
    what: 'month with its day',
    tree: 'On IN 4 case; 5 CD 4 nummod; May NNP 4 compound; Varn NNP 5 nsubj; left VBD 0 root',
    changes: 'May left obl; 5 May nummod; On May case',
  },
  {
    what: 'passive',
    tree: 'In IN 2 case; May NNP 5 obl; Varn NNP 2 flat; was VBD 5 aux:pass; freed VBN 0 root',
    changes: 'Varn freed nsubj:pass',
  },
  {
    what: 'day of the outer verb keeps its place',
    tree: 'He PRP 2 nsubj; said VBD 0 root; Monday NNP 2 obl:unmarked; Varn NNP 3 flat; would MD 6 aux; leave VB 2 ccomp',
    changes: 'Varn leave nsubj',
  },
  {
    what: 'verb taken for a clause on the name',
    tree: 'On IN 2 case; Friday NNP 0 root; Orlo NNP 2 flat; sent VBD 2 acl:relcl; troops NNS 4 obj; . . 2 punct',
    changes: 'Orlo sent nsubj; Friday sent obl; . sent punct; sent ROOT root',
  },
  {
    what: 'two names joined',
    tree: 'On IN 3 case; Sunday NNP 3 compound; Orlo NNP 6 obl; and CC 5 cc; Varn NNP 3 conj; met VBD 0 root',
    changes: 'Orlo met nsubj; Sunday met obl; On Sunday case',
  },
  {
    what: 'an adverb before the verb',
    tree: 'Last JJ 3 amod; Friday NNP 3 compound; Orlo NNP 5 nsubj; again RB 5 advmod; spoke VBD 0 root',
    changes: 'Friday spoke obl:unmarked; Last Friday amod',
  },
  {
    what: 'right already',
    tree: 'On IN 2 case; Friday NNP 4 obl; Orlo NNP 4 nsubj; left VBD 0 root',
    changes: '',
  },
  {
    what: 'a newspaper',
    tree: 'The DT 3 det; Friday NNP 3 compound; Post NNP 4 nsubj; said VBD 0 root; so RB 4 advmod',
    changes: '',
  },
  { what: 'a first name', tree: 'April NNP 3 nsubj; Varn NNP 1 flat; left VBD 0 root', changes: '' },
  {
    what: 'a holiday',
    tree: 'On IN 3 case; May NNP 3 compound; Day NNP 4 nsubj; came VBD 0 root',
    changes: '',
  },
  {
    what: 'the verb has a subject',
    tree: 'Aides NNS 5 nsubj; on IN 4 case; Friday NNP 4 compound; Orlo NNP 5 obl; met VBD 0 root',
    changes: '',
  },
  {
    what: 'no verb after the name',
    tree: 'He PRP 2 nsubj; left VBD 0 root; on IN 5 case; Friday NNP 5 compound; Orlo NNP 2 obl; , , 2 punct',
    changes: '',
  },
  {
    what: 'a common noun',
    tree: 'On IN 3 case; Friday NNP 3 compound; prayers NNS 4 obl; ended VBD 0 root',
    changes: '',
  },
]

describe('dates before subjects', () => {
  for (const { what, tree, changes } of TABLE) {
    it(what, () => {
      const rows = tree.split('; ').map((token) => token.split(' '))
      const forms = rows.map(([form]) => form ?? '')
      const found = datesBeforeSubjects({
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
