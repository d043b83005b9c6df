export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/**
 * The point that a quadratic curve as @sigma/edge-curve draws it bends towards; on the line where curvature is 0.
 * Points are in viewport pixels, y downwards.
 */
export function controlPoint(source: Point, target: Point, curvature: number): Point {
  return {
    x: (source.x + target.x) / 2 + (target.y - source.y) * curvature,
    y: (source.y + target.y) / 2 - (target.x - source.x) * curvature,
  }
}

/** The point half way along an edge. */
export function middle(source: Point, target: Point, curvature: number): Point {
  return pointAlong(source, target, curvature, 0.5)
}

/** The point at a share of the way along an edge. */
export function pointAlong(source: Point, target: Point, curvature: number, share: number): Point {
  return pointAt(source, controlPoint(source, target, curvature), target, share)
}

const STEPS = 32

/** Points along an edge, without those nearer to its ends than the given pixels. */
export function pointsBetween(
  source: Point,
  target: Point,
  curvature: number,
  fromSource: number,
  fromTarget: number,
): readonly Point[] {
  const control = controlPoint(source, target, curvature)
  return Array.from({ length: STEPS + 1 }, (_, step) => pointAt(source, control, target, step / STEPS)).filter(
    ({ x, y }) =>
      Math.hypot(x - source.x, y - source.y) > fromSource && Math.hypot(x - target.x, y - target.y) > fromTarget,
  )
}

/** How far a point lies from an edge. */
export function distanceToCurve(point: Point, source: Point, target: Point, curvature: number): number {
  const control = controlPoint(source, target, curvature)
  const steps = curvature === 0 ? 1 : STEPS
  let least = Infinity
  let from = source
  for (let step = 1; step <= steps; step++) {
    const to = pointAt(source, control, target, step / steps)
    least = Math.min(least, distanceToSegment(point, from, to))
    from = to
  }
  return least
}

function distanceToSegment({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy)
}

function pointAt(source: Point, control: Point, target: Point, t: number): Point {
  const along = (a: number, b: number, c: number): number => (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c
  return { x: along(source.x, control.x, target.x), y: along(source.y, control.y, target.y) }
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
