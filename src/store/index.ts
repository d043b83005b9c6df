export * from './cypher'
export * from './embedded'
export * from './projection'
export * from './store'
