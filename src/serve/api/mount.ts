import type { Context, Hono } from 'hono'
import type { z } from 'zod'
import { CommuniqueError } from '../../model'
import { badRequest } from '../http-error'
import type { Download, Route, Served } from './route'
import { ROUTES } from './routes'

/** Lets the app answer every route of the API. */
export function mountApi(app: Hono, served: Served): void {
  for (const each of ROUTES)
    app.on(each.method.toUpperCase(), each.path.replace(/\{(\w+)\}/g, ':$1'), async (c) => {
      const answer = await each.answer(served, {
        path: checked(each.pathSchema, c.req.param()),
        query: checked(each.querySchema, onceOrMore(c.req.queries())),
        body: checked(each.bodySchema, each.bodySchema && (await bodyOf(c, each))),
      })
      return each.answerSchema === undefined && isDownload(answer) ? send(c, answer) : c.json(answer)
    })
}

/** The methods that the API knows for a path, such as `POST`; none for one that it does not have. */
export function methodsOf(path: string): readonly string[] {
  return ROUTES.filter((each) => PATTERNS.get(each)?.test(path)).map(({ method }) => method.toUpperCase())
}

const PATTERNS: ReadonlyMap<Route, RegExp> = new Map(
  ROUTES.map((each) => [each, new RegExp(`^${each.path.replace('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`)]),
)

function checked(schema: z.ZodType | undefined, given: unknown): unknown {
  if (schema === undefined) return undefined
  const { success, data, error } = schema.safeParse(given)
  if (success) return data
  const [issue] = error.issues
  throw badRequest(`${issue?.path.join('.') || 'body'}: ${issue?.message.slice(0, 200) ?? 'unfit'}`)
}

function onceOrMore(queries: Readonly<Record<string, readonly string[]>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(queries).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  )
}

async function bodyOf(c: Context, { maxBody = 0 }: Route): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? ''))
    throw new CommuniqueError('serve/no-json', 'body: expected Content-Type application/json')
  const text = await textUpTo(c.req.raw.body, maxBody)
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw badRequest('body: expected JSON')
  }
}

/** Reads no more than it may: a body without a length, or with a false one, is cut off. */
async function textUpTo(stream: ReadableStream<Uint8Array> | null, most: number): Promise<string> {
  if (stream === null) return ''
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of stream as unknown as AsyncIterable<Uint8Array>) {
    size += piece.length
    if (size > most) throw new CommuniqueError('serve/too-large', `body: expected at most ${most} bytes`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

function isDownload(answer: unknown): answer is Download {
  return typeof answer === 'object' && answer !== null && 'fileName' in answer && 'content' in answer
}

function send(c: Context, { content, mediaType, fileName }: Download): Response {
  return c.body(content, 200, {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${fileName}"`,
  })
}
