// Prints a random sample of claims with their sentences, to be judged by eye:
//   npx ts-node tools/sample-claims.ts articles.jsonl.gz --type CONDEMNED --count 30 --seed 1 [--skip 'title regex']
// --type may name several (A,B) or all; without it, the number of claims of each type is printed. At most one claim of a
// type is taken from an article, so that a sample is no single story told often.
import { parseArgs } from 'node:util'
import { analyseArticle, seededRandom, type ArticleAnalysis } from '../src/graph'
import { readArticles } from '../src/ingest'
import { loadEngine } from '../src/language'
import type { Article, Claim } from '../src/model'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    type: { type: 'string' },
    count: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    skip: { type: 'string' },
  },
})
const count = Number(values.count)
const random = seededRandom(Number(values.seed))
const types = values.type === undefined || values.type === 'all' ? undefined : values.type.split(',')
const skip = values.skip === undefined ? undefined : new RegExp(values.skip, 'i')

async function read(): Promise<Article[]> {
  const articles: Article[] = []
  for await (const result of readArticles(positionals))
    if (result.kind === 'skipped') console.error(`skipped ${result.uri}: ${result.reason}`)
    else if (skip === undefined || !skip.test(result.article.title ?? '')) articles.push(result.article)
  return articles
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

function sentenceAround({ text }: Article, { start, end }: { readonly start: number; readonly end: number }): string {
  const from = Math.max(text.lastIndexOf('\n', start) + 1, text.lastIndexOf('. ', start) + 2, start - 400)
  const stop = [text.indexOf('\n', end - 1), text.indexOf('. ', end - 1) + 1].filter((index) => index > 0)
  return text.slice(from, Math.min(...stop, end + 200, text.length))
}

function show(claim: Claim, { article, entities }: ArticleAnalysis): string {
  const name = (id: string | null): string =>
    id === null ? '—' : `${entities.find((entity) => entity.id === id)?.name ?? id} <${id}>`
  const facts = [
    claim.polarity === 'negative' ? 'NEGATIVE' : '',
    claim.modality,
    claim.attributedTo.length === 0 ? '' : `according to ${claim.attributedTo.join(', ')}`,
    claim.time === undefined ? '' : `${claim.time.start}${claim.time.end === undefined ? '' : '–' + claim.time.end}`,
    claim.time?.evidence === undefined ? '' : `(“${claim.time.evidence.quote}”)`,
    article.publishedOn === undefined ? '' : `published ${article.publishedOn.value.start}`,
  ].filter((fact) => fact !== '')
  return [
    `${claim.type}: ${name(claim.subject)} > ${name(claim.object)}  on “${claim.spans.trigger.quote}” [${claim.frame}]`,
    `    ${facts.join(' · ')}`,
    `    ${sentenceAround(article, claim)}`,
  ].join('\n')
}

async function main(): Promise<void> {
  const engine = loadEngine()
  const found = new Map<string, string[]>(types?.map((type) => [type, []]))
  for (const article of shuffled(await read())) {
    const analysis = analyseArticle(article, engine)
    const mixed = shuffled(analysis.claims)
    const own = values.type === undefined ? mixed : [...new Map(mixed.map((claim) => [claim.type, claim])).values()]
    for (const claim of own) {
      if (types !== undefined && !types.includes(claim.type)) continue
      found.set(claim.type, [...(found.get(claim.type) ?? []), values.type === undefined ? '' : show(claim, analysis)])
    }
    if (types !== undefined && [...found.values()].every((claims) => claims.length >= count)) break
  }
  for (const [type, claims] of [...found].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`${String(claims.length).padStart(6)}  ${type}`)
    if (values.type === undefined) continue
    claims.slice(0, count).forEach((claim, index) => console.log(`${index + 1}. ${claim}`))
  }
}

void main()
