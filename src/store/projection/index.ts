export * from './counts'
export * from './outlets'
export * from './project'
export * from './rows'
