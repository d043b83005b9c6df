export * from './dating'
export * from './find-times'
export * from './time-mention'
export * from './time-of-event'
