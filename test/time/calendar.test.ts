import { expect } from 'chai'
import { dayNumber, isoDay, partsOf } from '../../src/time/calendar'

const MS_PER_DAY = 86_400_000
const STEP = 97

describe('calendar', () => {
  it('agrees with the calendar of the language from 1500 to 2200', () => {
    for (let day = dayNumber(1500, 1, 1); day <= dayNumber(2200, 12, 31); day += STEP) {
      const iso = new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
      expect(isoDay(day)).equal(iso)
      expect(dayNumber(...partsOf(day))).equal(day)
    }
  })

  it('lets months and days run over', () => {
    expect(isoDay(dayNumber(2023, 13, 1))).equal('2024-01-01')
    expect(isoDay(dayNumber(2023, 0, 31))).equal('2022-12-31')
    expect(isoDay(dayNumber(2023, 2, 29))).equal('2023-03-01')
    expect(isoDay(dayNumber(2024, 3, 0))).equal('2024-02-29')
  })
})
