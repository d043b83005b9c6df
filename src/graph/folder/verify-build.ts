import { createHash } from 'node:crypto'
import { readSync } from 'node:fs'
import { isGrounded, type Article, type Claim, type Entity, type Fact } from '../../model'
import { RECORD_FILES } from './files'
import { manifestOf, recordsOf, snapshotOf } from './open-build'

/** What is wrong with a build, one line each; empty where it is whole: file hashes, grounded spans, known ids. */
export function verifyBuild(folder: string): string[] {
  const snapshot = snapshotOf(folder)
  const manifest = manifestOf(folder, snapshot)
  const hashes = Object.entries(manifest.files).flatMap(([name, expected]) => {
    const handle = snapshot.handles.get(name)
    const found = handle === undefined ? 'no file' : hashOf(handle)
    return found === expected ? [] : [`${name}: expected SHA-256 ${expected}, got ${found}`]
  })
  if (hashes.length > 0) return hashes
  const texts = new Map<string, string>()
  for (const { id, text } of recordsOf<Article>(folder, snapshot, RECORD_FILES.articles)) texts.set(id, text)
  const entities = new Set<string>()
  for (const { id } of recordsOf<Entity>(folder, snapshot, RECORD_FILES.entities)) entities.add(id)
  const claims = new Set<string>()
  const faults: string[] = []
  for (const claim of recordsOf<Claim>(folder, snapshot, RECORD_FILES.claims)) {
    claims.add(claim.id)
    faults.push(...claimFaults(claim, texts.get(claim.articleId) ?? '', entities))
  }
  for (const { id, claimIds } of recordsOf<Fact>(folder, snapshot, RECORD_FILES.facts))
    for (const claim of claimIds) if (!claims.has(claim)) faults.push(`${id}: no claim ${claim}`)
  return faults
}

function claimFaults(claim: Claim, text: string, entities: ReadonlySet<string>): string[] {
  const spans = Object.entries({ quote: claim, ...claim.spans })
  const loose = spans.filter(([, span]) => !isGrounded(text, span)).map(([name]) => name)
  const unknown = [claim.subject, claim.object, ...claim.attributedTo].filter((id) => id !== null && !entities.has(id))
  return [
    ...loose.map((name) => `${claim.id}: its ${name} does not stand in ${claim.articleId}`),
    ...unknown.map((id) => `${claim.id}: no entity ${id}`),
  ]
}

const CHUNK_BYTES = 1 << 20

function hashOf(handle: number): string {
  const hash = createHash('sha256')
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
  for (let position = 0; ;) {
    const read = readSync(handle, chunk, 0, CHUNK_BYTES, position)
    if (read === 0) return hash.digest('hex')
    hash.update(chunk.subarray(0, read))
    position += read
  }
}
