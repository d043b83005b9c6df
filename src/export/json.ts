import type { Build } from '../graph/folder'
import { evidenceOf, type Evidence } from './evidence'
import type { Writer } from './writer'

/** graphology's serialized form, with the build's description as the graph's attributes and the quotes on each edge. */
export const json: Writer = {
  format: 'json',
  extension: '.json',
  mediaType: 'application/json',
  describe: 'graphology JSON: nodes with positions and communities, edges with their quotes',
  *write(build) {
    yield `{"attributes":${JSON.stringify(metaOf(build))},\n`
    yield '"options":{"type":"directed","multi":true,"allowSelfLoops":true},\n"nodes":[\n'
    yield* joined(build.graph.nodes)
    yield '],\n"edges":[\n'
    const evidence = evidenceOf(build)
    yield* joined(build.graph.edges, (edge) => withQuotes(edge, evidence.get(edge.key) ?? []))
    yield ']}\n'
  },
}

function metaOf({ manifest }: Build) {
  const { version, options, counts } = manifest
  return { generator: `communique ${version}`, options, counts }
}

function* joined<T>(items: readonly T[], form: (item: T) => unknown = (item) => item): Iterable<string> {
  for (const [index, item] of items.entries())
    yield JSON.stringify(form(item)) + (index + 1 < items.length ? ',\n' : '\n')
}

function withQuotes(edge: Build['graph']['edges'][number], quotes: readonly Evidence[]) {
  return { ...edge, attributes: { ...edge.attributes, quotes } }
}
