export * from './relations'
export * from './lookup'
export * from './merge-rules'
