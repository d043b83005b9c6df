import type { Build } from '../../graph/folder'
import type { Writer } from '../writer'
import { escapeXml } from '../xml'
import { pageAssets } from './assets'
import { hashOf, inertJson, inertScript } from './inert'

/**
 * The whole view in one file that opens without a server and a network: records, script and style lie in it. Its policy
 * lets only that script and that style run and nothing be fetched; words from articles are JSON that no browser runs.
 */
export const html: Writer = {
  format: 'html',
  extension: '.html',
  mediaType: 'text/html; charset=utf-8',
  describe: 'the graph view as one self-contained HTML page, for opening without a server or a network',
  *write(build) {
    const { script, style, body } = pageAssets()
    const code = inertScript(script)
    const policy = [
      "default-src 'none'",
      `script-src ${hashOf(code)}`,
      `style-src ${hashOf(style)}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ')
    yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="communique ${escapeXml(build.manifest.version)}">
<title>Communiqué</title>
<style>${style}</style>
</head>
<body>${body}<script type="application/json" id="build">`
    yield* records(build)
    yield `</script>
<script>${code}</script>
</body>
</html>
`
  },
}

/** What the view shows of a build, a record a line. */
function* records({ manifest, articles, claims, entities, facts, graph }: Build): Iterable<string> {
  yield `{"manifest":${inertJson({ version: manifest.version, counts: manifest.counts })}`
  yield* list(
    'articles',
    articles.map((article) => ({ ...article, blocks: [] })),
  )
  yield* list('claims', claims)
  yield* list('entities', entities)
  yield* list('facts', facts)
  yield `,"graph":{"nodes":${inertJson(graph.nodes)},"edges":${inertJson(graph.edges)}}}`
}

function* list(name: string, all: readonly unknown[]): Iterable<string> {
  yield `,"${name}":[`
  for (const [index, record] of all.entries()) yield (index === 0 ? '\n' : ',\n') + inertJson(record)
  yield ']'
}
