import { createHash } from 'node:crypto'
import type { BuildManifest } from '../../model'

const DIGITS = 16

/** Tells two states of a build apart: 16 hex digits over its manifest, which holds the hash of each file. */
export const buildIdOf = (manifest: BuildManifest): string =>
  createHash('sha256').update(JSON.stringify(manifest)).digest('hex').slice(0, DIGITS)
