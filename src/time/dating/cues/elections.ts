import type { ArticleText } from '../article-text'
import { matchesOf } from '../article-text'
import type { Day } from '../day'
import type { Factor } from '../factor'
import { fitted } from '../factor'

const CYCLE_YEARS = 4
const NOVEMBER = 11
const PRESIDENTIAL =
  /\b(?:presidential (?:candidates?|hopefuls?|contenders?|nominee|front-?runner|primary|primaries|debates?|campaign trail)|(?:Iowa|Nevada) caucus(?:es)?|New Hampshire primary|Super Tuesday|(?:Republican|Democratic) (?:National Convention|nomination))\b/g
const MIDTERM = /\b(?:midterms?|midterm elections?)\b/g

/** The cycle of federal elections in the United States: every fourth year a president, between them the midterms. */
export function elections({ text }: ArticleText): Factor[] {
  const presidential = matchesOf(text, PRESIDENTIAL)
  const midterm = matchesOf(text, MIDTERM)
  return [
    ...(presidential.length > 0 ? [fitted('presidential campaign', cycleBin, presidential, 'month')] : []),
    ...(midterm.length > 0 ? [fitted('midterm elections', cycleBin, midterm, 'month')] : []),
  ]
}

/** Half-years since the last presidential election, 0 to 7. */
function cycleBin({ year, month }: Day): number {
  const months = ((year % CYCLE_YEARS) * 12 + month - NOVEMBER + CYCLE_YEARS * 12) % (CYCLE_YEARS * 12)
  return Math.floor(months / 6)
}
