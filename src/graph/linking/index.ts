export * from './link-facts'
