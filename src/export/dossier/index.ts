export * from './html'
export * from './markdown'
