export * from './cache'
export * from './embedded-store'
export * from './sandbox'
