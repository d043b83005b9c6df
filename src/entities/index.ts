export { findEntities } from './find-entities'
export type { EntityAnalysis } from './find-entities'
export { matchName } from './gazetteer/match-name'
export type { Role } from './role'
