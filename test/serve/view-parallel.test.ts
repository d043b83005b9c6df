import { expect } from 'chai'
import { MultiDirectedGraph } from 'graphology'
import type { DrawnGraph } from '../../viz/src/graph/drawn-graph'
import { curvatures } from '../../viz/src/graph/parallel'

/** A pair of nodes 200 pixels apart with so many edges from a to b and from b to a. */
function pair(there: number, back: number): DrawnGraph {
  const graph = new MultiDirectedGraph()
  graph.addNode('a', { x: 0, y: 0 })
  graph.addNode('b', { x: 200, y: 0 })
  for (let i = 0; i < there; i++) graph.addEdgeWithKey(`t${i}`, 'a', 'b', { group: 'politics' })
  for (let i = 0; i < back; i++) graph.addEdgeWithKey(`u${i}`, 'b', 'a', { group: 'politics' })
  return graph as unknown as DrawnGraph
}

describe('view: parallel edges', () => {
  for (const [there, back] of [
    [1, 0],
    [1, 1],
    [2, 0],
    [3, 2],
    [14, 5],
    [40, 0],
  ] as const)
    it(`${there} there and ${back} back fan out evenly, apart enough to be told from each other`, () => {
      const graph = pair(there, back)
      const bends = curvatures(graph, 1)
      const heights = graph
        .edges()
        .map((edge) => ((graph.source(edge) === 'a' ? 1 : -1) * (bends.get(edge) ?? 0) * 200) / 2)
        .sort((x, y) => x - y)
      expect(heights).to.have.length(there + back)
      expect(heights.reduce((sum, height) => sum + height, 0)).to.be.closeTo(0, 1e-6)
      const gaps = heights.slice(1).map((height, index) => height - (heights[index] ?? 0))
      for (const gap of gaps) expect(gap).to.be.greaterThan(there + back > 30 ? 5 : 8.9)
      if (there + back === 1) expect(heights).to.deep.equal([0])
    })
})
