import { expect } from 'chai'
import { isoDay } from '../../src/time/calendar'
import { movableHoliday } from '../../src/time/movable-holidays'

const CASES: readonly (readonly [holiday: string, year: number, days: string])[] = [
  ['easter', 2013, '2013-03-31'],
  ['easter', 2024, '2024-03-31'],
  ['orthodox easter', 2016, '2016-05-01'],
  ['good friday', 2016, '2016-03-25'],
  ['thanksgiving', 2013, '2013-11-28'],
  ['memorial day', 2016, '2016-05-30'],
  ['labor day', 2024, '2024-09-02'],
  ['martin luther king day', 2013, '2013-01-21'],
  ['lunar new year', 2024, '2024-02-10'],
  ['eid al-fitr', 2024, '2024-04-10'],
  ['eid al-fitr', 2000, '2000-01-08 2000-12-27'],
  ['diwali', 2015, '2015-11-11'],
  ['passover', 2016, '2016-04-23'],
  ['easter monday', 2016, ''],
  ['lunar new year', 1950, ''],
]

describe('movableHoliday', () => {
  for (const [holiday, year, days] of CASES)
    it(`${holiday} of ${year} ⇒ ${days || 'unknown'}`, () =>
      expect(movableHoliday(holiday, year).map(isoDay).join(' ')).equal(days))
})
