import { byCodeUnits, byId, contentId, type Claim, type DatePrecision, type Fact } from '../model'
import { daysOf, rangeOf, width } from './day-range'
import { originsOf, type OriginContext } from './origins'
import { statusOf } from './status-of'
import { differencesOf, valuesOf } from './values'

/** The fact that claims of one key and one event make together; its links are left to `linkFacts`. */
export function factOf(key: string, members: readonly Claim[], context: OriginContext): Fact {
  const claims = [...members].sort(byId)
  const [first] = claims
  if (first === undefined) throw new RangeError('a fact rests on at least one claim')
  const sources = [...new Set(claims.map(({ articleId }) => articleId))].flatMap((id) => context.articles.get(id) ?? [])
  const published = sources.flatMap(({ publishedOn }) => publishedOn?.value.start ?? []).sort(byCodeUnits)
  const [firstReported] = published
  const lastReported = published.at(-1)
  const origins = originsOf(claims, context)
  const values = valuesOf(claims)
  return {
    id: contentId('fact', key, first.id),
    type: first.type,
    from: first.subject,
    to: first.object,
    polarity: first.polarity,
    status: statusOf(claims),
    ...timeOf(claims),
    articleCount: sources.length,
    outletCount: new Set(sources.flatMap(({ outlet }) => outlet?.name ?? [])).size,
    originCount: origins.length,
    origins,
    values,
    differs: differencesOf(values),
    links: [],
    ...(firstReported === undefined ? {} : { firstReported }),
    ...(lastReported === undefined ? {} : { lastReported }),
    claimIds: claims.map(({ id }) => id),
    attributedTo: [...new Set(claims.flatMap(({ attributedTo }) => attributedTo))].sort(byCodeUnits),
    properties: Object.assign({}, ...claims.map(({ properties }) => properties)) as Fact['properties'],
    quotes: claims.map(({ articleId, id, start, end, quote }) => ({ articleId, claimId: id, start, end, quote })),
  }
}

/** The finest date among the claims, one that the text gives before one of its being news; of equals the first. */
function timeOf(claims: readonly Claim[]): { start?: string; end?: string; datePrecision: DatePrecision | 'unknown' } {
  const dated = claims
    .flatMap(({ time }) => time ?? [])
    .sort(
      (a, b) =>
        Number(a.asNews === true) - Number(b.asNews === true) ||
        width(rangeOf(a)) - width(rangeOf(b)) ||
        daysOf(a.start).first - daysOf(b.start).first,
    )
  const [finest] = dated
  if (finest === undefined) return { datePrecision: 'unknown' }
  return {
    start: finest.start,
    ...(finest.end === undefined ? {} : { end: finest.end }),
    datePrecision: finest.precision,
  }
}
