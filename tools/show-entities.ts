/** Prints what the entities stage makes of a text file: `npx ts-node tools/show-entities.ts FILE`. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { findEntities } from '../src/entities'
import { loadEngine } from '../src/language'
import type { Article } from '../src/model'
import { contentId } from '../src/model'

const file = process.argv[2]
if (file === undefined) throw new Error('show-entities: expected a file')
const text = readFileSync(file, 'utf8')
const article: Article = {
  id: contentId('article', text),
  uri: basename(file),
  duplicates: [],
  text,
  blocks: [],
  sources: [],
}
const sentences = loadEngine().analyse(text)
const { entities, mentions, roles } = findEntities(article, sentences)
const quiet = process.argv.includes('--quiet')

for (const { id, label, name, aliases, country, kind } of entities)
  console.log(`${label.padEnd(13)} ${id}  ${name}  ${country ?? ''} ${kind ?? ''}  ${JSON.stringify(aliases)}`)
console.log()
for (const { personId, bodyId, title, leads, former, acting, start, end } of roles)
  console.log(
    `${leads ? 'LEADS ' : 'OFFICE'} ${personId} → ${bodyId} "${title}"${former ? ' former' : ''}${acting ? ' acting' : ''} | ${text.slice(start, end).replace(/\n/g, ' ')}`,
  )
if (!quiet)
  sentences.forEach((sentence, index) => {
    console.log(`\n[${index}] ${text.slice(sentence.start, sentence.end).replace(/\n/g, ' ')}`)
    for (const { sentence: own, start, end, head, entityIds, form, group, locative } of mentions)
      if (own === index)
        console.log(
          `   ${text.slice(start, end).replace(/\n/g, ' ').padEnd(32)} @${sentence.tokens[head]?.form} ${form}${group ? ' group' : ''}${locative ? ' locative' : ''}  ${entityIds.join(' + ')}`,
        )
    if (process.argv.includes('--tree'))
      console.log(
        '   ' +
          sentence.tokens
            .map(({ form, upos, head, deprel }, at) => `${at}:${form}/${upos}/${deprel}>${head}`)
            .join(' '),
      )
  })
