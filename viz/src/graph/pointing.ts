import type Sigma from 'sigma'
import type { SigmaEventPayload } from 'sigma/types'
import type { Selection } from '../state'
import type { DrawnEdge, DrawnNode } from './drawn-graph'
import type { Point } from './geometry'
import type { Hovered } from './looks'

/** Two clicks on the empty stage that lie farther apart than this many pixels are two, however fast they came. */
const DOUBLE_CLICK_DISTANCE = 12

interface Hand {
  readonly hover: (next: Hovered) => void
  readonly choose: (selection: Selection | null) => void
}

/**
 * Turns the pointer's events into hovers and choices. Sigma takes any two clicks within 300 ms for a double click, even
 * on different edges, and reports no second click: here the second of two clicks chooses what it hits, like any other,
 * and only a double click on one empty place zooms.
 */
export function bindPointing(sigma: Sigma<DrawnNode, DrawnEdge>, { hover, choose }: Hand): void {
  let onStage: Point | null = null
  const chooseThing = (selection: Selection): void => {
    onStage = null
    choose(selection)
  }
  sigma.on('enterNode', ({ node }) => hover({ kind: 'entity', id: node }))
  sigma.on('enterEdge', ({ edge }) => hover({ kind: 'fact', id: edge }))
  sigma.on('leaveNode', () => hover(null))
  sigma.on('leaveEdge', () => hover(null))
  sigma.on('clickNode', ({ node }) => chooseThing({ kind: 'entity', id: node }))
  sigma.on('clickEdge', ({ edge }) => chooseThing({ kind: 'fact', id: edge }))
  sigma.on('clickStage', ({ event: { x, y } }) => {
    onStage = { x, y }
    choose(null)
  })
  sigma.on('doubleClickNode', (payload) => {
    payload.preventSigmaDefault()
    chooseThing({ kind: 'entity', id: payload.node })
  })
  sigma.on('doubleClickEdge', (payload) => {
    payload.preventSigmaDefault()
    chooseThing({ kind: 'fact', id: payload.edge })
  })
  sigma.on('doubleClickStage', (payload: SigmaEventPayload) => {
    const { x, y } = payload.event
    if (onStage !== null && Math.hypot(x - onStage.x, y - onStage.y) < DOUBLE_CLICK_DISTANCE) return
    payload.preventSigmaDefault()
    onStage = { x, y }
    choose(null)
  })
}
