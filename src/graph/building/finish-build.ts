import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { CommuniqueError, type BuildManifest, type BuildReport } from '../../model'
import { VERSION } from '../../version'
import type { ArticleAnalysis } from '../analyse-article'
import { BuildWriter, openBuild, openSnapshot, WORK_FOLDER, type ReportHead } from '../folder'
import { fold, type FoldReport, type FoldSink } from '../fold'
import { FactEnds, graphPieces } from '../graph-pieces'
import type { Ledger } from '../identity'
import { linesOf, LineWriter } from '../lines'
import type { SkippedInput } from '../parts'
import { bySkipped, survivorsOf, type Inputs, type Survivor } from './inputs'
import { inputLines } from './inputs-file'
import type { Session } from './session'

export interface BuildResult {
  readonly manifest: BuildManifest
  readonly report: BuildReport
}

/** Folds what the articles gave and puts the build into its place. `failed` are those that could not be extracted. */
export function finishBuild(
  session: Session,
  inputs: Inputs,
  failed: readonly SkippedInput[],
  ledger: Ledger | undefined,
): BuildResult {
  const { folder, parts, engine } = session
  const survivors = survivorsOf(inputs.entries).filter(({ key }) => parts.isAnalysed(key))
  const skipped = [...inputs.skipped, ...failed].sort(bySkipped)
  refuseToEmpty(folder, survivors, skipped)
  const work = join(folder, WORK_FOLDER)
  const missedPath = join(work, 'missed.jsonl')
  const missed = new LineWriter(missedPath)
  const writer = new BuildWriter(folder)
  try {
    const ends = new FactEnds()
    const totals = { sentences: 0, tokens: 0 }
    const sink: FoldSink = {
      analysis(analysis) {
        totals.sentences += analysis.sentences
        totals.tokens += analysis.tokens
        for (const one of analysis.missed) missed.write(`${JSON.stringify(one)}\n`)
      },
      article: (json) => writer.add('articles', json),
      entity: (json) => writer.add('entities', json),
      claim: (json) => writer.add('claims', json),
      fact(json, fact) {
        ends.add(fact)
        writer.add('facts', json)
      },
    }
    const source = { count: survivors.length, analysisAt: (index: number) => analysisOf(survivors[index], session) }
    const options = { spills: { folder: work }, ...(ledger === undefined ? {} : { ledger: ledger.lines }) }
    const folded = fold(source, sink, options)
    missed.close({ durable: false })
    writer.endRecords()
    writer.graph(
      graphPieces({ entities: () => writer.records('entities'), facts: () => writer.records('facts') }, ends),
    )
    const head: ReportHead = {
      read: inputs.entries.length + inputs.skipped.length,
      articles: survivors.length,
      skipped,
      ...totals,
      ...tellings(folded, ledger),
    }
    writer.report(head, linesIn(missedPath))
    writer.inputs(inputLines(inputs))
    const manifest = writer.commit({ version: VERSION, options: { engine: engine.id, ...given(inputs) } })
    const wanted = new Set(inputs.entries.map(({ key }) => key))
    parts.compact((key) => wanted.has(key))
    return { manifest, report: withMissed(head, folder) }
  } catch (error) {
    writer.abandon()
    throw error
  } finally {
    missed.abandon()
  }
}

const given = ({ given: { date, outlet, map } }: Inputs): BuildManifest['options'] => ({
  ...(date === undefined ? {} : { date }),
  ...(outlet === undefined ? {} : { outlet }),
  ...(map === undefined ? {} : { map }),
})

function analysisOf(survivor: Survivor | undefined, { parts }: Session): ArticleAnalysis {
  if (survivor === undefined) throw new RangeError('expected the index of an article')
  const analysis = parts.analysis(survivor.key)
  return { ...analysis, article: { ...analysis.article, duplicates: survivor.duplicates } }
}

function tellings({ identities, effects }: FoldReport, ledger: Ledger | undefined): Partial<ReportHead> {
  return {
    ...(identities.length === 0 ? {} : { identities }),
    ...(ledger === undefined || effects.length === 0 ? {} : { ledger: { file: ledger.file, lines: effects } }),
  }
}

/** A mistyped path must not cost the build that is there. */
function refuseToEmpty(
  folder: string,
  survivors: readonly Survivor[],
  [first, ...others]: readonly SkippedInput[],
): void {
  if (survivors.length > 0 || openSnapshot(folder) === undefined) return
  const why = first === undefined ? '' : ` (${first.reason}${others.length === 0 ? '' : `, and ${others.length} more`})`
  throw new CommuniqueError(
    'build/no-articles',
    `${folder}: expected at least one article, got none${why}; the build there stays as it is`,
  )
}

function* linesIn(path: string): Generator<string> {
  const handle = openSync(path, 'r')
  try {
    for (const { text } of linesOf(handle)) yield text
  } finally {
    closeSync(handle)
  }
}

/** The report with its longest part read when it is asked for. */
function withMissed(head: ReportHead, folder: string): BuildReport {
  const { read, articles, skipped, sentences, tokens, ...rest } = head
  const build = openBuild(folder)
  return Object.defineProperty({ read, articles, skipped, sentences, tokens, missed: [], ...rest }, 'missed', {
    enumerable: true,
    get: () => build.report.missed,
  })
}
