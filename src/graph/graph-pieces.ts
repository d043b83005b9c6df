import { UndirectedGraph } from 'graphology'
import type { Entity, Fact } from '../model'
import { edgeOf } from './graph-of'
import { addPair, layoutOf } from './layout'

/** The records of a build as JSON, sorted by id; asked for more than once. */
export interface GraphSource {
  entities(): Iterable<string>
  facts(): Iterable<string>
}

/** The ends of facts, sorted by fact: all that the layout looks at. A fact without an object has none. */
export class FactEnds {
  readonly #ids = new Map<string, string>()
  readonly #ends: (string | null)[] = []

  add({ from, to }: Pick<Fact, 'from' | 'to'>): void {
    this.#ends.push(this.#once(from), to === null ? null : this.#once(to))
  }

  /** The entities that take part in a fact. */
  has(id: string): boolean {
    return this.#ids.has(id)
  }

  *pairs(): Generator<readonly [string, string]> {
    for (let at = 0; at < this.#ends.length; at += 2) {
      const [from, to] = [this.#ends[at], this.#ends[at + 1]]
      if (typeof from === 'string' && typeof to === 'string') yield [from, to]
    }
  }

  /** One string for all that are equal. */
  #once(id: string): string {
    const known = this.#ids.get(id)
    if (known === undefined) this.#ids.set(id, id)
    return known ?? id
  }
}

/** The graph of a build with its layout, as graphology exports it, piece by piece: what `graphOf` and `arrange` make in memory. */
export function* graphPieces(source: GraphSource, ends: FactEnds): Generator<string> {
  const simple = new UndirectedGraph()
  for (const entity of nodesOf(source, ends)) simple.addNode(entity.id)
  for (const [from, to] of ends.pairs()) addPair(simple, from, to)
  const layout = layoutOf(simple)
  yield '{"options":{"type":"directed","multi":true,"allowSelfLoops":true},"attributes":{},"nodes":['
  let separator = ''
  for (const { id: key, ...attributes } of nodesOf(source, ends)) {
    yield separator + JSON.stringify({ key, attributes: { ...attributes, ...layout(key) } })
    separator = ','
  }
  yield '],"edges":['
  separator = ''
  for (const json of source.facts()) {
    const fact = JSON.parse(json) as Fact
    if (fact.to === null) continue
    yield separator + JSON.stringify({ key: fact.id, source: fact.from, target: fact.to, attributes: edgeOf(fact) })
    separator = ','
  }
  yield ']}\n'
}

function* nodesOf(source: GraphSource, ends: FactEnds): Generator<Entity> {
  for (const json of source.entities()) {
    const entity = JSON.parse(json) as Entity
    if (ends.has(entity.id)) yield entity
  }
}
