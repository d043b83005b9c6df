import type { Piece } from './writer'

/** The bytes of a piece of a file. */
export function bytesOf(piece: Piece): Uint8Array {
  return typeof piece === 'string' ? Buffer.from(piece) : piece
}
