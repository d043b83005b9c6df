export * from './relations'
export * from './lookup'
