import { watch } from 'chokidar'
import { resolve, sep } from 'node:path'
import { CommuniqueError } from '../model'

export interface KeepOptions {
  /** Time without a change after which work begins. */
  readonly quietMs?: number
}

/** A folder that is watched. */
export interface Keeping {
  /** Ends the watch, once work that is under way is done. */
  stop(): Promise<void>
}

const QUIET_MS = 400

/**
 * Does work once, and again after each time that files change, are added or removed below the inputs; changes during
 * work lead to more of it. `work` handles its own errors. Resolves when the first work is done and changes are seen.
 */
export async function keepDone(
  inputs: readonly string[],
  work: () => Promise<void>,
  { quietMs = QUIET_MS }: KeepOptions = {},
): Promise<Keeping> {
  const watcher = watch([...inputs], { ignoreInitial: true })
  await new Promise<void>((ready) => watcher.once('ready', ready))
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let isDue = false
  let isStopped = false
  const begin = (): void => {
    if (isStopped) return
    isDue = running !== undefined
    if (isDue) return
    running = work().finally(() => {
      running = undefined
      if (isDue) begin()
    })
  }
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(begin, quietMs)
  })
  begin()
  await running
  return {
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await watcher.close()
      await running
    },
  }
}

/** A build within its own articles would be read as one. Throws `build/among-articles`. */
export function refuseAmongArticles(folder: string, inputs: readonly string[]): void {
  const output = resolve(folder) + sep
  const around = inputs.find((input) => output.startsWith(resolve(input) + sep))
  if (around !== undefined)
    throw new CommuniqueError(
      'build/among-articles',
      `${folder}: expected a folder outside the articles in ${around}; name another with -o`,
    )
}
