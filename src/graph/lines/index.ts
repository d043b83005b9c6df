export * from './line-writer'
export * from './read-lines'
export * from './sorted-spill'
