export * from './registry'
export * from './writer'
