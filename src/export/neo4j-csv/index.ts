export * from './neo4j-csv'
