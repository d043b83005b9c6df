/**
 * Dates articles from their text alone and compares with the true day.
 *   npx ts-node tools/eval-dating.ts ARTICLES.jsonl[.gz] [folder of .txt files to be shown]
 * With --engine the sentences come from the language engine; with --errors wrong answers are listed.
 *   npx ts-node tools/eval-dating.ts --fit ARTICLES.jsonl[.gz]   fits the log-weights on the tuning half and prints them
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PublicationDate, Sentence } from '../src/model'
import { dateArticle } from '../src/time'
import { loadEngine } from '../src/language'
import { daysBetween, EARLIEST_DAY, LATEST_DAY } from '../src/time/dating/day'
import type { DatedArticle } from './dating/dated-news'
import { readDatedNews, roughSentences } from './dating/dated-news'
import { fitWeights } from './dating/fit'

/** Rough sentences by default; those of the language engine, tagged but without trees, where asked for. */
function splitterOf(byEngine: boolean): (text: string) => readonly Sentence[] {
  if (!byEngine) return roughSentences
  const engine = loadEngine()
  return (text) => engine.analyse(text, { wantsTree: () => false })
}

const PRECISIONS = ['day', 'week', 'month', 'year'] as const

interface Outcome {
  readonly article: DatedArticle
  readonly answer: PublicationDate | null
  readonly right: boolean
}

function outcomeOf(article: DatedArticle): Outcome {
  const answer = dateArticle(article, article.sentences)
  if (!answer) return { article, answer, right: false }
  const { start, end = start } = answer.value
  return { article, answer, right: article.date >= start && article.date.slice(0, end.length) <= end }
}

function report(name: string, outcomes: readonly Outcome[]): void {
  const answered = outcomes.filter(({ answer }) => answer)
  const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
  const right = answered.filter((one) => one.right).length
  console.log(
    `${name}: ${outcomes.length} articles, ${share(answered.length, outcomes.length)} answered, ${share(right, answered.length)} of the answers right`,
  )
  for (const precision of PRECISIONS) {
    const of = answered.filter(({ answer }) => answer?.value.precision === precision)
    console.log(
      `  ${precision.padEnd(8)}${share(of.length, outcomes.length).padStart(8)} of the articles, right ${share(of.filter((one) => one.right).length, of.length)}`,
    )
  }
  console.log(`  refused ${share(outcomes.length - answered.length, outcomes.length).padStart(8)}`)
}

function main(args: readonly string[]): void {
  const [path = '', folder] = args.filter((arg) => !arg.startsWith('--'))
  const split = splitterOf(args.includes('--engine'))
  const articles = readDatedNews(path, split)
  if (args.includes('--fit')) {
    const tuning = articles.filter(({ half }) => half === 'tuning')
    console.log(JSON.stringify(fitWeights(tuning, daysBetween(EARLIEST_DAY, LATEST_DAY))))
    return
  }
  const outcomes = articles.map(outcomeOf)
  for (const half of ['tuning', 'held out'] as const)
    report(
      half,
      outcomes.filter(({ article }) => article.half === half),
    )
  if (args.includes('--errors'))
    for (const { article, answer, right } of outcomes)
      if (answer && !right)
        console.log(
          article.half,
          article.id,
          article.date,
          JSON.stringify(answer.value),
          answer.credibility,
          answer.evidence.map(({ quote }) => quote).join(' | '),
        )
  for (const file of folder ? readdirSync(folder).sort() : []) {
    const text = readFileSync(join(folder ?? '', file), 'utf8')
    const found = dateArticle({ text }, split(text))
    console.log(
      `${file}: ${found ? `${found.value.start}${found.value.end ? `..${found.value.end}` : ''} (${found.value.precision}, ${found.credibility})` : 'no answer'}`,
    )
    console.log(`  ${(found?.evidence ?? []).map(({ quote }) => quote).join(' | ')}`)
  }
}

main(process.argv.slice(2))
