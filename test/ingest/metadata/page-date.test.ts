import { expect } from 'chai'
import { readPageDate } from '../../../src/ingest/metadata/page-date'

const table: readonly [line: string, day?: string, label?: string][] = [
  ['Published 12:31, 26 March 2018', '2018-03-26', 'published'],
  ['March 26, 2018 5:01 AM ET', '2018-03-26', 'none'],
  ['Updated 4:32 p.m. ET, 5/30/2014', '2014-05-30', 'updated'],
  ['Monday 26th March 2018', '2018-03-26', 'none'],
  ['2018-03-26', '2018-03-26', 'none'],
  ['2018-03-26T10:00:00Z', '2018-03-26', 'none'],
  ['26.03.2018 10:15', '2018-03-26', 'none'],
  ['By Anna Held | Mar. 26, 2018', '2018-03-26', 'none'],
  ['Posted on October 12, 2023 by Anna Held', '2023-10-12', 'published'],
  ['3/4/2018'],
  ['February 30, 2018'],
  ['On March 26, 2018 the envoys met.'],
  ['March 26'],
  ['In 2018'],
]

describe('page date', () => {
  for (const [line, day, label] of table)
    it(line, () => {
      const found = readPageDate(line)
      expect([found?.day, found?.label]).to.deep.equal([day, label])
    })
})
