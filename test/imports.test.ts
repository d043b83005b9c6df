import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { expect } from 'chai'

const SOURCE = resolve(__dirname, '..', 'src')

/** What each stage may import, itself aside: everything before it on the way of the data. */
const ORDER = [
  ['model'],
  ['ontology'],
  ['ingest', 'language'],
  ['time'],
  ['entities'],
  ['claims'],
  ['graph'],
  ['store'],
  ['export'],
  ['serve'],
  ['cli'],
]
const rank = new Map(ORDER.flatMap((stages, index) => stages.map((stage) => [stage, index] as const)))

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? files(path) : path.endsWith('.ts') ? [path] : []
  })
}

const stageOf = (path: string): string => relative(SOURCE, path).split(sep)[0] ?? ''

/** Imports of one file that run against the pipeline, as "from -> to". */
export function backwardImports(path: string, text: string): string[] {
  const from = rank.get(stageOf(path))
  if (from === undefined) return []
  return [...text.matchAll(/from '(\.[^']+)'/g)].flatMap(([, target]) => {
    const to = stageOf(resolve(dirname(path), target ?? ''))
    const toRank = rank.get(to)
    return to === stageOf(path) || toRank === undefined || toRank < from ? [] : [`${relative(SOURCE, path)} -> ${to}`]
  })
}

describe('imports', () => {
  it('point along the pipeline only', () => {
    expect(files(SOURCE).flatMap((path) => backwardImports(path, readFileSync(path, 'utf8')))).to.deep.equal([])
  })

  it('would be seen if they ran back or aside', () => {
    expect(backwardImports(join(SOURCE, 'model', 'a.ts'), "import { x } from '../graph'")).to.deep.equal([
      `model${sep}a.ts -> graph`,
    ])
    expect(backwardImports(join(SOURCE, 'store', 'a.ts'), "import { x } from '../export/b'")).to.deep.equal([
      `store${sep}a.ts -> export`,
    ])
    expect(backwardImports(join(SOURCE, 'graph', 'a.ts'), "import { x } from '../model'")).to.deep.equal([])
  })
})
