import { Hono, type Context } from 'hono'
import type { Build } from '../graph'
import { CommuniqueError } from '../model'
import { articleView } from './article-view'
import { indexBuild } from './build-index'
import { entityView } from './entity-view'
import { factList, factView } from './fact-view'
import { answerOf, badRequest, notFound } from './http-error'
import { MAX_FACTS } from './limits'
import { makeSearch } from './search'
import { loopbackHostOnly, readOnly, securityHeaders } from './security'
import { summaryOf } from './summary'
import { listViewFiles, VIEW_FOLDER } from './view-files'

/** Turns a build into one downloadable file. */
export interface ServedExporter {
  readonly mediaType: string
  readonly fileName: string
  readonly write: (build: Build) => Uint8Array<ArrayBuffer> | string | Promise<string>
}

export interface AppOptions {
  /** By format name; each is offered at `/api/export/<name>`. */
  readonly exporters?: Readonly<Record<string, ServedExporter>>
  /** Folder of the built view. */
  readonly viewFolder?: string
  /** `loopback` (the default) answers only requests that name this machine; `any` where it is bound to another address. */
  readonly hosts?: 'loopback' | 'any'
}

/**
 * The read-only HTTP app over a build: the API below `/api` and the files of the view. Errors are JSON `{code, message}`.
 *
 * @example const answer = await createApp(openBuild('build')).request('/api/summary')
 */
export function createApp(build: Build, options: AppOptions = {}): Hono {
  const { exporters = {}, viewFolder = VIEW_FOLDER, hosts = 'loopback' } = options
  const index = indexBuild(build)
  const search = makeSearch(index)
  const summary = summaryOf(index, Object.keys(exporters).sort())
  const viewFiles = listViewFiles(viewFolder)
  const app = new Hono()

  app.use(securityHeaders)
  if (hosts === 'loopback') app.use(loopbackHostOnly)
  app.use(readOnly)
  app.use('/api/*', async (c, next) => {
    await next()
    c.res.headers.set('Cache-Control', 'no-store')
  })

  app.get('/api/summary', (c) => c.json(summary))
  app.get('/api/graph', (c) => c.json(build.graph))
  app.get('/api/entities/:id', (c) => c.json(entityView(index, c.req.param('id'))))
  app.get('/api/facts', (c) =>
    c.json(factList(index, wholeNumber(c, 'offset', 0, Number.MAX_SAFE_INTEGER), wholeNumber(c, 'limit', MAX_FACTS))),
  )
  app.get('/api/facts/:id', (c) => c.json(factView(index, c.req.param('id'))))
  app.get('/api/articles/:id', (c) => c.json(articleView(index, c.req.param('id'))))
  app.get('/api/search', (c) => c.json(search(c.req.query('q') ?? '')))
  app.get('/api/export/:format', async (c) => {
    const format = c.req.param('format')
    const exporter = Object.hasOwn(exporters, format) ? exporters[format] : undefined
    if (exporter === undefined)
      throw new CommuniqueError(
        'serve/not-found',
        `export: expected one of ${summary.exports.join(', ') || '(none)'}, got "${format.slice(0, 80)}"`,
      )
    return c.body(await exporter.write(build), 200, {
      'Content-Type': exporter.mediaType,
      'Content-Disposition': `attachment; filename="${exporter.fileName}"`,
    })
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
    return c.json(body, status, status === 405 ? { Allow: 'GET, HEAD' } : {})
  })
  return app
}

/** A query parameter that is a whole number up to `most`; `most` or 0 where it is left out. */
function wholeNumber(c: Context, name: string, fallback: number, most = fallback): number {
  const given = c.req.query(name)
  if (given === undefined) return fallback
  const value = Number(given)
  if (!/^\d+$/.test(given) || value > most)
    throw badRequest(`${name}: expected a whole number from 0 to ${most}, got "${given.slice(0, 80)}"`)
  return value
}
