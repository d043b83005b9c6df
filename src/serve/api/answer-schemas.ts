import { z } from 'zod'
import { LINK_TYPES, ORIGIN_BASES } from '../../model'
import { named } from './named'
import {
  articleRef,
  claimView,
  entity,
  entityLabel,
  entityRef,
  factRow,
  modality,
  polarity,
  sourceReference,
  span,
} from './record-schemas'

const count = z.int().min(0)

export const apiError = named(
  'ApiError',
  z.strictObject({
    code: z.string().describe('such as serve/not-found'),
    message: z.string(),
    line: z.int().min(1).optional().describe('where in a query'),
    column: z.int().min(1).optional(),
  }),
)

export const buildState = named('BuildState', z.strictObject({ id: z.string().describe('16 hex digits') }))

export const summary = named(
  'Summary',
  z.strictObject({
    version: z.string(),
    counts: z.strictObject({ articles: count, claims: count, entities: count, facts: count }),
    labels: z.array(z.strictObject({ label: entityLabel, count })),
    types: z.array(
      z.strictObject({
        type: z.string(),
        group: z.string(),
        quadClass: z.int().min(0).max(4),
        symmetric: z.boolean(),
        definition: z.string(),
        facts: count,
      }),
    ),
    exports: z.array(z.string()),
    queries: z.boolean().describe('whether POST /api/query answers'),
  }),
)

/** Attributes are open: a build may hold measures that this version does not know. */
export const graph = named(
  'Graph',
  z.looseObject({
    nodes: z.array(
      z.strictObject({
        key: z.string(),
        attributes: z.looseObject({ name: z.string(), label: entityLabel, x: z.number(), y: z.number() }),
      }),
    ),
    edges: z.array(
      z.strictObject({
        key: z.string(),
        source: z.string(),
        target: z.string(),
        attributes: z.looseObject({ type: z.string(), status: z.string() }),
      }),
    ),
  }),
)

export const factList = named('FactList', z.strictObject({ total: count, offset: count, facts: z.array(factRow) }))

export const entityView = named(
  'EntityView',
  z.strictObject({
    entity,
    country: entityRef.optional(),
    ties: z.array(z.strictObject({ type: z.string(), direction: z.enum(['out', 'in', 'both']), count })),
    total: count,
    facts: z.array(factRow),
  }),
)

export const factView = named(
  'FactView',
  z.strictObject({
    fact: factRow,
    attributedTo: z.array(entityRef),
    origins: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string().optional().describe('absent where the text has no known author'),
        articles: z.array(z.strictObject({ article: articleRef, basis: z.enum(ORIGIN_BASES) })),
      }),
    ),
    links: z.array(
      z.strictObject({
        type: z.enum(LINK_TYPES),
        direction: z.enum(['out', 'in']),
        score: z.number(),
        because: z.string(),
        fact: factRow,
      }),
    ),
    total: count,
    claims: z.array(claimView),
  }),
)

export const articleList = named(
  'ArticleList',
  z.strictObject({ total: count, offset: count, articles: z.array(articleRef) }),
)

export const articleView = named(
  'ArticleView',
  z.strictObject({
    article: articleRef,
    duplicates: z.array(z.string()),
    sources: z.array(sourceReference),
    text: z.string(),
    total: count,
    claims: z.array(
      z.strictObject({
        id: z.string(),
        factId: z.string().optional(),
        type: z.string(),
        subject: entityRef,
        object: entityRef.nullable(),
        modality,
        polarity,
        ...span,
      }),
    ),
  }),
)

export const searchAnswer = named(
  'SearchAnswer',
  z.strictObject({
    query: z.string(),
    entities: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        label: entityLabel,
        alias: z.string().optional(),
        facts: count,
      }),
    ),
    facts: z.array(factRow),
    quotes: z.array(z.strictObject({ factId: z.string(), quote: z.string(), article: articleRef })),
  }),
)

export const schemaAnswer = named(
  'GraphSchema',
  z.strictObject({
    labels: z.array(z.strictObject({ name: z.string(), properties: z.array(z.string()) })),
    types: z.array(z.strictObject({ name: z.string(), properties: z.array(z.string()) })),
  }),
)

export const questionList = named(
  'QuestionList',
  z.array(
    z.strictObject({
      name: z.string(),
      answers: z.string(),
      parameters: z.array(z.strictObject({ name: z.string(), meaning: z.string() })),
      text: z.string(),
    }),
  ),
)

export const queryAnswer = named(
  'QueryAnswer',
  z.strictObject({
    columns: z.array(z.string()),
    rows: z.array(z.array(z.unknown())).describe('one value a column; nodes are {labels, properties}'),
    truncated: z.boolean().describe('whether the limits cut it short'),
    limits: z.strictObject({ timeoutMs: count, maxRows: count, maxMemoryMb: count, maxBytes: count }),
  }),
)
