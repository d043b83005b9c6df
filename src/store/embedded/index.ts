export * from './embedded-store'
