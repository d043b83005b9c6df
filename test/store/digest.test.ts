import { expect } from 'chai'
import { digestsOf, EmbeddedStore, project, reconcile, type Projection } from '../../src/store'
import { NASTY_RECORDS } from '../support/nasty-build'

const projection = project(NASTY_RECORDS)

describe('content hashes', () => {
  it('are those of the store that the projection was loaded into', async () => {
    const store = EmbeddedStore.inMemory()
    await store.load(projection)
    expect(await store.digests()).to.deep.equal(digestsOf(projection))
    await store.close()
  })

  it('do not depend on the order of rows', () => {
    const turned = { nodes: projection.nodes.toReversed(), edges: projection.edges.toReversed() }
    expect(digestsOf(turned)).to.deep.equal(digestsOf(projection))
  })

  const { nodes, edges } = projection
  const [node, edge] = [nodes[0], edges[0]]
  if (!node || !edge) throw new Error('the sample has nodes and edges')
  const CHANGES: readonly { readonly name: string; readonly to: Projection; readonly differing: readonly string[] }[] =
    [
      { name: 'nothing', to: projection, differing: [] },
      {
        name: 'a property',
        to: { nodes: [{ ...node, props: { ...node.props, name: 'x' } }, ...nodes.slice(1)], edges },
        differing: [node.label ?? '', 'Entity'].sort(),
      },
      { name: 'an end', to: { nodes, edges: [{ ...edge, to: 'other' }, ...edges.slice(1)] }, differing: [edge.type] },
      { name: 'a second copy', to: { nodes, edges: [edge, ...edges] }, differing: [edge.type] },
    ]
  for (const { name, to, differing } of CHANGES)
    it(`tell that ${name} has changed`, () => {
      const counts = { nodes: {}, edges: {} }
      const lines = reconcile(
        {
          counts: { nodes: names(digestsOf(projection).nodes), edges: names(digestsOf(projection).edges) },
          digests: digestsOf(projection),
        },
        { counts, digests: digestsOf(to) },
      )
      expect(lines.filter((line) => !line.same).map((line) => line.name)).to.deep.equal(differing)
    })
})

const names = (digests: Readonly<Record<string, string>>): Record<string, number> =>
  Object.fromEntries(Object.keys(digests).map((name) => [name, 0]))
