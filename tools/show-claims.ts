// Prints trees and claims of a text: npx ts-node tools/show-claims.ts (FILE | --text "A sentence.") [--date 2031-05-14] [--tree]
import { readFileSync } from 'node:fs'
import { extractClaims } from '../src/claims'
import { findEntities } from '../src/entities'
import { loadEngine } from '../src/language'
import { contentId, type Article, type Sentence } from '../src/model'

const [first = '', second = ''] = process.argv.slice(2)
const text = first === '--text' ? second : readFileSync(first, 'utf8')
const day = process.argv[process.argv.indexOf('--date') + 1]
const dated = process.argv.includes('--date') && day !== undefined
const article: Article = {
  ...(dated
    ? { publishedOn: { value: { start: day, precision: 'day' }, basis: 'option', credibility: 1, evidence: [] } }
    : {}),
  id: contentId('article', text),
  uri: 'shown',
  duplicates: [],
  text,
  blocks: [],
  sources: [],
}
const sentences = loadEngine().analyse(text)
const analysis = findEntities(article, sentences)
const claims = extractClaims(article, sentences, analysis)

function treeLines(sentence: Sentence, index: number): string {
  const at = (token: number): string =>
    analysis.mentions
      .filter((mention) => mention.sentence === index && mention.head === token)
      .map(({ entityIds, form }) => `${entityIds.join('+')}/${form}`)
      .join(' ')
  return sentence.tokens
    .map(
      (token, i) =>
        `  ${String(i).padStart(2)} ${token.form.padEnd(16)} ${token.lemma.padEnd(14)} ${token.upos.padEnd(6)} ${String(token.head).padStart(3)} ${token.deprel.padEnd(12)} ${at(i)}`,
    )
    .join('\n')
}

sentences.forEach((sentence, index) => {
  console.log(text.slice(sentence.start, sentence.end).replaceAll('\n', ' '))
  if (process.argv.includes('--tree') || first === '--text') console.log(treeLines(sentence, index))
  for (const claim of claims.filter(
    ({ spans }) => sentence.start <= spans.trigger.start && spans.trigger.start < sentence.end,
  ))
    console.log(
      `    => ${claim.type}(${claim.subject} > ${claim.object}) ${claim.polarity} ${claim.modality} @${claim.attributedTo.join(',')} ${claim.time?.start ?? ''} [${claim.frame}]`,
    )
})
