import type { TimeMention } from '../../time'
import type { Tree } from '../syntax/tree'
import { lemmaOf } from '../syntax/words'

const MAX_WORDS_BEFORE = 4
/** What may stand before an expression that opens its sentence: "But back in 2012,". */
const LEADING = new Set(
  'and but then so yet also meanwhile however back only just in on by during at early late from the as over , “ "'.split(
    ' ',
  ),
)
const SINCE = new Set(['since', 'until', 'till', 'after', 'before'])

/** "In 2005, a new round began": the expression that opens the sentence, which sets the time for those that follow. */
export function openingTime(tree: Tree, times: readonly TimeMention[]): TimeMention | undefined {
  return times.find(({ first, value, kind }) => {
    if (value === null || value.since === true || (kind !== 'point' && kind !== 'interval')) return false
    if (first > MAX_WORDS_BEFORE || SINCE.has(lemmaOf(tree, first - 1))) return false
    return tree.tokens.slice(0, first).every(({ form }) => LEADING.has(form.toLowerCase()))
  })
}
