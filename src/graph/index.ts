export * from './folder'
export * from './graph-of'
export * from './layout'
export * from './seeded-random'
