import type Sigma from 'sigma'
import type { DrawnEdge, DrawnNode } from './drawn-graph'

/** Frames in a row without a change after which the picture rests. */
const FRAMES_AT_REST = 3

/** Resolves once camera and nodes stand still and the picture has the size of its container. */
export function settled(
  sigma: Sigma<DrawnNode, DrawnEdge>,
  container: HTMLElement,
  isMoving: () => boolean,
): Promise<void> {
  return new Promise((resolve) => {
    let resting = 0
    const look = (): void => {
      const { width, height } = sigma.getDimensions()
      const fits = width === container.offsetWidth && height === container.offsetHeight
      resting = fits && !isMoving() && !sigma.getCamera().isAnimated() ? resting + 1 : 0
      if (resting >= FRAMES_AT_REST) resolve()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}
