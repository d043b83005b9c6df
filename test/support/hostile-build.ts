import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { arrange, graphOf, openBuild, writeBuild, type Build } from '../../src/graph'
import { contentId, type BuildRecords } from '../../src/model'
import { SAMPLE_RECORDS } from './sample-records'

/** Words that would run in a page that is careless; each sets `window.pwned` or asks for an address of its own. */
export const ATTACKS: readonly string[] = [
  '<script>window.pwned=1</script>',
  '</script><script>window.pwned=2</script>',
  '<!--<script>window.pwned=3',
  '<img src=x onerror="window.pwned=4">',
  '"><svg onload=window.pwned=5>',
  "' autofocus onfocus='window.pwned=6",
  'javascript:window.pwned=7',
  '<iframe srcdoc="<script>parent.pwned=8</script>"></iframe>',
  '${window.pwned=9}{{constructor.constructor("window.pwned=9")()}}',
  '<style>@import "http://evil.example/a.css"</style>',
  '<link rel=stylesheet href=http://evil.example/b.css>',
  '<base href=http://evil.example/>',
  '<meta http-equiv=refresh content="0;url=http://evil.example/">',
  ']]><!DOCTYPE x><x>',
  '</title></textarea></style></noscript><script>window.pwned=10</script>',
  '\u2028window.pwned=11\u2029',
  '\\u003cscript\\u003ewindow.pwned=12',
  '<a href="javascript:window.pwned=13" ping=http://evil.example/>x</a>',
  '<math><mi xlink:href="javascript:window.pwned=14">x</mi></math>',
  '__proto__',
]

/** The sample build with an attack in every place that holds words from outside: names, aliases, titles, texts, quotes. */
export function hostileBuild(): Build {
  const attack = (index: number): string => ATTACKS[index % ATTACKS.length] ?? ''
  const all = ATTACKS.join(' ')
  const { articles, entities, claims, facts } = SAMPLE_RECORDS
  const renamed = entities.map((entity, index) => ({ ...entity, name: attack(index), aliases: [...ATTACKS], kind: attack(index + 3) })) // prettier-ignore
  const more = ATTACKS.map((name, index) => ({ id: contentId('person', name), label: 'Person' as const, name, aliases: [attack(index + 1)] })) // prettier-ignore
  const records: BuildRecords = {
    articles: articles.map((article, index) => ({
      ...article,
      text: `${article.text}\n${all}`,
      title: attack(index),
      uri: `${attack(index + 1)}.txt`,
      outlet: { name: attack(index + 2) },
      duplicates: [attack(index + 4)],
    })),
    entities: [...renamed, ...more].sort((a, b) => (a.id < b.id ? -1 : 1)),
    claims: claims.map((claim, index) => ({ ...claim, properties: { medium: attack(index) } })),
    facts: [
      ...facts.map((fact, index) => ({ ...fact, properties: { medium: attack(index) } })),
      ...more.map((person, index) => ({
        ...(facts[index % facts.length] ?? facts[0]),
        id: contentId('fact', 'attack', person.id),
        type: 'MET_WITH',
        from: person.id,
        to: 'person:adela-mora',
        claimIds: facts[index % facts.length]?.claimIds ?? [],
        quotes: (facts[index % facts.length]?.quotes ?? []).map((quote) => ({ ...quote, quote: attack(index) })),
      })),
    ].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)) as BuildRecords['facts'],
  }
  const folder = join(mkdtempSync(join(tmpdir(), 'communique-hostile-')), 'build')
  const graph = graphOf(records)
  arrange(graph)
  const report = { read: 3, articles: 3, skipped: [], sentences: 9, tokens: 90, missed: [] }
  writeBuild(folder, { records, graph, report, version: 'hostile', options: {} })
  return openBuild(folder)
}
