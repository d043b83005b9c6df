import { CommuniqueError } from '../../model'
import { EmbeddedStore } from './embedded-store'
import { EXIT_MEMORY, MEGABYTE, type AnswerMessage, type QueryMessage } from './messages'

const MEMORY_CHECK_MS = 20

/** The child process of `openSandbox`: opens the store named by its argument for reading and answers one query at a time. */
const [, , file = ''] = process.argv
const tell = (message: AnswerMessage): void => void process.send?.(message)
const store = open()

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
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > limits.maxMemoryMb * MEGABYTE) process.exit(EXIT_MEMORY)
  }, MEMORY_CHECK_MS)
  try {
    tell({ kind: 'table', table: await store.query(text, parameters, limits) })
  } catch (error) {
    const code = error instanceof CommuniqueError ? error.code : 'query/invalid'
    tell({ kind: 'error', code, message: (error as Error).message })
  } finally {
    clearInterval(watch)
  }
}

process.on('message', (message) => void answer(message as QueryMessage))
process.on('disconnect', () => process.exit(0))
if (store) tell({ kind: 'ready' })
