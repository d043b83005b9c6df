import { z } from 'zod'
import { ENTITY_LABELS, FACT_STATUSES, LINK_TYPES, MODALITIES, ORIGIN_BASES, VALUE_FIELDS } from '../../model'
import { named } from './named'

const count = z.int().min(0)
const isoPrefix = z.string().describe('ISO prefix: a year, a month or a day')
const offset = z.int().min(0).describe('in UTF-16 code units')
const properties = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))

export const entityLabel = z.enum(ENTITY_LABELS)
export const span = { start: offset, end: offset.describe('exclusive') }
export const quotedSpan = z.strictObject({ quote: z.string(), ...span })
export const modality = z.enum(MODALITIES)
export const polarity = z.enum(['positive', 'negative'])

export const entityRef = named('EntityRef', z.strictObject({ id: z.string(), name: z.string(), label: entityLabel }))

export const entity = named(
  'Entity',
  z.strictObject({
    id: z.string(),
    label: entityLabel,
    name: z.string(),
    aliases: z.array(z.string()),
    country: z.string().optional(),
    kind: z.string().optional(),
  }),
)

const quantityBounds = {
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string(),
  comparator: z.enum(['exact', 'more_than', 'at_least', 'about', 'up_to', 'less_than', 'range']),
}
const quantity = z.strictObject({ quote: z.string(), ...span, ...quantityBounds })

const time = z.strictObject({
  start: isoPrefix,
  end: isoPrefix.optional(),
  since: z.boolean().optional(),
  precision: z.enum(['day', 'week', 'month', 'season', 'year', 'decade']),
  evidence: quotedSpan.optional(),
  asNews: z.literal(true).optional(),
})

export const factRow = named(
  'FactRow',
  z.strictObject({
    id: z.string(),
    type: z.string().describe('relation type of the ontology'),
    from: entityRef,
    to: entityRef.nullable(),
    polarity,
    status: z.enum(FACT_STATUSES),
    start: isoPrefix.optional(),
    end: isoPrefix.optional(),
    datePrecision: z.enum(['day', 'week', 'month', 'season', 'year', 'decade', 'unknown']),
    articleCount: count,
    outletCount: count,
    originCount: count.describe('independent origins'),
    origins: z.array(
      z.strictObject({
        id: z.string(),
        articles: z.array(z.strictObject({ articleId: z.string(), basis: z.enum(ORIGIN_BASES) })),
      }),
    ),
    values: z.array(
      z.strictObject({
        field: z.enum(VALUE_FIELDS),
        words: z.string(),
        quantity: z.strictObject(quantityBounds).optional(),
        start: isoPrefix.optional(),
        end: isoPrefix.optional(),
        claimIds: z.array(z.string()),
        attributedTo: z.array(z.string()),
      }),
    ),
    differs: z.array(z.enum(VALUE_FIELDS)),
    links: z.array(
      z.strictObject({ type: z.enum(LINK_TYPES), to: z.string(), score: z.number(), because: z.string() }),
    ),
    firstReported: isoPrefix.optional(),
    lastReported: isoPrefix.optional(),
    properties,
    reports: z
      .array(z.strictObject({ articleId: z.string(), modalities: z.array(modality) }))
      .describe('what each article says of it'),
    datedAsNews: z.literal(true).optional().describe('its date rests on the article’s own, no words give it'),
  }),
)

export const articleRef = named(
  'ArticleRef',
  z.strictObject({
    id: z.string(),
    uri: z.string(),
    title: z.string().optional(),
    outlet: z.string().optional(),
    publishedOn: isoPrefix.optional(),
    dateBasis: z.string().optional(),
  }),
)

export const claimView = named(
  'ClaimView',
  z.strictObject({
    id: z.string(),
    type: z.string(),
    quote: z.string(),
    ...span,
    modality,
    polarity,
    time: time.optional(),
    quantity: quantity.optional(),
    properties,
    confidence: z.number().min(0).max(1),
    article: articleRef,
    attributedTo: z.array(entityRef),
    place: entityRef.optional(),
    context: z.strictObject({
      text: z.string(),
      start: offset,
      cutBefore: z.boolean(),
      cutAfter: z.boolean(),
      marks: z.array(z.strictObject({ kind: z.enum(['quote', 'trigger', 'subject', 'object']), ...span })),
    }),
  }),
)

export const sourceReference = z.strictObject({
  name: z.string(),
  relation: z.enum(['republished', 'cited']),
  evidence: z.strictObject({ quote: z.string(), ...span, in: z.enum(['text', 'original']) }),
})
