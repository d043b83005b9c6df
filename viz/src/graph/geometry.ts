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
  const control = controlPoint(source, target, curvature)
  return { x: (source.x + 2 * control.x + target.x) / 4, y: (source.y + 2 * control.y + target.y) / 4 }
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
