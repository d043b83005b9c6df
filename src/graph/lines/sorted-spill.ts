import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { byCodeUnits } from '../../model'
import { LineWriter } from './line-writer'
import { linesOf } from './read-lines'

export interface Entry {
  readonly key: string
  /** JSON on one line. */
  readonly value: string
}

export interface SpillOptions {
  /** Where runs are written; default: a temporary folder. */
  readonly folder?: string
  /** Code units that are held before they are written out as a sorted run. */
  readonly held?: number
}

const HELD_CODE_UNITS = 32 * 1024 * 1024
/** What an entry takes besides its words. */
const OVERHEAD = 64

/** Sorts any number of entries by key, then by value, in bounded memory: sorted runs on disk, merged when read. */
export class SortedSpill {
  readonly #held: number
  readonly #folder: string | undefined
  #entries: Entry[] = []
  #size = 0
  #home: string | undefined
  #runs = 0

  constructor({ folder, held = HELD_CODE_UNITS }: SpillOptions = {}) {
    this.#folder = folder
    this.#held = held
  }

  add(key: string, value: string): void {
    this.#entries.push({ key, value })
    this.#size += key.length + value.length + OVERHEAD
    if (this.#size >= this.#held) this.#writeRun()
  }

  /** All entries in order; may be asked for more than once. */
  *entries(): Generator<Entry> {
    this.#entries.sort(inOrder)
    if (this.#home === undefined) return yield* this.#entries
    const handles = Array.from({ length: this.#runs }, (_, run) => openSync(this.#pathOf(run), 'r'))
    try {
      yield* merged([...handles.map(entriesOf), this.#entries.values()])
    } finally {
      handles.forEach((handle) => closeSync(handle))
    }
  }

  /** The values of each key, keys in order. */
  *groups(): Generator<{ readonly key: string; readonly values: readonly string[] }> {
    let key: string | undefined
    let values: string[] = []
    for (const entry of this.entries()) {
      if (key !== undefined && key !== entry.key) {
        yield { key, values }
        values = []
      }
      key = entry.key
      values.push(entry.value)
    }
    if (key !== undefined) yield { key, values }
  }

  /** Removes what is on disk. */
  close(): void {
    this.#entries = []
    if (this.#home !== undefined) rmSync(this.#home, { recursive: true, force: true })
  }

  #writeRun(): void {
    this.#home ??= newHome(this.#folder)
    this.#entries.sort(inOrder)
    const writer = new LineWriter(this.#pathOf(this.#runs++))
    try {
      for (const { key, value } of this.#entries) writer.write(`${JSON.stringify(key)}\t${value}\n`)
    } catch (error) {
      writer.abandon()
      throw error
    }
    writer.close({ durable: false })
    this.#entries = []
    this.#size = 0
  }

  #pathOf(run: number): string {
    return join(this.#home ?? '', `run-${run}.jsonl`)
  }
}

function newHome(folder: string | undefined): string {
  if (folder === undefined) return mkdtempSync(join(tmpdir(), 'communique-spill-'))
  mkdirSync(folder, { recursive: true })
  return mkdtempSync(join(folder, 'spill-'))
}

const inOrder = (a: Entry, b: Entry): number => byCodeUnits(a.key, b.key) || byCodeUnits(a.value, b.value)

/** JSON escapes tabs, so the first one ends the key. */
function* entriesOf(handle: number): Generator<Entry> {
  for (const { text } of linesOf(handle)) {
    const tab = text.indexOf('\t')
    yield { key: JSON.parse(text.slice(0, tab)) as string, value: text.slice(tab + 1) }
  }
}

function* merged(sources: readonly Iterator<Entry>[]): Generator<Entry> {
  let heads = sources.flatMap((source) => {
    const { value, done } = source.next()
    return done === true ? [] : [{ source, entry: value }]
  })
  while (heads.length > 0) {
    const first = heads.reduce((least, head) => (inOrder(head.entry, least.entry) < 0 ? head : least))
    yield first.entry
    const { value, done } = first.source.next()
    if (done === true) heads = heads.filter((head) => head !== first)
    else first.entry = value
  }
}
