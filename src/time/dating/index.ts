export * from './date-article'
