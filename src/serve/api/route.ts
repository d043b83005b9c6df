import type { z } from 'zod'
import type { Exporters } from '../exporters'
import type { Build } from '../../graph'
import type { SearchAnswer, Summary } from '../api-types'
import type { BuildIndex } from '../build-index'
import type { QueryDesk } from '../query-desk'

/** What the handlers of one server share. */
export interface Served {
  readonly build: Build
  readonly index: BuildIndex
  readonly summary: Summary
  readonly search: (query: string) => SearchAnswer
  readonly exporters: Exporters
  readonly queries: QueryDesk | undefined
  /** The API's own description. */
  readonly description: () => unknown
}

/** What came in, checked by the route's schemas. */
export interface Input<P, Q, B> {
  readonly path: P
  readonly query: Q
  readonly body: B
}

/** A file to be saved. */
export interface Download {
  readonly mediaType: string
  readonly fileName: string
  readonly content: Uint8Array<ArrayBuffer> | string
}

interface RouteOf<P, Q, B> {
  readonly method: 'get' | 'post'
  /** As OpenAPI writes it: `/api/facts/{id}`. */
  readonly path: `/api/${string}`
  readonly summary: string
  readonly pathSchema?: z.ZodType<P>
  readonly querySchema?: z.ZodType<Q>
  readonly bodySchema?: z.ZodType<B>
  /** Most bytes of a body. */
  readonly maxBody?: number
  /** Schema of the JSON that it answers; a route without one answers a `Download`. */
  readonly answerSchema?: z.ZodType
  /** Error statuses beside those that every route may answer. */
  readonly errors: readonly (400 | 404 | 413 | 415 | 501 | 503 | 504)[]
  readonly answer: (served: Served, input: Input<P, Q, B>) => unknown
}

/** One entry of the API: the server answers by it and the description is made of it. */
export type Route = RouteOf<unknown, unknown, unknown>

/** Checks the handler against the route's own schemas. */
export function route<P = unknown, Q = unknown, B = unknown>(given: RouteOf<P, Q, B>): Route {
  return given as unknown as Route
}
