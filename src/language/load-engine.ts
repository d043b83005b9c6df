import type { LanguageEngine } from './engine'
import { loadPipeline } from './load-pipeline'
import { perceptronEngine } from './perceptron-engine'

let engine: LanguageEngine | undefined

/** The engine with the weights that ship with the package; read once a process, in some tenths of a second. */
export function loadEngine(): LanguageEngine {
  engine ??= perceptronEngine(loadPipeline())
  return engine
}
