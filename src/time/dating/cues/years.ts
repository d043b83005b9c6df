import { EARLIEST_DAY } from '../day'
import type { CalendarExpression } from '../calendar-expressions'
import type { Factor } from '../factor'
import { binOf, fitted, YEAR_EDGES } from '../factor'

const DEADLINE = /\b(?:by|until|till|through|before|beyond|for|to|after) $/
const LABELLED =
  /^ (?:u\.?s\.? )?(?:presidential|election|elections|race|campaign|candidates?|democratic|republican|gop|primary|primaries|nominee|nomination|midterms?|(?:summer |winter )?olympics?|games|world cup|budget|bid|hopefuls?|contenders?|reelection|cycle|fiscal)/
const COUNT_EDGES = [1, 2, 4]

type YearUse = 'past' | 'future' | 'deadline' | 'label'

function useOf({ before, after, tense, month }: CalendarExpression): YearUse {
  if (/^ (?:will|would) /.test(after)) return 'future'
  if (LABELLED.test(after)) return 'label'
  if (!month && DEADLINE.test(before)) return 'deadline'
  return tense
}

/** Years in figures: how far the latest and the others lie from the year of publication, by how they are used. */
export function years(expressions: readonly CalendarExpression[]): Factor[] {
  const first = Number(EARLIEST_DAY.slice(0, 4))
  const named = expressions.filter(({ year }) => year !== undefined && year >= first - 1)
  if (named.length === 0) return []
  const used = (use: YearUse) => named.filter((one) => useOf(one) === use)
  const latest = (name: string, list: readonly CalendarExpression[], pick: (...v: number[]) => number): Factor[] => {
    if (list.length === 0) return []
    const year = pick(...list.map((one) => one.year ?? 0))
    const spans = list.filter((one) => one.year === year)
    return [fitted(name, (day) => binOf(YEAR_EDGES, day.year - year), spans, 'year')]
  }
  const past = used('past')
  const count = (year: number) => named.filter((one) => one.year === year).length
  const counts = new Map(named.map((one) => [one.year ?? 0, count(one.year ?? 0)]))
  const seen = (name: string, shift: number): Factor =>
    fitted(name, (day) => binOf(COUNT_EDGES, counts.get(day.year + shift) ?? 0), named, 'year')
  const pastYears = [...new Set(past.map((one) => one.year ?? 0))]
  const later = (year: number) => pastYears.filter((one) => one > year).length
  return [
    ...latest('latest past year', past, Math.max),
    ...latest('nearest future year', used('future'), Math.min),
    ...latest('latest deadline year', used('deadline'), Math.max),
    ...latest('latest labelled year', used('label'), Math.max),
    seen('own year seen', 0),
    seen('year before seen', -1),
    seen('year after seen', 1),
    fitted('later past years', ({ year }) => Math.min(3, later(year)), past, 'year'),
  ]
}
