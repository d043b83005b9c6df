// Writes the reference pages from the code and data: npm run docs
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { referencePages } from './docs/pages'

const FOLDER = join(__dirname, '..', 'docs', 'reference')
mkdirSync(FOLDER, { recursive: true })
for (const [name, text] of Object.entries(referencePages())) {
  writeFileSync(join(FOLDER, name), text)
  console.log(`docs/reference/${name}: ${text.length} characters`)
}
