import type Sigma from 'sigma'
import type { DrawnEdge, DrawnGraph, DrawnNode } from '../graph/drawn-graph'
import { controlPoint } from '../graph/geometry'
import type { Scene } from '../graph/looks'
import { pictogramPath } from '../pictograms'
import { plainType } from '../words'
import { svgOf, type PictureEdge, type PictureNode } from './svg-writer'

/** What is on screen, as files. */
export interface Pictures {
  readonly png: () => Promise<Blob>
  readonly svg: () => Blob
}

/** Takes pictures of what sigma shows; the scene tells the colours. */
export function picturesOf(sigma: Sigma<DrawnNode, DrawnEdge>, scene: () => Scene): Pictures {
  return {
    png: () => pngOf(sigma, scene().palette.paper),
    svg: () => new Blob([svgOf(pictureOf(sigma, scene()))], { type: 'image/svg+xml' }),
  }
}

/** The layers on one canvas. WebGL keeps no picture after its frame, so all is drawn anew and copied in the same task. */
function pngOf(sigma: Sigma<DrawnNode, DrawnEdge>, paper: string): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  sigma.refresh({ skipIndexation: true })
  const layers = [...sigma.getContainer().querySelectorAll('canvas')].filter((layer) => layer.width > 0)
  canvas.width = Math.max(...layers.map((layer) => layer.width))
  canvas.height = Math.max(...layers.map((layer) => layer.height))
  if (context !== null) {
    context.fillStyle = paper
    context.fillRect(0, 0, canvas.width, canvas.height)
    for (const layer of layers) context.drawImage(layer, 0, 0, canvas.width, canvas.height)
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the browser made no picture')) : resolve(blob)))
  })
}

function pictureOf(sigma: Sigma<DrawnNode, DrawnEdge>, scene: Scene) {
  const graph = sigma.getGraph() as DrawnGraph
  const { width, height } = sigma.getDimensions()
  const at = (node: string) => sigma.graphToViewport(graph.getNodeAttributes(node))
  const radiusOf = (node: string): number => sigma.scaleSize(sigma.getNodeDisplayData(node)?.size ?? 0)
  const edges = graph.mapEdges((edge, { relation, status, curvature, type }, source, target): Ranked<PictureEdge>[] => {
    const display = sigma.getEdgeDisplayData(edge)
    if (display === undefined || display.hidden) return []
    const [from, to] = [at(source), at(target)]
    const title = `${graph.getNodeAttribute(source, 'name')} ${plainType(relation)} ${graph.getNodeAttribute(target, 'name')}`
    return [
      {
        rank: display.zIndex,
        of: {
          from,
          to,
          control: controlPoint(from, to, curvature),
          color: display.color,
          width: Math.max(1.3, sigma.scaleSize(display.size)),
          broken: status !== 'asserted',
          before: radiusOf(target),
          arrow: /arrow/i.test(type),
          title: status === 'asserted' ? title : `${title} (${status})`,
        },
      },
    ]
  })
  const nodes = graph.mapNodes((node, { kind, name }): Ranked<PictureNode>[] => {
    const display = sigma.getNodeDisplayData(node)
    if (display === undefined || display.hidden) return []
    const faded = scene.lit !== null && !scene.lit.nodes.has(node)
    const look = { radius: radiusOf(node), color: display.color, pictogram: pictogramPath(kind) }
    return [{ rank: display.zIndex, of: { ...at(node), ...look, name, faded } }]
  })
  const { paper, ink } = scene.palette
  return { width, height, paper, ink, edges: inOrder(edges.flat()), nodes: inOrder(nodes.flat()) }
}

interface Ranked<T> {
  readonly rank: number
  readonly of: T
}

function inOrder<T>(all: readonly Ranked<T>[]): readonly T[] {
  return [...all].sort((a, b) => a.rank - b.rank).map((each) => each.of)
}
