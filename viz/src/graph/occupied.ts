import { overlaps, type Box } from './geometry'

/** Boxes that hold a place on the canvas, found by where they lie. */
export interface Occupied {
  readonly add: (box: Box) => void
  readonly meets: (box: Box) => boolean
}

/** Side of a cell, in pixels: about as long as a name. */
const CELL = 64

/** Cells of a row; canvases are narrower. */
const ROW = 4096

export function occupied(boxes: readonly Box[]): Occupied {
  const cells = new Map<number, Box[]>()
  const add = (box: Box): void => {
    const [right, bottom] = [Math.floor((box.x + box.width) / CELL), Math.floor((box.y + box.height) / CELL)]
    for (let row = Math.floor(box.y / CELL); row <= bottom; row++)
      for (let column = Math.floor(box.x / CELL); column <= right; column++) {
        const there = cells.get(row * ROW + column)
        if (there === undefined) cells.set(row * ROW + column, [box])
        else there.push(box)
      }
  }
  const meets = (box: Box): boolean => {
    const [right, bottom] = [Math.floor((box.x + box.width) / CELL), Math.floor((box.y + box.height) / CELL)]
    for (let row = Math.floor(box.y / CELL); row <= bottom; row++)
      for (let column = Math.floor(box.x / CELL); column <= right; column++)
        for (const other of cells.get(row * ROW + column) ?? []) if (overlaps(box, other)) return true
    return false
  }
  for (const box of boxes) add(box)
  return { add, meets }
}
