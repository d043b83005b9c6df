export * from './ftm'
