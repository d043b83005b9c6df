import type { Build } from '../../graph/folder'
import type { Article, Claim, Entity, Fact } from '../../model'
import { quadClassOf, relationOf } from '../../ontology'
import { withoutFormula } from '../spreadsheet-cell'
import type { Writer } from '../writer'
import { actorCodes, type ActorCodes } from './actor-codes'
import { GDELT_COLUMNS, OWN_COLUMNS, type EventRow } from './columns'
import { when } from './when'

const COLUMNS = [...GDELT_COLUMNS, ...OWN_COLUMNS]

/**
 * Tab-separated events: GDELT 2.0's 61 columns in their order, then those that it lacks, under one line of names. Facts
 * that CAMEO has a code for; what was denied, alleged or planned is there too and says so in `Status` and `Polarity`.
 * Cells without a known value are empty. `AvgTone` is: tone is not measured.
 */
export const events: Writer = {
  format: 'events',
  extension: '.tsv',
  mediaType: 'text/tab-separated-values; charset=utf-8',
  describe: "event table in the columns of GDELT 2.0, with PLOVER and CAMEO codes and Goldstein values; Status tells denied from done", // prettier-ignore
  *write(build) {
    yield COLUMNS.join('\t') + '\n'
    const look = lookUps(build)
    for (const fact of build.facts) {
      const row = rowOf(fact, look)
      if (row) yield COLUMNS.map((column) => cell(row[column])).join('\t') + '\n'
    }
  },
}

interface LookUps {
  readonly entities: ReadonlyMap<string, Entity>
  readonly articles: ReadonlyMap<string, Article>
  readonly claims: ReadonlyMap<string, Claim>
  readonly codes: ReadonlyMap<string, ActorCodes>
}

function lookUps(build: Build): LookUps {
  return {
    entities: new Map(build.entities.map((entity) => [entity.id, entity])),
    articles: new Map(build.articles.map((article) => [article.id, article])),
    claims: new Map(build.claims.map((claim) => [claim.id, claim])),
    codes: actorCodes(build),
  }
}

function rowOf(fact: Fact, look: LookUps): EventRow | undefined {
  const relation = relationOf(fact.type)
  if (relation?.cameo === undefined) return undefined
  const claims = fact.claimIds.flatMap((id) => look.claims.get(id) ?? [])
  const [quote] = fact.quotes
  const source = look.articles.get(quote?.articleId ?? '')?.uri
  return {
    GLOBALEVENTID: BigInt(`0x${fact.id.slice(-15)}`).toString(),
    ...when(fact),
    ...actor('Actor1', fact.from, look),
    ...(fact.to === null ? {} : actor('Actor2', fact.to, look)),
    IsRootEvent: claims.some((claim) => isInLead(claim, look.articles.get(claim.articleId))) ? 1 : 0,
    EventCode: relation.cameo,
    EventBaseCode: relation.cameo.slice(0, 3),
    EventRootCode: relation.cameo.slice(0, 2),
    ...given('QuadClass', quadClassOf(relation)),
    ...given('GoldsteinScale', relation.goldstein?.toFixed(1)),
    NumMentions: fact.claimIds.length,
    NumSources: fact.outletCount,
    NumArticles: fact.articleCount,
    ...place(claims, look),
    ...given('DATEADDED', fact.firstReported?.length === 10 ? fact.firstReported.replaceAll('-', '') + '000000' : undefined), // prettier-ignore
    ...given('SOURCEURL', source),
    ...given('PLOVER', relation.plover),
    Status: fact.status,
    Polarity: fact.polarity,
    ...given('DateStart', fact.start),
    ...given('DateEnd', fact.end),
    DatePrecision: fact.datePrecision,
    NumOrigins: fact.originCount,
    AccordingTo: fact.attributedTo.map((id) => look.entities.get(id)?.name ?? id).join('; '),
    ...given('Quote', quote?.quote),
    FactId: fact.id,
  }
}

const given = (name: keyof EventRow, value: string | number | undefined): EventRow =>
  value === undefined ? {} : { [name]: value }

function actor(prefix: 'Actor1' | 'Actor2', id: string, { entities, codes }: LookUps): EventRow {
  const { country = '', type = '' } = codes.get(id) ?? {}
  return {
    [`${prefix}Code`]: country + type,
    [`${prefix}Name`]: entities.get(id)?.name ?? id,
    [`${prefix}CountryCode`]: country,
    [`${prefix}Type1Code`]: type,
  }
}

/** GDELT's place types: 1 a country, 4 a city of the world. */
function place(claims: readonly Claim[], { entities }: LookUps): EventRow {
  const found = entities.get(claims.find((claim) => claim.place !== undefined)?.place ?? '')
  if (!found) return {}
  const type = found.label === 'State' ? 1 : found.kind === 'city' ? 4 : undefined
  return { ActionGeo_Fullname: found.name, ...given('ActionGeo_Type', type) }
}

/** GDELT's root events stand in the lead: here, up to the end of the first paragraph after the title. */
function isInLead(claim: Claim, article: Article | undefined): boolean {
  if (!article) return false
  const { text, titleSpan } = article
  const lead = /\S[^\n]*/g
  lead.lastIndex = titleSpan?.end ?? 0
  lead.exec(text)
  return claim.start < lead.lastIndex
}

/** One line of text without tabs; numbers stay as they are. */
function cell(value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number' || /^-?\d+(\.\d+)?$/.test(value)) return String(value)
  // eslint-disable-next-line no-control-regex -- control characters have no place in a table
  const line = value.replace(/\s+/g, ' ').replace(/[\u0000-\u001F\u007F-\u009F]|\p{Surrogate}/gu, '\uFFFD')
  return withoutFormula(line.trim())
}
