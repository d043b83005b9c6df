export * from './files'
export * from './open-build'
export * from './write-build'
export * from './verify-build'
