// Main text of made pages, ours beside the bare library's: npm run bench:pages
import { meanOf, measurePages } from './pages/measure'

const scores = measurePages()
const shown = (value: number): string => value.toFixed(3)
for (const { page, ours, library } of scores)
  console.log(`${page.padEnd(40)} ${shown(ours)}  ${shown(library)}${ours + 0.005 < library ? '  worse' : ''}`)
console.log(
  `${scores.length} pages, token F1: ours ${shown(meanOf(scores.map(({ ours }) => ours)))}, bare library ${shown(meanOf(scores.map(({ library }) => library)))}`,
)
