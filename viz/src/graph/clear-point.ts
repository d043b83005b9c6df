import type { Point } from './geometry'

/** The one of the points that lies farthest from all of the obstacles; undefined where there are no points. */
export function clearestOf(points: readonly Point[], obstacles: readonly Point[]): Point | undefined {
  let best: Point | undefined
  let most = -1
  for (const point of points) {
    const room = obstacles.reduce((least, { x, y }) => Math.min(least, Math.hypot(x - point.x, y - point.y)), Infinity)
    if (room <= most) continue
    most = room
    best = point
  }
  return best
}
