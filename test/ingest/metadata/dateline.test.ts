import { expect } from 'chai'
import { findDateline } from '../../../src/ingest/metadata/dateline'

const table: readonly (readonly [text: string, place?: string | undefined, agency?: string, date?: string])[] = [
  ['MOSCOW (AP) — The envoys met.', 'MOSCOW', 'Associated Press'],
  ['WASHINGTON, March 26 (Reuters) - The envoys met.', 'WASHINGTON', 'Reuters', 'March 26'],
  ['BEIJING, Oct. 12, 2023 (Xinhua) -- The envoys met.', 'BEIJING', 'Xinhua', 'Oct. 12, 2023'],
  ['MOSCOW, March 26. /TASS/. The envoys met.', 'MOSCOW', 'TASS', 'March 26'],
  ['MONTREAL/RIYADH (Reuters) - The envoys met.', 'MONTREAL/RIYADH', 'Reuters'],
  ['HANOI, Vietnam — The envoys met.', 'HANOI, Vietnam'],
  ['WASHINGTON—Six days later the envoys met.', 'WASHINGTON'],
  ['Washington (CNN) The envoys met.', 'Washington', 'CNN'],
  ['(CNN) The envoys met.', undefined, 'CNN'],
  ['Border opens\nSEOUL (Reuters) - The envoys met.', 'SEOUL', 'Reuters'],
  ['The envoys met in MOSCOW (AP) and left.'],
  ['NATO — the alliance of the west — met.', 'NATO'],
  ['US-led talks failed.'],
  ['The Union (EU) met.'],
  [''],
]

describe('dateline', () => {
  for (const [text, place, agency, date] of table)
    it(text.slice(0, 60) || 'an empty text', () => {
      const found = findDateline(text)
      expect([found?.place?.quote, found?.agency?.name, found?.date?.quote]).to.deep.equal([place, agency, date])
      for (const span of [found?.place, found?.agency, found?.date])
        if (span) expect(text.slice(span.start, span.end)).to.equal(span.quote)
    })
})
