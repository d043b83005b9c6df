// Folds the claims of so many made articles and prints figures as JSON; run by the `fold` part in a process of its own.
import { fold } from '../../src/graph/fold'
import { outletsOf } from '../../src/graph/outlets-of'
import { steadyCompiler } from '../../src/cli/steady-compiler'
import type { FoldFigures } from './fold'
import { madeArticle } from './made-article'

steadyCompiler()
const count = Number(process.argv[2])
const MB = 1024 * 1024
const analysisAt = (number: number) => {
  const { article, claims, entities } = madeArticle(number)
  return { article, claims, entities: [...entities, ...outletsOf(article)], missed: [], sentences: 0, tokens: 0 }
}
// Fold wants articles by id.
const order = Array.from({ length: count }, (_, number) => number)
  .map((number) => [madeArticle(number).article.id, number] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, number]) => number)
const baseMb = process.memoryUsage.rss() / MB
const seen = { claims: 0, facts: 0 }
const nothing = (): void => {}
const before = process.cpuUsage()
fold(
  { count, analysisAt: (index) => analysisAt(order[index] ?? 0) },
  {
    analysis: nothing,
    article: nothing,
    entity: nothing,
    claim: () => void seen.claims++,
    fact: () => void seen.facts++,
  },
)
const { user, system } = process.cpuUsage(before)
const figures: FoldFigures = { articles: count, ...seen, cpuSeconds: (user + system) / 1e6, baseMb }
console.log(JSON.stringify(figures))
