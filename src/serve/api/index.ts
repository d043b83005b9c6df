export * from './mount'
export * from './openapi'
export * from './route'
export * from './routes'
