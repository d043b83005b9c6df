export * from './api-types'
export * from './create-app'
export * from './security'
export * from './start-server'
