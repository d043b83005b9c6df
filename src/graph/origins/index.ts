export * from './origins-of'
export * from './stories'
