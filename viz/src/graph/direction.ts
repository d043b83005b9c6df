import type { Point } from './geometry'

const WAYS = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
} as const
export type Arrow = keyof typeof WAYS

export function isArrow(key: string): key is Arrow {
  return key in WAYS
}

interface Placed extends Point {
  readonly id: string
}

/** What lies that way from here, within half a right angle to either side: the nearest, what is straight ahead first. */
export function inDirection(from: Point, arrow: Arrow, places: readonly Placed[]): string | undefined {
  const way = WAYS[arrow]
  let best: string | undefined
  let least = Infinity
  for (const { id, x, y } of places) {
    const [dx, dy] = [x - from.x, y - from.y]
    const ahead = dx * way.x + dy * way.y
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x)
    if (ahead <= 0 || aside > ahead || ahead + 2 * aside >= least) continue
    least = ahead + 2 * aside
    best = id
  }
  return best
}
