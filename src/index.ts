export { build, type BuildOptions, type BuildResult } from './graph/build'
export { explainMerge, type MergeExplanation } from './graph/explain-merge'
export { openBuild, verifyBuild, type Build } from './graph/folder'
export * from './model'
export { RELATIONS, mergeRuleOf, relationOf, type MergeRule, type Relation } from './ontology'
export {
  EmbeddedStore,
  load,
  Neo4jStore,
  type GraphStore,
  type LoadAddress,
  type LoadOptions,
  type LoadResult,
  type QueryStore,
  type Table,
} from './store'
export { VERSION } from './version'
