export * from './gexf'
