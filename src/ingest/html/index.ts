export * from './article-of-page'
