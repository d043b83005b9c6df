export * from './examine'
export * from './finding'
