export * from './fill'
export * from './slot-context'
