// Ranks words that join two known actors and fire no frame: npx ts-node tools/missed-triggers.ts articles.jsonl.gz [share 0..1]
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { extractClaims } from '../src/claims'
import { referencesOf } from '../src/claims/references'
import { nounPredication } from '../src/claims/syntax/noun-predication'
import { treeOf } from '../src/claims/syntax/tree'
import { verbPredication } from '../src/claims/syntax/verb-predication'
import { findEntities } from '../src/entities'
import { loadEngine } from '../src/language'
import { contentId, type Article } from '../src/model'

const [path = '', share = '0.2'] = process.argv.slice(2)
const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n')
const step = Math.max(1, Math.round(1 / Number(share)))
const engine = loadEngine()
const found = new Map<string, { count: number; examples: string[] }>()
let claimCount = 0
let sentenceCount = 0

lines.forEach((line, number) => {
  if (number % step !== 0) return
  const { text } = JSON.parse(line) as { text: string }
  const article: Article = {
    id: contentId('article', text),
    uri: String(number),
    duplicates: [],
    text,
    blocks: [],
    sources: [],
  }
  const sentences = engine.analyse(text)
  const analysis = findEntities(article, sentences)
  const claims = extractClaims(article, sentences, analysis)
  claimCount += claims.length
  sentenceCount += sentences.length
  const trees = sentences.map(treeOf)
  const references = referencesOf(text, trees, analysis.mentions, analysis.entities)
  const fired = new Set(claims.map(({ spans }) => spans.trigger.start))
  for (const tree of trees)
    tree.tokens.forEach((token, index) => {
      if (!['VERB', 'NOUN'].includes(token.upos) || fired.has(token.start)) return
      const predication = token.upos === 'VERB' ? verbPredication(tree, index) : nounPredication(tree, index)
      const actors = (heads: readonly number[]) =>
        references
          .throughActs(tree, heads)
          .filter(({ label }) => label !== 'Place' && label !== 'Agreement' && label !== 'Outlet')
      const agents = actors(predication.agents)
      if (agents.length === 0 || tree.children(index).some((child) => fired.has(tree.token(child).start))) return
      const slots: [string, readonly number[]][] = [
        ['patient', predication.patients],
        ['recipient', predication.recipients],
        ...predication.obliques,
        ...[...predication.patientObliques].map(([p, h]): [string, readonly number[]] => [`patient.${p}`, h]),
      ]
      for (const [slot, heads] of slots) {
        const others = actors(heads).filter(({ entityId }) => !agents.some((agent) => agent.entityId === entityId))
        if (others.length === 0) continue
        const theme = predication.patients[0]
        const key = `${token.upos} ${predication.lemma}${slot === 'patient' || theme === undefined ? '' : ' ' + tree.token(theme).lemma} [${slot}]`
        const entry = found.get(key) ?? { count: 0, examples: [] }
        entry.count++
        if (entry.examples.length < 3)
          entry.examples.push(text.slice(tree.sentence.start, tree.sentence.end).replaceAll('\n', ' ').slice(0, 220))
        found.set(key, entry)
      }
    })
})
console.log(`${sentenceCount} sentences, ${claimCount} claims`)
for (const [key, { count, examples }] of [...found].sort((a, b) => b[1].count - a[1].count).slice(0, 250)) {
  console.log(`${String(count).padStart(5)}  ${key}`)
  if (process.argv.includes('--examples')) for (const example of examples) console.log(`         ${example}`)
}
