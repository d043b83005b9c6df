import type { Writer } from '../writer'
import { expand, PREFIXES, type Term, type Triple } from './names'
import { statementsOf } from './statements'

type NodeObject = Record<string, unknown>

/** JSON-LD 1.1 of the same statements as the Turtle: prefixes in the context, one node object for each subject. */
export const jsonLd: Writer = {
  format: 'jsonld',
  extension: '.jsonld',
  mediaType: 'application/ld+json',
  describe: 'the same RDF in JSON-LD',
  *write(build) {
    yield `{"@context":${JSON.stringify({ '@version': 1.1, ...PREFIXES })},\n"@graph":[\n`
    let first = true
    for (const node of nodesOf(statementsOf(build))) {
      yield (first ? '' : ',\n') + JSON.stringify(node)
      first = false
    }
    yield '\n]}\n'
  },
}

/** Statements of one subject that come one after another make one node object. */
function* nodesOf(statements: Iterable<Triple>): Iterable<NodeObject> {
  let node: NodeObject | undefined
  for (const { subject, predicate, object } of statements) {
    if (node?.['@id'] !== subject) {
      if (node) yield node
      node = { '@id': subject }
    }
    const isType = expand(predicate) === `${PREFIXES.rdf}type` && 'iri' in object
    const key = isType ? '@type' : predicate
    const value = isType ? object.iri : valueOf(object)
    const before = node[key]
    node[key] =
      before === undefined ? value : Array.isArray(before) ? [...(before as unknown[]), value] : [before, value]
  }
  if (node) yield node
}

function valueOf(term: Term): unknown {
  if ('iri' in term) return { '@id': term.iri }
  if ('text' in term) return term.text
  return { '@value': term.value, '@type': `xsd:${term.type}` }
}
