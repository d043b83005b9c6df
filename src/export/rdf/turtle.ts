import { DataFactory, Writer as N3Writer } from 'n3'
import type { Writer } from '../writer'
import { expand, PREFIXES, type Term } from './names'
import { statementsOf } from './statements'

const { literal, namedNode, quad } = DataFactory

/** RDF 1.1 Turtle, written by N3.js. */
export const turtle: Writer = {
  format: 'turtle',
  extension: '.ttl',
  mediaType: 'text/turtle; charset=utf-8',
  describe:
    'RDF in Turtle: schema.org terms, PROV-O provenance; claims quoted from articles, facts derived from claims',
  *write(build) {
    const pieces: string[] = []
    const sink = {
      write: (piece: string, _encoding: unknown, done?: () => void) => {
        pieces.push(piece)
        done?.()
      },
      end: (done?: () => void) => done?.(),
    }
    const writer = new N3Writer(sink, { prefixes: PREFIXES })
    for (const { subject, predicate, object } of statementsOf(build)) {
      writer.addQuad(quad(namedNode(subject), namedNode(expand(predicate)), termOf(object)))
      yield* pieces.splice(0)
    }
    writer.end()
    yield* pieces
  },
}

function termOf(term: Term) {
  if ('iri' in term) return namedNode(term.iri)
  if ('text' in term) return literal(term.text)
  return literal(term.value, namedNode(PREFIXES.xsd + term.type))
}
