import { rmSync } from 'node:fs'
import { CommuniqueError } from '../../model'
import { EmbeddedStore } from './embedded-store'
import { fitting } from './fitting'
import { watchMemory } from './memory-watch'
import type { AnswerMessage, QueryMessage } from './messages'

/** The child process of `openSandbox`: opens the store named by its first argument for reading and answers one query at a time. */
const [, , file = '', home] = process.argv
const tell = (message: AnswerMessage): void => void process.send?.(message)
const store = open()
const memory = watchMemory()

function open(): EmbeddedStore | undefined {
  try {
    return EmbeddedStore.openReadOnly(file)
  } catch (error) {
    tell({ kind: 'error', code: 'store/broken', message: `${file}: ${(error as Error).message}` })
    return undefined
  }
}

async function answer({ text, parameters, limits }: QueryMessage): Promise<void> {
  if (!store) return
  memory.limit(limits.maxMemoryMb)
  try {
    const table = fitting(await store.query(text, parameters, limits), limits.maxBytes)
    tell({ kind: 'table', table })
  } catch (error) {
    tell({ kind: 'error', ...problemOf(error) })
  } finally {
    memory.lift()
  }
}

function problemOf(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof CommuniqueError) return { code: error.code, message: error.message }
  if (error instanceof RangeError)
    return { code: 'query/too-large', message: 'query: its result is too large or nested too deep; return less of it' }
  return { code: 'query/invalid', message: (error as Error).message }
}

process.on('message', (message) => void answer(message as QueryMessage))
process.on('disconnect', () => {
  // Whoever started this process is gone, and cannot remove its temporary folder.
  if (home !== undefined) rmSync(home, { recursive: true, force: true })
  process.exit(0)
})
if (store) tell({ kind: 'ready' })
