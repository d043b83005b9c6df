import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isGrounded } from '../../model'
import { openBuild } from './open-build'

/** What is wrong with a build, one line each; empty where it is whole: file hashes, grounded spans, known ids. */
export function verifyBuild(folder: string): string[] {
  const build = openBuild(folder)
  const hashes = Object.entries(build.manifest.files).flatMap(([name, expected]) => {
    const found = hashOf(join(folder, name))
    return found === expected ? [] : [`${name}: expected SHA-256 ${expected}, got ${found ?? 'no file'}`]
  })
  if (hashes.length > 0) return hashes
  const texts = new Map(build.articles.map(({ id, text }) => [id, text]))
  const entities = new Set(build.entities.map(({ id }) => id))
  const claims = new Set(build.claims.map(({ id }) => id))
  return [
    ...build.claims.flatMap((claim) => {
      const spans = Object.entries({ quote: claim, ...claim.spans })
      const loose = spans
        .filter(([, span]) => !isGrounded(texts.get(claim.articleId) ?? '', span))
        .map(([name]) => name)
      const unknown = [claim.subject, claim.object, ...claim.attributedTo].filter(
        (id) => id !== null && !entities.has(id),
      )
      return [
        ...loose.map((name) => `${claim.id}: its ${name} does not stand in ${claim.articleId}`),
        ...unknown.map((id) => `${claim.id}: no entity ${id}`),
      ]
    }),
    ...build.facts.flatMap(({ id, claimIds }) =>
      claimIds.filter((claim) => !claims.has(claim)).map((claim) => `${id}: no claim ${claim}`),
    ),
  ]
}

function hashOf(path: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch {
    return undefined
  }
}
