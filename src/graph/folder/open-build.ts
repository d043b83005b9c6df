import { fstatSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import {
  CommuniqueError,
  type Article,
  type BuildManifest,
  type BuildReport,
  type Claim,
  type Entity,
  type Fact,
} from '../../model'
import { linesOf, textAt } from '../lines'
import { GRAPH_FILE, MANIFEST_FILE, RECORD_FILES, REPORT_FILE } from './files'
import { openSnapshot, type Snapshot } from './snapshot'

/** graphology's serialized form, as `graph.json` holds it. */
export interface SerializedKnowledgeGraph {
  readonly nodes: readonly { readonly key: string; readonly attributes: Record<string, unknown> }[]
  readonly edges: readonly {
    readonly key: string
    readonly source: string
    readonly target: string
    readonly attributes: Record<string, unknown>
  }[]
}

/** An opened build: each file is read when it is first asked for and kept. */
export interface Build {
  readonly folder: string
  readonly manifest: BuildManifest
  readonly articles: readonly Article[]
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly facts: readonly Fact[]
  readonly report: BuildReport
  readonly graph: SerializedKnowledgeGraph
}

const MANIFEST = z.object({
  format: z.literal(1),
  version: z.string(),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  files: z.record(z.string(), z.string()),
  counts: z.object({ articles: z.number(), claims: z.number(), entities: z.number(), facts: z.number() }),
})

/**
 * Opens a build folder. What is written to it later does not change what was opened. Throws `build/missing` where there
 * is none and `build/broken` where a file of it cannot be read.
 */
export function openBuild(folder: string): Build {
  const snapshot = snapshotOf(folder)
  const manifest = manifestOf(folder, snapshot)
  return lazily<Build>({
    folder: () => folder,
    manifest: () => manifest,
    articles: () => readLines<Article>(folder, snapshot, RECORD_FILES.articles),
    entities: () => readLines<Entity>(folder, snapshot, RECORD_FILES.entities),
    claims: () => readLines<Claim>(folder, snapshot, RECORD_FILES.claims),
    facts: () => readLines<Fact>(folder, snapshot, RECORD_FILES.facts),
    report: () => readJson<BuildReport>(folder, snapshot, REPORT_FILE),
    graph: () => readJson<SerializedKnowledgeGraph>(folder, snapshot, GRAPH_FILE),
  })
}

/** The files of a build as they belong together. Throws `build/missing` where there is none. */
export function snapshotOf(folder: string): Snapshot {
  const snapshot = openSnapshot(folder)
  if (snapshot === undefined)
    throw new CommuniqueError(
      'build/missing',
      `${folder}: expected a build (a folder with ${MANIFEST_FILE}); make one with: communique build <articles> -o ${folder}`,
    )
  return snapshot
}

/** What the manifest among these files says. Throws `build/broken`. */
export function manifestOf(folder: string, snapshot: Snapshot): BuildManifest {
  const parsed = MANIFEST.safeParse(parse(folder, MANIFEST_FILE, snapshot.manifest))
  if (!parsed.success) throw broken(folder, MANIFEST_FILE, z.prettifyError(parsed.error))
  return parsed.data
}

function readLines<T>(folder: string, snapshot: Snapshot, name: string): T[] {
  return [...recordsOf<T>(folder, snapshot, name)]
}

/** The records of a file, one at a time. Throws `build/broken`. */
export function* recordsOf<T>(folder: string, snapshot: Snapshot, name: string): Generator<T> {
  let number = 0
  for (const { text } of linesOf(handleOf(folder, snapshot, name))) {
    number++
    if (text !== '') yield parse(folder, `${name}:${number}`, text) as T
  }
}

function readJson<T>(folder: string, snapshot: Snapshot, name: string): T {
  const handle = handleOf(folder, snapshot, name)
  return parse(folder, name, textAt(handle, 0, fstatSync(handle).size)) as T
}

function handleOf(folder: string, { handles }: Snapshot, name: string): number {
  const handle = handles.get(name)
  if (handle === undefined) throw broken(folder, name, 'expected a file, got none')
  return handle
}

function parse(folder: string, name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw broken(folder, name, (cause as Error).message)
  }
}

function broken(folder: string, name: string, reason: string): CommuniqueError {
  return new CommuniqueError(
    'build/broken',
    `${join(folder, name)}: ${reason}; build it again or run: communique verify ${folder}`,
  )
}

/** An object whose properties are computed on first use. */
function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const result = {} as T
  for (const key of Object.keys(makers) as (keyof T)[]) {
    let made: { value: T[keyof T] } | undefined
    Object.defineProperty(result, key, { enumerable: true, get: () => (made ??= { value: makers[key]() }).value })
  }
  return result
}
