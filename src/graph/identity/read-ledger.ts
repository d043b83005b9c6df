import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { CommuniqueError } from '../../model'
import { contradictions } from './contradictions'

/** One decision of a person: two ids mean one, or two. */
export interface LedgerLine {
  /** From 1. */
  readonly line: number
  readonly verdict: 'same' | 'not-same'
  readonly a: string
  readonly b: string
}

export interface Ledger {
  /** Base name of the file. */
  readonly file: string
  readonly lines: readonly LedgerLine[]
}

const LINE = /^(?<a>[a-z]+:[^\s#]+)\s+(?<verdict>same|not-same)\s+(?<b>[a-z]+:[^\s#]+)$/
const KINDS_APART = new Set(['claim'])

/**
 * Reads a ledger: lines such as `person:mora same person:adela-mora` or `claim:0f… not-same claim:1a…`; `#` opens a
 * comment. Throws `ledger/unreadable`, `ledger/invalid` (every bad line, with its number) or `ledger/contradiction`.
 */
export function readLedger(path: string): Ledger {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    throw new CommuniqueError('ledger/unreadable', `${path}: expected a readable ledger: ${(cause as Error).message}`, {
      cause,
    })
  }
  return parseLedger(text, path)
}

export function parseLedger(text: string, path: string): Ledger {
  const lines: LedgerLine[] = []
  const faults: string[] = []
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .forEach((raw, index) => {
      const words = raw.replace(/(^|\s)#.*$/, '').trim()
      if (words === '') return
      const read = lineOf(words, index + 1)
      if (typeof read === 'string') faults.push(`${path}:${index + 1}: ${read}`)
      else lines.push(read)
    })
  if (faults.length > 0) throw new CommuniqueError('ledger/invalid', faults.join('\n'))
  const against = contradictions(lines)
  if (against.length > 0)
    throw new CommuniqueError('ledger/contradiction', against.map((each) => `${path}:${each}`).join('\n'))
  return { file: basename(path), lines }
}

function lineOf(words: string, line: number): LedgerLine | string {
  const { a, b, verdict } = LINE.exec(words)?.groups ?? {}
  if (a === undefined || b === undefined || (verdict !== 'same' && verdict !== 'not-same'))
    return `expected “ID same ID” or “ID not-same ID”, such as “person:mora same person:adela-mora”, got “${words}”`
  if (a === b) return `expected two ids, got ${a} twice`
  if (kindOf(a) !== kindOf(b) && (KINDS_APART.has(kindOf(a)) || KINDS_APART.has(kindOf(b)) || verdict === 'same'))
    return `expected two ids of one kind, got ${a} and ${b}`
  return { line, verdict, a, b }
}

const kindOf = (id: string): string => id.slice(0, id.indexOf(':'))
