export * from './extract-claims'
export * from './frame'
export * from './frames'
export * from './made-claim'
