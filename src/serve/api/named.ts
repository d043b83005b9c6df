import { z } from 'zod'

/** The schemas that the API's description names, each once. */
export const SCHEMAS = z.registry<{ readonly id: string }>()

/** Gives a schema the name under which the API's description holds it. */
export function named<T extends z.ZodType>(id: string, schema: T): T {
  SCHEMAS.add(schema, { id })
  return schema
}

export const COMPONENTS = '#/components/schemas/'
