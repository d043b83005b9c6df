export * from './claim-merger'
export * from './fold'
export * from './fold-records'
