export * from './part-line'
export * from './parts'
