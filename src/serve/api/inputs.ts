import { z } from 'zod'
import { ISO_PREFIX } from '../../model'
import { MAX_FACTS, MAX_PARAMETER_BYTES, MAX_QUERY_LENGTH, MAX_QUERY_TEXT, MAX_SELECTED } from '../limits'

export const byId = z.object({ id: z.string().meta({ description: 'id of this build, such as person:kim-jong-un' }) })

export const page = z.object({
  offset: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  limit: wholeNumber(MAX_FACTS, MAX_FACTS),
})

export const searchWords = z.object({
  q: z
    .string()
    .max(MAX_QUERY_LENGTH, `expected at most ${MAX_QUERY_LENGTH} characters`)
    .default('')
    .meta({ description: 'words of a name, a type or a quote; diacritics and case do not matter' }),
})

export const byFormat = z.object({ format: z.string().meta({ description: 'one of the summary’s exports' }) })

const isoDay = z.string().regex(ISO_PREFIX, 'expected 2024, 2024-06 or 2024-06-19')
const listed = z.union([z.array(z.string()), z.string().transform((one) => [one])])

export const narrowing = z.object({
  actor: listed.optional().meta({ description: 'id, name or alias; may be repeated' }),
  type: listed.optional().meta({ description: 'relation type; may be repeated' }),
  since: isoDay.optional(),
  until: isoDay.optional(),
})

export const selected = z.strictObject({
  facts: z.array(z.string()).max(MAX_SELECTED).describe('ids of the facts to keep'),
})

export const question = z.strictObject({
  query: z
    .string()
    .min(1, 'expected Cypher')
    .max(MAX_QUERY_TEXT, `expected at most ${MAX_QUERY_TEXT} characters`)
    .describe('Cypher that only reads'),
  parameters: z
    .record(z.string(), z.unknown())
    .default({})
    .describe(`by name; scalars, lists and maps, at most 8 deep, ${MAX_PARAMETER_BYTES} bytes with the query`),
})

/** A query parameter that is a whole number from 0 to `most`. */
function wholeNumber(fallback: number, most: number) {
  const expected = `expected a whole number from 0 to ${most}`
  return z
    .string()
    .regex(/^\d{1,16}$/, expected)
    .transform(Number)
    .refine((value) => value <= most, expected)
    .default(fallback)
    .meta({ type: 'integer', minimum: 0, maximum: most, default: fallback, pattern: undefined })
}
