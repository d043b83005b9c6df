import { Script } from 'node:vm'
import type { LanguageEngine } from '../../language'
import { CommuniqueError } from '../../model'
import { analyseArticle } from '../analyse-article'
import type { Extractor, ExtractorOptions } from './extractor'
import { failed, timedOut } from './failures'

/** A call in a script is the one thing that can be ended while it runs in this thread. */
const SLOT = Symbol.for('communique.extraction')
const script = new Script(`globalThis[Symbol.for('communique.extraction')]()`)
const slots = globalThis as unknown as Record<typeof SLOT, (() => unknown) | undefined>

/** Extracts in this thread: for few articles, for which starting workers takes longer than they save. */
export function inProcess(engine: LanguageEngine, { timeoutMs }: ExtractorOptions): Extractor {
  return {
    width: 1,
    async extract(article) {
      await new Promise((resolve) => setImmediate(resolve))
      slots[SLOT] = () => JSON.stringify(analyseArticle(article, engine))
      try {
        return String(script.runInThisContext({ timeout: timeoutMs }))
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw timedOut(article, timeoutMs)
        throw cause instanceof CommuniqueError ? cause : failed(article, cause)
      } finally {
        slots[SLOT] = undefined
      }
    },
    close: () => Promise.resolve(),
  }
}
