import { overlaps, type Box } from './geometry'

/** Boxes that hold a place on the canvas, found by where they lie. */
export interface Occupied {
  readonly add: (box: Box) => void
  readonly meets: (box: Box) => boolean
}

/** Side of a cell, in pixels: about as long as a name. */
const CELL = 64

export function occupied(boxes: readonly Box[]): Occupied {
  const cells = new Map<number, Box[]>()
  const each = (box: Box, visit: (cell: number) => boolean): boolean => {
    for (let row = Math.floor(box.y / CELL); row <= Math.floor((box.y + box.height) / CELL); row++)
      for (let column = Math.floor(box.x / CELL); column <= Math.floor((box.x + box.width) / CELL); column++)
        if (visit(row * 100_000 + column)) return true
    return false
  }
  const add = (box: Box): void => {
    each(box, (cell) => {
      const there = cells.get(cell)
      if (there === undefined) cells.set(cell, [box])
      else there.push(box)
      return false
    })
  }
  for (const box of boxes) add(box)
  return {
    add,
    meets: (box) => each(box, (cell) => cells.get(cell)?.some((other) => overlaps(box, other)) ?? false),
  }
}
