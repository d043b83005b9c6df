import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { bytesOf, type Piece } from '../export'
import { CommuniqueError } from '../model'

/** Writes the pieces to a file, which appears whole or not at all, or to standard output. */
export async function writeOut(pieces: Iterable<Piece>, file?: string): Promise<void> {
  if (file !== undefined) return writeFile(pieces, file)
  for (const piece of pieces) if (!(await writeStdout(piece))) return
}

/** Writes each piece to standard output as it comes, and says so; ends early where the reader has gone. */
export async function writeEach<T>(
  items: AsyncIterable<T>,
  pieceOf: (item: T) => Piece,
  onWritten: (item: T) => void,
): Promise<void> {
  for await (const item of items) {
    if (!(await writeStdout(pieceOf(item)))) return
    onWritten(item)
  }
}

function writeFile(pieces: Iterable<Piece>, file: string): void {
  const fresh = `${file}.${process.pid}.new`
  try {
    const handle = openSync(fresh, 'w')
    try {
      for (const piece of pieces) writeSync(handle, bytesOf(piece))
    } finally {
      closeSync(handle)
    }
    renameSync(fresh, file)
  } catch (cause) {
    rmSync(fresh, { force: true })
    if (cause instanceof CommuniqueError) throw cause
    throw new CommuniqueError('cli/unwritable', `${file}: ${(cause as Error).message}`, { cause })
  }
}

/** False where the reader has gone (`communique export build | head`). */
function writeStdout(piece: Piece): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => (error.code === 'EPIPE' ? resolve(false) : reject(error))
    process.stdout.once('error', onError)
    process.stdout.write(piece, (error) => {
      if (error) return
      process.stdout.off('error', onError)
      resolve(true)
    })
  })
}
