import { z } from 'zod'
import { REQUEST_BURST, REQUESTS_PER_SECOND } from '../limits'
import { apiError } from './answer-schemas'
import { COMPONENTS, SCHEMAS } from './named'
import type { Route } from './route'
import { ROUTES } from './routes'

type Json = Readonly<Record<string, unknown>>

const COMMON_ERRORS = [403, 414, 429, 500] as const
const ERROR_WORDS: Readonly<Record<number, string>> = {
  400: 'A parameter, the body or the query is not as expected; a fault in a query comes with line and column.',
  403: 'The Host or Origin is foreign, or the query would write.',
  404: 'The build has no such record, or the server no such format.',
  504: 'The query took too long.',
  413: 'The body, the answer or the memory of a query passed its limit.',
  414: 'The address is too long.',
  415: 'The body is not JSON.',
  429: 'Too many requests; come again as Retry-After says.',
  500: 'The server failed.',
  501: 'This server answers no queries.',
  503: 'Too many queries wait; come again as Retry-After says.',
}

/** The OpenAPI 3.1 description of the API, made of its routes and schemas. */
export function openApi(version: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Communiqué',
      version,
      description: `Read-only API over one build. One address may make ${REQUEST_BURST} requests at once and ${REQUESTS_PER_SECOND} a second.`,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths: pathsOf(ROUTES),
    components: { schemas: componentsOf() },
  }
}

function pathsOf(routes: readonly Route[]): Json {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const each of routes) (paths[each.path] ??= {})[each.method] = operationOf(each)
  return paths
}

function operationOf(each: Route): Json {
  const { method, path, summary, pathSchema, querySchema, bodySchema, errors } = each
  const words = path.replace(/^\/api\//, '').match(/\w+/g) ?? []
  const parameters = [...parametersOf('path', pathSchema), ...parametersOf('query', querySchema)]
  return {
    operationId: [method, ...words].map((word, at) => (at === 0 ? word : word[0]?.toUpperCase() + word.slice(1))).join(''), // prettier-ignore
    summary,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(bodySchema === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: inputOf(bodySchema) } } } }),
    responses: {
      200: answerOf(each),
      ...Object.fromEntries(
        [...COMMON_ERRORS, ...errors].map((status) => [
          status,
          { description: ERROR_WORDS[status], content: { 'application/json': { schema: referenceTo(apiError) } } },
        ]),
      ),
    },
  }
}

function answerOf({ answerSchema, path }: Route): Json {
  if (answerSchema !== undefined)
    return { description: 'OK', content: { 'application/json': { schema: referenceTo(answerSchema) } } }
  return path.startsWith('/api/export/')
    ? { description: 'The file.', content: { '*/*': {} } }
    : { description: 'OK', content: { 'application/json': { schema: { type: 'object' } } } }
}

function parametersOf(place: 'path' | 'query', schema: z.ZodType | undefined): readonly Json[] {
  const { properties = {}, required = [] } = schema === undefined ? {} : (inputOf(schema) as ObjectSchema)
  return Object.entries(properties).map(([name, { description, ...each }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: each,
  }))
}

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, Json>>
  readonly required?: readonly string[]
}

function inputOf(schema: z.ZodType): Json {
  return withoutIds(z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' }))
}

function componentsOf(): Json {
  const { schemas } = z.toJSONSchema(SCHEMAS, { uri: (id) => COMPONENTS + id, target: 'draft-2020-12' })
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutIds(schema)]))
}

function referenceTo(schema: z.ZodType): Json {
  return { $ref: COMPONENTS + (SCHEMAS.get(schema)?.id ?? '') }
}

function withoutIds(schema: object): Json {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$id' && name !== '$schema'))
}
