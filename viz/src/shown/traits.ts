import type { FactRow } from '../api'
import { daysOf, eventDays, type Days } from '../time/days'
import { endsOf, outletsOf, type World } from './world'

/** What filters ask of a fact. */
export interface Traits {
  readonly ends: ReturnType<typeof endsOf>
  readonly outlets: readonly string[]
  /** When it may have happened; undefined where no text says. */
  readonly event: Days | undefined
  /** The days of publication of the articles that report it. */
  readonly reported: readonly Days[]
}

type Articles = Pick<World, 'articles'>

const known = new WeakMap<World['articles'], WeakMap<FactRow, Traits>>()

/** The traits of a fact, worked out once: filters run over all facts at every step. */
export function traitsOf(fact: FactRow, world: Articles): Traits {
  const own = known.get(world.articles) ?? new WeakMap<FactRow, Traits>()
  if (!known.has(world.articles)) known.set(world.articles, own)
  const found = own.get(fact)
  if (found !== undefined) return found
  const traits = {
    ends: endsOf(fact),
    outlets: outletsOf(world, fact),
    event: eventDays(fact),
    reported: reportDays(fact, world),
  }
  own.set(fact, traits)
  return traits
}

function reportDays({ reports }: FactRow, { articles }: Articles): readonly Days[] {
  return reports.flatMap(({ articleId }) => {
    const day = articles.get(articleId)?.publishedOn
    return day === undefined ? [] : [daysOf(day)]
  })
}
