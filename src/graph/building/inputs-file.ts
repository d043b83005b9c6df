import { closeSync } from 'node:fs'
import { CommuniqueError } from '../../model'
import { INPUTS_FILE, open } from '../folder'
import { linesOf } from '../lines'
import type { SkippedInput } from '../parts'
import { bySkipped, inOrder, type InputEntry, type Inputs } from './inputs'

type Line =
  { readonly given: Inputs['given']; readonly ledger?: string } | InputEntry | { readonly skipped: SkippedInput }

/** The lines of `.inputs.jsonl`: how articles were given, then each, sorted. */
export function* inputLines({ entries, skipped, given, ledger }: Inputs): Generator<string> {
  yield `${JSON.stringify({ given, ...(ledger === undefined ? {} : { ledger }) } satisfies Line)}\n`
  for (const { uri, id, key } of [...entries].sort(inOrder))
    yield `${JSON.stringify({ uri, id, key } satisfies Line)}\n`
  for (const one of [...skipped].sort(bySkipped)) yield `${JSON.stringify({ skipped: one } satisfies Line)}\n`
}

/** What the build in a folder was given. Throws `build/missing` where it does not tell. */
export function readInputsFile(folder: string): Inputs {
  const handle = open(folder, INPUTS_FILE)
  const entries: InputEntry[] = []
  const skipped: SkippedInput[] = []
  let head: Pick<Inputs, 'given' | 'ledger'> | undefined
  try {
    if (handle !== undefined)
      for (const { text } of linesOf(handle)) {
        const line = JSON.parse(text) as Line
        if ('given' in line) head = line
        else if ('skipped' in line) skipped.push(line.skipped)
        else entries.push(line)
      }
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
  if (head === undefined)
    throw new CommuniqueError(
      'build/missing',
      `${folder}: expected a build that knows its articles; make one with: communique build <articles> -o ${folder}`,
    )
  return { ...head, entries, skipped }
}
