export * from './json-ld'
export * from './turtle'
