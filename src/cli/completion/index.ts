export * from './command-words'
export * from './scripts'
