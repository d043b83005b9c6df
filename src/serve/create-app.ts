import { Hono } from 'hono'
import type { Build } from '../graph'
import { CommuniqueError } from '../model'
import type { QueryStore } from '../store'
import { VERSION } from '../version'
import { methodsOf, mountApi, openApi } from './api'
import { indexBuild } from './build-index'
import type { Exporters } from './exporters'
import { answerOf, notFound, RETRY_SECONDS } from './http-error'
import { queryDesk } from './query-desk'
import { rateLimit, type RateOptions } from './rate-limit'
import { makeSearch } from './search'
import { knownMethodsOnly, loopbackHostOnly, ownOriginOnly, securityHeaders } from './security'
import { summaryOf } from './summary'
import { listViewFiles, VIEW_FOLDER } from './view-files'

export interface AppOptions {
  /** By format name; each is offered at `/api/export/<name>`. */
  readonly exporters?: Exporters
  /** Answers `/api/query`; see `openSandbox`. It stays open. */
  readonly queries?: QueryStore
  /** Folder of the built view. */
  readonly viewFolder?: string
  /** `loopback` (the default) answers only requests that name this machine; `any` where it is bound to another address. */
  readonly hosts?: 'loopback' | 'any'
  readonly rate?: RateOptions
}

/**
 * The read-only HTTP app over a build: the API below `/api` and the files of the view. Errors are JSON `{code, message}`.
 *
 * @example const answer = await createApp(openBuild('build')).request('/api/summary')
 */
export function createApp(build: Build, options: AppOptions = {}): Hono {
  const { exporters = {}, queries, viewFolder = VIEW_FOLDER, hosts = 'loopback', rate } = options
  const index = indexBuild(build)
  const viewFiles = listViewFiles(viewFolder)
  const app = new Hono()

  app.use(securityHeaders)
  app.use(rateLimit(rate))
  if (hosts === 'loopback') app.use(loopbackHostOnly)
  app.use(ownOriginOnly)
  app.use(knownMethodsOnly)
  app.use('/api/*', async (c, next) => {
    await next()
    c.res.headers.set('Cache-Control', 'no-store')
  })

  mountApi(app, {
    build,
    index,
    summary: summaryOf(index, Object.keys(exporters).sort(), queries !== undefined),
    search: makeSearch(index),
    exporters,
    queries: queries && queryDesk(queries),
    description: () => openApi(VERSION),
  })

  app.get('*', (c) => {
    const file = viewFiles.get(c.req.path)
    if (file !== undefined)
      return c.body(file.read(), 200, { 'Content-Type': file.mediaType, 'Cache-Control': file.cacheControl })
    if (c.req.path === '/' && viewFiles.size === 0)
      throw new CommuniqueError('serve/no-view', `${viewFolder}: expected the built view; make it with: npm run build`)
    throw notFound('path', c.req.path)
  })

  app.onError((error, c) => {
    const { status, body } = answerOf(error)
    const retry = RETRY_SECONDS[status]
    return c.json(body, status, {
      ...(status === 405 ? { Allow: [...new Set(['GET', 'HEAD', ...methodsOf(c.req.path)])].join(', ') } : {}),
      ...(retry === undefined ? {} : { 'Retry-After': String(retry) }),
    })
  })
  return app
}
