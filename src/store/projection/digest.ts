import { createHash } from 'node:crypto'
import type { EdgeRow, NodeRow, Projection } from './rows'

/** One hash for each label and relationship type, over all that has it, whatever its order; each in alphabetical order. */
export interface Digests {
  readonly nodes: Readonly<Record<string, string>>
  readonly edges: Readonly<Record<string, string>>
}

/** A node or relationship as it stands in a store. */
export interface NodeContent {
  readonly labels: readonly string[]
  readonly props: Readonly<Record<string, unknown>>
}
export interface EdgeContent {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly props: Readonly<Record<string, unknown>>
}

/** Adds up hashes of single items, so that a store can be read in any order and need not be held in memory. */
export interface Digester {
  node(content: NodeContent): void
  edge(content: EdgeContent): void
  digests(): Digests
}

const MODULUS = 2n ** 256n

export function digester(): Digester {
  const nodes = new Map<string, bigint>()
  const edges = new Map<string, bigint>()
  return {
    node({ labels, props }) {
      for (const label of labels) add(nodes, label, [...labels].sort(), props)
    },
    edge: ({ type, from, to, props }) => add(edges, type, [type, from, to], props),
    digests: () => ({ nodes: inHex(nodes), edges: inHex(edges) }),
  }
}

export function digestsOf({ nodes, edges }: Projection): Digests {
  const digest = digester()
  for (const node of nodes) digest.node({ labels: labelsOf(node), props: { ...node.props, id: node.id } })
  for (const edge of edges) digest.edge({ ...edge, props: { ...edge.props, id: edge.id } } satisfies EdgeRow)
  return digest.digests()
}

function labelsOf({ key, label }: NodeRow): string[] {
  return label === undefined ? [key] : [key, label]
}

function add(sums: Map<string, bigint>, name: string, where: readonly string[], props: EdgeContent['props']): void {
  const entries = Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1))
  const hash = createHash('sha256')
    .update(JSON.stringify([where, entries]))
    .digest('hex')
  sums.set(name, ((sums.get(name) ?? 0n) + BigInt(`0x${hash}`)) % MODULUS)
}

function inHex(sums: ReadonlyMap<string, bigint>): Record<string, string> {
  const entries = [...sums].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, sum]) => [name, sum.toString(16).padStart(64, '0')]))
}
