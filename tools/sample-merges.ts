// Prints random facts of several outlets, and random pairs of near but different events, for judging merges by eye:
//   npx ts-node tools/sample-merges.ts <build> [--seed 1] [--count 60] [--only merged|apart] [--structure]
// Standing relations (who leads what) are left out unless --structure is given: they merge without a doubt. A near pair has
// one type, the same ends and polarity, and reports within a week of each other. Prints to the terminal alone; the texts
// are other people's.
import { parseArgs } from 'node:util'
import { openBuild, seededRandom } from '../src/graph'
import { eventKey } from '../src/graph/merging'
import { groupBy } from '../src/graph/group-by'
import { relationOf } from '../src/ontology'
import type { Claim, Fact } from '../src/model'

const NEAR_DAYS = 7
const DAY_MS = 86_400_000
const MAX_QUOTES = 8
const MAX_CHARS = 260

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '60' },
    only: { type: 'string' },
    structure: { type: 'boolean', default: false },
  },
})
const build = openBuild(positionals[0] ?? 'build')
const articles = new Map(build.articles.map((article) => [article.id, article]))
const claims = new Map(build.claims.map((claim) => [claim.id, claim]))
const isWanted = ({ type }: Fact): boolean => values.structure || relationOf(type)?.group !== 'structure'

function sample<T>(items: readonly T[], seed: number): T[] {
  const random = seededRandom(seed)
  const left = [...items]
  return Array.from({ length: Math.min(Number(values.count), left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat()
}

function describe(claim: Claim): string {
  const article = articles.get(claim.articleId)
  const [outlet, published] = [article?.outlet?.name ?? '?', article?.publishedOn?.value.start ?? '?']
  const text = article?.text ?? ''
  const from = Math.max(text.lastIndexOf('\n', claim.start), claim.start - MAX_CHARS / 2, 0)
  const line = `${text.slice(from, claim.start)}[${claim.quote}]${text.slice(claim.end, claim.end + MAX_CHARS / 2)}`
  const when =
    claim.time === undefined ? '' : ` {${claim.time.start}${claim.time.end === undefined ? '' : `/${claim.time.end}`}}`
  return `    ${published} ${outlet} (${claim.articleId.slice(8, 14)}) ${claim.modality}${when}: ${line.replace(/\s+/g, ' ').trim()}`
}

function show(fact: Fact): void {
  const ends = `${fact.type} ${fact.from} → ${fact.to ?? '—'}`
  console.log(
    `  ${fact.id} ${ends} [${fact.polarity}, ${fact.status}, ${fact.start ?? 'undated'}] ${fact.outletCount} outlets`,
  )
  const shown = fact.claimIds.flatMap((id) => claims.get(id) ?? [])
  const byArticle = [...groupBy(shown, ({ articleId }) => articleId).values()]
  const spread = [...byArticle.flatMap(([first]) => first ?? []), ...byArticle.flatMap(([, ...rest]) => rest)]
  for (const claim of spread.slice(0, MAX_QUOTES)) console.log(describe(claim))
  if (spread.length > MAX_QUOTES) console.log(`    … ${spread.length - MAX_QUOTES} more`)
}

const reportDays = (fact: Fact): number[] =>
  fact.quotes.flatMap(({ articleId }) => {
    const published = articles.get(articleId)?.publishedOn?.value
    return published?.precision === 'day' ? [Date.parse(published.start) / DAY_MS] : []
  })

function isNear(a: Fact, b: Fact): boolean {
  const days = reportDays(b)
  return reportDays(a).some((day) => days.some((other) => Math.abs(day - other) <= NEAR_DAYS))
}

const keyOf = (fact: Fact): string => eventKey(claims.get(fact.claimIds[0] ?? '') ?? ({} as Claim))
const wanted = build.facts.filter(isWanted)

if (values.only !== 'apart') {
  const merged = wanted.filter(({ outletCount }) => outletCount >= 2)
  console.log(`== ${merged.length} facts of two or more outlets ==`)
  sample(merged, Number(values.seed)).forEach((fact, index) => {
    console.log(`${index + 1}.`)
    show(fact)
  })
}
if (values.only !== 'merged') {
  const pairs = [...groupBy(wanted, keyOf).values()].flatMap((facts) =>
    facts.flatMap((a, index) =>
      facts
        .slice(index + 1)
        .filter((b) => isNear(a, b))
        .map((b) => [a, b] as const),
    ),
  )
  console.log(`== ${pairs.length} pairs of near but different events ==`)
  sample(pairs, Number(values.seed)).forEach(([a, b], index) => {
    console.log(`${index + 1}.`)
    show(a)
    show(b)
  })
}
