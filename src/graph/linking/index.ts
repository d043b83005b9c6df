export * from './denials'
export * from './linker'
