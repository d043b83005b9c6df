import { expect } from 'chai'
import type { DateValue } from '../../src/model'
import { findTimes } from '../../src/time'
import { untagged } from '../support/tokens'

/** A Wednesday. */
const PUBLISHED: DateValue = { start: '2031-05-14', precision: 'day' }

function shown(text: string, publishedOn?: DateValue, previous?: DateValue): string {
  const context = { ...(publishedOn && { publishedOn }), ...(previous && { previous }) }
  return findTimes(untagged(text), context)
    .map(({ start, end, value: v, kind }) => {
      const value = v ? `${v.start}${v.end ? `..${v.end}` : ''}${v.since ? '..' : ''}/${v.precision}` : 'null'
      return `${text.slice(start, end)} = ${value}${kind === 'point' || kind === 'interval' ? '' : ` ${kind}`}`
    })
    .join('; ')
}

const DATED: readonly (readonly [string, string])[] = [
  ['It came into force on Monday.', 'Monday = 2031-05-12/day'],
  ['They met on Wednesday.', 'Wednesday = 2031-05-14/day'],
  ['They will meet on Friday.', 'Friday = 2031-05-16/day'],
  ['On Friday, Mora will travel to Oslo.', 'Friday = 2031-05-16/day'],
  ['Mora said on Tuesday that she will go.', 'Tuesday = 2031-05-13/day'],
  ['They met last Friday and next Monday.', 'last Friday = 2031-05-09/day; next Monday = 2031-05-19/day'],
  ['They met last Wednesday.', 'last Wednesday = 2031-05-07/day'],
  ['They met Tuesday morning and late Monday.', 'Tuesday morning = 2031-05-13/day; late Monday = 2031-05-12/day'],
  ['It ended today, not yesterday.', 'today = 2031-05-14/day; yesterday = 2031-05-13/day'],
  ['They talk again tomorrow.', 'tomorrow = 2031-05-15/day'],
  ['They met this week.', 'this week = 2031-05-12..2031-05-18/week'],
  ['They met earlier this month.', 'earlier this month = 2031-05/month'],
  ['They met last month.', 'last month = 2031-04/month'],
  ['They met last year.', 'last year = 2030/year'],
  ['Kenya sent troops in March.', 'March = 2031-03/month'],
  ['They met in June.', 'June = 2030-06/month'],
  ['Otieno is due to pay a visit in June.', 'June = 2031-06/month'],
  ['They met in August last year.', 'August last year = 2030-08/month'],
  ['They met in February last year.', 'February last year = 2030-02/month'],
  ['They met last August.', 'last August = 2030-08/month'],
  ['They met on June 19.', 'June 19 = 2030-06-19/day'],
  ['They met on May 2.', 'May 2 = 2031-05-02/day'],
  ['They met on Thursday, April 24.', 'Thursday, April 24 = 2031-04-24/day'],
  ['They met two days ago.', 'two days ago = 2031-05-12/day'],
  ['They met three months ago.', 'three months ago = 2031-02/month'],
  ['Fighting went on from March to May.', 'from March to May = 2031-03..2031-05/month'],
  ['Fighting grew in recent weeks.', 'recent weeks = null'],
  ['Over the past decade it grew.', 'the past decade = 2021..2031/year'],
  ['They met last summer.', 'last summer = 2030-06..2030-08/season'],
  ['They met in mid-March.', 'mid-March = 2031-03/month'],
  ['They met at the end of March.', 'the end of March = 2031-03/month'],
  ['They clashed over the weekend.', 'the weekend = 2031-05-10..2031-05-11/day'],
  ["They met on New Year's Day.", "New Year's Day = 2031-01-01/day"],
  ['They met at Christmas.', 'Christmas = 2030-12-25/day'],
  ['They met at Easter.', 'Easter = 2031-04-13/day'],
  ['They met on Good Friday.', 'Good Friday = 2031-04-11/day'],
  ['They met on Thanksgiving.', 'Thanksgiving = 2030-11-28/day'],
  ['They will meet on Memorial Day.', 'Memorial Day = 2031-05-26/day'],
  ['They met on Liberation Day.', 'Liberation Day = 2030-08-15/day'],
  ['They met on the Day of the Sun.', 'Day of the Sun = 2031-04-15/day'],
  ['They met on Lunar New Year 2024.', 'Lunar New Year 2024 = 2024-02-10/day'],
  ['They met a decade ago.', 'a decade ago = 2020..2022/year'],
  ['They met 30 years ago.', '30 years ago = 2000..2002/year'],
  ['They met 12 years ago.', '12 years ago = 2019/year'],
  ['They met 30 days ago.', '30 days ago = 2031-04/month'],
  ['They met 15 days ago.', '15 days ago = 2031-04-29/day'],
  ['They met 20 months ago.', '20 months ago = 2029/year'],
  ['Fighting went on from Friday to Sunday.', 'from Friday to Sunday = 2031-05-09..2031-05-11/day'],
  ['They will meet Monday through Thursday.', 'Monday through Thursday = 2031-05-19..2031-05-22/day'],
  ['Oslo announced talks beginning Friday.', 'Friday = 2031-05-16/day'],
  ['Talks were held beginning on Monday.', 'Monday = 2031-05-12/day'],
  ['It fell a month after the invasion of Kuwait.', 'a month after = 1990-09/month'],
  ['It fell two years after the pact of June 2018.', 'two years after = 2020/year; June 2018 = 2018-06/month'],
  ['It fell a month after the fair.', 'a month after = null'],
  ['The February 30 law.', 'February 30 = null'],
]

