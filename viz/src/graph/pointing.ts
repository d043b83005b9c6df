import type Sigma from 'sigma'
import type { MouseCoords, SigmaEventPayload, TouchCoords } from 'sigma/types'
import type { Selection } from '../state'
import type { DrawnEdge, DrawnNode } from './drawn-graph'
import type { Point } from './geometry'
import type { Hovered } from './looks'

/** Two clicks on the empty stage that lie farther apart than this many pixels are two, however fast they came. */
const DOUBLE_CLICK_DISTANCE = 12

interface Hand {
  /** The edge that a pointer at this place means, if any. */
  readonly edgeAt: (point: Point) => string | null
  readonly hover: (next: Hovered) => void
  readonly choose: (selection: Selection | null) => void
}

/**
 * Turns the pointer's events into hovers and choices. Sigma takes any two clicks within 300 ms for a double click, even
 * on different edges, and reports no second click: here the second of two clicks chooses what it hits, like any other,
 * and only a double click on one empty place zooms.
 */
export function bindPointing(sigma: Sigma<DrawnNode, DrawnEdge>, { edgeAt, hover, choose }: Hand): void {
  let onStage: Point | null = null
  let node: string | null = null
  let edge: string | null = null
  const chooseAt = ({ x, y }: Point): void => {
    const met = edgeAt({ x, y })
    onStage = met === null ? { x, y } : null
    choose(met === null ? null : { kind: 'fact', id: met })
  }
  const chooseNode = (id: string): void => {
    onStage = null
    choose({ kind: 'entity', id })
  }
  const overEdge = (next: string | null): void => {
    if (next === edge) return
    edge = next
    hover(next === null ? null : { kind: 'fact', id: next })
  }
  sigma.on('enterNode', ({ node: id }) => {
    node = id
    edge = null
    hover({ kind: 'entity', id })
  })
  sigma.on('leaveNode', () => {
    node = null
    hover(null)
  })
  sigma.on('leaveStage', () => overEdge(null))
  sigma.on('moveBody', ({ event }) => {
    if (node === null) overEdge(isOverStage(sigma, event) ? edgeAt(event) : null)
  })
  sigma.on('clickNode', ({ node: id }) => chooseNode(id))
  sigma.on('clickStage', ({ event }) => chooseAt(event))
  sigma.on('doubleClickNode', (payload) => {
    payload.preventSigmaDefault()
    chooseNode(payload.node)
  })
  sigma.on('doubleClickStage', (payload: SigmaEventPayload) => {
    const { x, y } = payload.event
    const twice = onStage !== null && Math.hypot(x - onStage.x, y - onStage.y) < DOUBLE_CLICK_DISTANCE
    if (twice) return
    payload.preventSigmaDefault()
    chooseAt({ x, y })
  })
}

/** Whether the pointer moves over the canvas itself with no button down, and not over a panel or while dragging. */
function isOverStage(sigma: Sigma<DrawnNode, DrawnEdge>, { original }: MouseCoords | TouchCoords): boolean {
  const held = original instanceof MouseEvent && original.buttons !== 0
  return !held && original.target instanceof Node && sigma.getContainer().contains(original.target)
}
