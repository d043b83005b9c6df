export * from './find-ledger'
export * from './read-ledger'
export * from './resolve-identities'
export * from './rulings-of'
