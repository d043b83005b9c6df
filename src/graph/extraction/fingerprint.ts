import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LanguageEngine } from '../../language'
import { VERSION } from '../../version'

/** What an extraction was made by; two extractions of one article are the same where all of it is. */
export interface Fingerprint {
  readonly version: string
  /** Hash of the code of all stages up to claims. */
  readonly code: string
  /** Hash of the weights. */
  readonly engine: string
}

export const isSameMaker = (a: Fingerprint, b: Fingerprint): boolean =>
  a.version === b.version && a.code === b.code && a.engine === b.engine

/** The stages whose code decides what an article gives, as folders beside this one. */
const STAGES = ['model', 'ontology', 'ingest', 'language', 'time', 'entities', 'claims', 'graph']
const CODE = /(?<!\.d)\.[jt]s$/

let code: string | undefined

/** Fingerprint of this installation, with its code read once a process. */
export function fingerprintOf(engine: Pick<LanguageEngine, 'id'>): Fingerprint {
  code ??= hashCode(join(__dirname, '..', '..'))
  return { version: VERSION, code, engine: engine.id }
}

function hashCode(root: string): string {
  const hash = createHash('sha256')
  for (const stage of STAGES)
    for (const path of readdirSync(join(root, stage), { recursive: true, encoding: 'utf8' }).sort())
      if (CODE.test(path)) hash.update(`${stage}/${path}\u0000`).update(readFileSync(join(root, stage, path)))
  return hash.digest('hex').slice(0, 16)
}