const EXPLICIT: readonly (readonly [string, string])[] = [
  ['It was signed on 19 June 2024.', '19 June 2024 = 2024-06-19/day'],
  ['It was signed on Oct. 12, 1948.', 'Oct. 12, 1948 = 1948-10-12/day'],
  ['It was signed on 2024-06-19.', '2024-06-19 = 2024-06-19/day'],
  ['It was signed on 12/10/2023.', '12/10/2023 = null'],
  ['It was signed on 13/10/2023.', '13/10/2023 = 2023-10-13/day'],
  ['It was signed in June 2024.', 'June 2024 = 2024-06/month'],
  ['It was signed in 2019.', '2019 = 2019/year'],
  ['It grew in late 2024.', 'late 2024 = 2024-10..2024-12/season'],
  ['It grew in the early 1990s.', 'the early 1990s = 1990..1993/decade'],
  ['It grew in the 1990s.', 'the 1990s = 1990..1999/decade'],
  ['Japan held it, 1910-45, by force.', '1910-45 = 1910..1945/year'],
  ['Exports fell since 2016.', '2016 = 2016../year'],
  ['It has grown since February 2022.', 'February 2022 = 2022-02../month'],
  ['It grew between 2014 and 2016.', 'between 2014 and 2016 = 2014..2016/year'],
  ['They met in the summer of 2018.', 'the summer of 2018 = 2018-06..2018-08/season'],
  ['It fell in the first half of 2018.', 'the first half of 2018 = 2018-01..2018-06/season'],
  ['It fell in Q1 2018.', 'Q1 2018 = 2018-01..2018-03/season'],
  ['They met for two years.', 'for two years = null duration'],
  ['Otieno paid a two-day visit.', 'two-day = null duration'],
]

const NOTHING: readonly string[] = [
  'Kenya sent 2,000 troops.',
  'It killed 1948 soldiers.',
  'A force of 2000 soldiers left.',
  'It cost $2000 in all.',
  'Mora, 62, left.',
  'Kenya may march on.',
  'The second raid failed.',
  'Flight 2019-style art.',
]

describe('findTimes', () => {
  for (const [text, expected] of DATED)
    it(`${text} ⇒ ${expected}`, () => expect(shown(text, PUBLISHED)).equal(expected))
  for (const [text, expected] of EXPLICIT) it(`${text} ⇒ ${expected}`, () => expect(shown(text)).equal(expected))
  for (const text of NOTHING) it(`${text} ⇒ nothing`, () => expect(shown(text, PUBLISHED)).equal(''))

  it('leaves relative times open where no date of publication is known', () => {
    expect(shown('They met on Monday, last month, in June and two days ago.')).equal(
      'Monday = null; last month = null; June = null; two days ago = null',
    )
  })

  it('reads no more out of a coarse publication date than it holds', () => {
    const month: DateValue = { start: '2024-12', precision: 'month' }
    expect(shown('They met on Monday, in June and last year.', month)).equal(
      'Monday = null; June = 2024-06/month; last year = 2023/year',
    )
    expect(shown('They met in June.', { start: '2024', precision: 'year' })).equal('June = null')
  })

  it('takes a malformed publication date for none', () => {
    expect(shown('They met on Monday and last year.', { start: '', precision: 'day' })).equal(
      'Monday = null; last year = null',
    )
  })

  it('counts from the last date of the text where the words do', () => {
    const previous: DateValue = { start: '2029-11-03', precision: 'day' }
    expect(shown('They met that year and a month later.', PUBLISHED, previous)).equal(
      'that year = 2029/year; a month later = 2029-12/month',
    )
  })
})
