import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, openBuild, type Build } from '../../src/graph'
import { writeNastyBuild } from './nasty-build'
import { writeSampleBuild } from './sample-build'

export interface NamedBuild {
  readonly name: string
  readonly build: Build
}

/** The builds that the stores are tested with: one made by hand, one of nasty words, and that of the sample corpus. */
export function builds(): Promise<NamedBuild[]> {
  return (made ??= make())
}

let made: Promise<NamedBuild[]> | undefined

async function make(): Promise<NamedBuild[]> {
  const seeds = join(mkdtempSync(join(tmpdir(), 'communique-seeds-')), 'build')
  await build([resolve(__dirname, '..', '..', 'seeds')], seeds)
  return [
    { name: 'sample', build: openBuild(writeSampleBuild()) },
    { name: 'nasty', build: openBuild(writeNastyBuild()) },
    { name: 'seeds', build: openBuild(seeds) },
  ]
}
