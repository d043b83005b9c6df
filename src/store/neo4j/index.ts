export * from './address'
export * from './neo4j-store'
