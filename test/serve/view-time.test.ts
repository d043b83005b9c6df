import { expect } from 'chai'
import { binsOf, heightsOf, stretchIn } from '../../viz/src/time/bins'
import { daysOf, eventDays, type Days } from '../../viz/src/time/days'

describe('view: the bins of the time strip', () => {
  const keys = (dates: readonly Days[]): string =>
    binsOf(dates)
      .map(({ key, afterGap }) => (afterGap ? `… ${key}` : key))
      .join(' ')
  const days = (...isos: readonly string[]): readonly Days[] => isos.map(daysOf)
  const cases: readonly (readonly [name: string, dates: readonly Days[], bins: string])[] = [
    ['nothing', [], ''],
    ['days in a row', days('2031-03-03', '2031-03-04', '2031-03-03'), '2031-03-03 2031-03-04'],
    ['days apart', days('2031-03-09', '2031-03-03'), '2031-03-03 … 2031-03-09'],
    ['the end of February', days('2032-02-28', '2032-02-29', '2032-03-01'), '2032-02-28 2032-02-29 2032-03-01'],
    ['a month among days keeps its length', days('2031-03-03', '2031-03-09', '2031-04'), '2031-03-03 … 2031-03-09 … 2031-04'],
    ['a month that has days of its own makes no bin', days('2031-03-03', '2031-03-04', '2031-03'), '2031-03-03 2031-03-04'],
    ['weeks that overlap are one bin', [...days('2031-03-03', '2031-03-04', '2031-03-05'), { first: '2031-05-05', last: '2031-05-11' }, { first: '2031-05-08', last: '2031-05-14' }], '2031-03-03 2031-03-04 2031-03-05 … 2031-05-05'],
    ['years', days('2030', '2031', '2033'), '2030 2031 … 2033'],
  ] // prettier-ignore
  for (const [name, dates, bins] of cases)
    it(name, () => {
      expect(keys(dates)).to.equal(bins)
      for (const each of dates) expect(stretchIn(binsOf(dates), each), JSON.stringify(each)).to.not.equal(undefined)
    })

  it('are as fine as leaves at most 72 of them', () => {
    const spread = Array.from({ length: 80 }, (_, index) =>
      daysOf(`${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-07`),
    )
    expect(binsOf(spread.slice(0, 72)).map(({ key }) => key.length)).to.deep.equal(Array.from({ length: 72 }, () => 10))
    expect(keys(spread)).to.equal('2021 2022 2023 2024 2025 2026 2027')
  })

  it('counts a date in each bin that it reaches into, shared out', () => {
    const bins = binsOf(days('2031-03-03', '2031-03-04', '2031-03-05'))
    const stretches = days('2031-03-04', '2031-03', '2031').map(
      (each) => stretchIn(bins, each) ?? { first: 0, last: 0 },
    )
    expect(stretches).to.deep.equal([{ first: 1, last: 1 }, { first: 0, last: 2 }, { first: 0, last: 2 }]) // prettier-ignore
    expect(
      heightsOf(bins.length, stretches, (stretch) => [stretch]).map((height) => Math.round(height * 3)),
    ).to.deep.equal([2, 5, 2])
    expect(stretchIn(bins, daysOf('2031-03-06'))).to.equal(undefined)
  })
})

describe('view: the days of a date', () => {
  const cases: readonly (readonly [iso: string, first: string, last: string])[] = [
    ['2032-02', '2032-02-01', '2032-02-29'],
    ['2031-02', '2031-02-01', '2031-02-28'],
    ['2031', '2031-01-01', '2031-12-31'],
    ['2031-12-31', '2031-12-31', '2031-12-31'],
  ]
  for (const [iso, first, last] of cases) it(iso, () => expect(daysOf(iso)).to.deep.equal({ first, last }))

  it('of a decade are ten years, and of no date none', () => {
    const row = (told: object): Parameters<typeof eventDays>[0] => told as Parameters<typeof eventDays>[0]
    expect(eventDays(row({ start: '2030', datePrecision: 'decade' }))).to.deep.equal({ first: '2030-01-01', last: '2039-12-31' }) // prettier-ignore
    expect(eventDays(row({ start: '2031-04-07', end: '2031-04', datePrecision: 'range' }))?.last).to.equal('2031-04-30')
    expect(eventDays(row({ datePrecision: 'unknown' }))).to.equal(undefined)
  })
})
