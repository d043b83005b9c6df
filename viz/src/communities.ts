import type { GraphData } from './api'

/** How many communities have a colour of their own; smaller ones share the last. */
export const COMMUNITY_COLOURS = 8

export interface Community {
  /** Place by size, from 0; it names the colour. */
  readonly rank: number
  /** The most central member names it. */
  readonly name: string
  readonly members: readonly string[]
}

/** The build's communities, the largest first. */
export function communitiesOf({ nodes }: GraphData): readonly Community[] {
  const groups = new Map<number, GraphData['nodes'][number][]>()
  for (const node of nodes) {
    const id = node.attributes.community ?? -1
    const members = groups.get(id)
    if (members === undefined) groups.set(id, [node])
    else members.push(node)
  }
  return [...groups]
    .sort(([a, first], [b, second]) => second.length - first.length || a - b)
    .map(([, members], rank) => {
      const central = [...members].sort((a, b) => (b.attributes.pagerank ?? 0) - (a.attributes.pagerank ?? 0))
      return { rank, name: central[0]?.attributes.name ?? '', members: central.map(({ key }) => key) }
    })
}

/** The colour of each entity's community, by its place among them. */
export function communityRanks(graph: GraphData): ReadonlyMap<string, number> {
  return new Map(
    communitiesOf(graph).flatMap(({ rank, members }) =>
      members.map((id) => [id, Math.min(rank, COMMUNITY_COLOURS)] as const),
    ),
  )
}
