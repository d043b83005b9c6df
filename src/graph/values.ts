import { byCodeUnits, type Claim, type FactValue, type ValueField } from '../model'
import { intersect, rangeOf } from './day-range'
import { groupBy } from './group-by'

/** Bounds that are this many times apart are different numbers: "10,000" and "tens of thousands". */
const DIFFERENT_RATIO = 1.5

/** Every date and number that the claims give, each once, with the claims that give it; dates first, then by size. */
export function valuesOf(claims: readonly Claim[]): FactValue[] {
  const dates = groupBy(
    claims.filter(({ time }) => time !== undefined && time.asNews !== true),
    ({ time }) => `${time?.start ?? ''}/${time?.end ?? ''}`,
  )
  const quantities = groupBy(
    claims.filter(({ quantity }) => quantity !== undefined),
    ({ quantity }) => `${quantity?.min ?? ''}/${quantity?.max ?? ''}/${unitOf(quantity?.unit ?? '')}`,
  )
  return [
    ...[...dates.values()].flatMap(dateValue).sort((a, b) => byCodeUnits(keyOf(a), keyOf(b))),
    ...[...quantities.values()].flatMap(quantityValue).sort(bySize),
  ]
}

/** Fields on which the values cannot all be right: days that do not overlap, numbers of one unit far apart. */
export function differencesOf(values: readonly FactValue[]): ValueField[] {
  const fields: readonly ValueField[] = ['date', 'quantity']
  return fields.filter((field) => {
    const own = values.filter((value) => value.field === field)
    return own.some((a, index) => own.slice(index + 1).some((b) => differ(a, b)))
  })
}

function differ(a: FactValue, b: FactValue): boolean {
  if (a.start !== undefined && b.start !== undefined) return intersect(daysOfValue(a), daysOfValue(b)) === undefined
  if (a.quantity === undefined || b.quantity === undefined) return false
  if (unitOf(a.quantity.unit) !== unitOf(b.quantity.unit)) return false
  const [least, most] = [a.quantity, b.quantity].map(({ min, max }) => min ?? max ?? 0).sort((x, y) => x - y)
  const apart =
    (a.quantity.max ?? Infinity) < (b.quantity.min ?? 0) || (b.quantity.max ?? Infinity) < (a.quantity.min ?? 0)
  return apart || (!isWithin(a.quantity, b.quantity) && (most ?? 0) >= (least ?? 0) * DIFFERENT_RATIO)
}

/** "58" and "dozens" agree: one is a plain number inside the other's bounds. */
function isWithin(a: NonNullable<FactValue['quantity']>, b: NonNullable<FactValue['quantity']>): boolean {
  const inside = (one: typeof a, other: typeof a): boolean =>
    one.min !== undefined && one.min === one.max && (other.min ?? Infinity) <= one.min && one.min <= (other.max ?? -1)
  return inside(a, b) || inside(b, a)
}

const daysOfValue = ({ start = '', end }: FactValue) =>
  rangeOf({ start, ...(end === undefined ? {} : { end }), precision: 'day' })

function dateValue(claims: readonly Claim[]): FactValue[] {
  const time = claims[0]?.time
  if (time === undefined) return []
  const words = claims.flatMap((claim) => claim.time?.evidence?.quote ?? []).sort(byCodeUnits)[0]
  return [
    {
      field: 'date',
      words: words ?? time.start,
      start: time.start,
      ...(time.end === undefined ? {} : { end: time.end }),
      ...sourcesOf(claims),
    },
  ]
}

function quantityValue(claims: readonly Claim[]): FactValue[] {
  const [first] = claims.flatMap(({ quantity }) => quantity ?? []).sort((a, b) => byCodeUnits(a.quote, b.quote))
  if (first === undefined) return []
  const { value, min, max, unit, comparator, quote } = first
  const quantity = {
    ...(value === undefined ? {} : { value }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    unit,
    comparator,
  }
  return [{ field: 'quantity', words: quote, quantity, ...sourcesOf(claims) }]
}

function sourcesOf(claims: readonly Claim[]): Pick<FactValue, 'claimIds' | 'attributedTo'> {
  return {
    claimIds: claims.map(({ id }) => id).sort(byCodeUnits),
    attributedTo: [...new Set(claims.flatMap(({ attributedTo }) => attributedTo))].sort(byCodeUnits),
  }
}

const keyOf = ({ start = '', end = '' }: FactValue): string => `${start}/${end}`

function bySize(a: FactValue, b: FactValue): number {
  const [x, y] = [a.quantity, b.quantity]
  return (
    byCodeUnits(x?.unit ?? '', y?.unit ?? '') ||
    (x?.min ?? 0) - (y?.min ?? 0) ||
    (x?.max ?? 0) - (y?.max ?? 0) ||
    byCodeUnits(a.words, b.words)
  )
}

/** Soldiers and troops are counted alike; else what is counted is the plain noun. */
function unitOf(unit: string): string {
  const noun = unit.toLowerCase()
  return SOLDIERS.has(noun) ? 'soldiers' : PEOPLE.has(noun) ? 'people' : noun.replace(/s$/, '')
}
const SOLDIERS = new Set([
  'soldier',
  'soldiers',
  'troop',
  'troops',
  'servicemen',
  'personnel',
  'fighters',
  'forces',
  'men',
])
const PEOPLE = new Set(['people', 'person', 'persons', 'civilians', 'dead', 'victims', 'citizens'])
