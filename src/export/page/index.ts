export * from './assets'
export * from './html'
