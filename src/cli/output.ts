import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { CommuniqueError } from '../model'

/** Writes the pieces to a file, which appears whole or not at all, or to standard output. */
export async function writeOut(pieces: Iterable<string>, file?: string): Promise<void> {
  if (file !== undefined) return writeFile(pieces, file)
  for (const piece of pieces) if (!(await writeStdout(piece))) return
}

function writeFile(pieces: Iterable<string>, file: string): void {
  const fresh = `${file}.${process.pid}.new`
  try {
    const handle = openSync(fresh, 'w')
    try {
      for (const piece of pieces) writeSync(handle, piece)
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
function writeStdout(piece: string): Promise<boolean> {
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
