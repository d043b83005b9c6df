export type { AnalyseOptions, LanguageEngine } from './engine'
export { loadEngine } from './load-engine'
