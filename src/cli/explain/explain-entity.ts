import type { Build } from '../../graph'
import { byCodeUnits, type Entity, type IdentityRecord } from '../../model'
import { articleOf, nameOf } from './explain-claim'

export interface EntityExplanation {
  readonly kind: 'entity'
  readonly id: string
  readonly label: string
  readonly name: string
  readonly country?: string
  readonly aliases: readonly string[]
  /** Ids that articles alone give for it, and the rules and ledger lines that made them one. */
  readonly unified: readonly IdentityRecord[]
  /** Ledger lines that name it or one of those ids, with what they did. */
  readonly ledger: readonly string[]
  readonly offices: readonly string[]
  /** What each article calls it where it takes part in a claim. */
  readonly articles: readonly { readonly article: string; readonly calls: readonly string[] }[]
  readonly facts: number
}

/** Who or what a node of the graph is: names, offices, and why all of them are one. */
export function explainEntity(build: Build, entity: Entity): EntityExplanation {
  const { id, label, name, country, aliases } = entity
  const unified = (build.report.identities ?? []).filter((record) => record.id === id)
  const own = new Set([id, ...unified.map(({ was }) => was)])
  const ledger = build.report.ledger
  return {
    kind: 'entity',
    id,
    label,
    name,
    ...(country === undefined ? {} : { country }),
    aliases,
    unified,
    ledger: (ledger?.lines ?? [])
      .filter(({ a, b }) => own.has(a) || own.has(b))
      .map(
        ({ line, a, verdict, b, effect }) => `${ledger?.file ?? ''}:${line}: ${a} ${verdict} ${b}: ${EFFECTS[effect]}`,
      ),
    offices: officesOf(build, id),
    articles: namesByArticle(build, id),
    facts: build.facts.filter(({ from, to }) => from === id || to === id).length,
  }
}

const EFFECTS = {
  joined: 'joined them',
  'kept apart': 'kept apart what a rule would have joined',
  none: 'no effect: the rules say so already',
  'unknown id': 'no effect: no article gives one of the ids',
} as const

const OFFICES = new Set(['LEADS', 'HOLDS_OFFICE_IN'])

function officesOf(build: Build, id: string): string[] {
  return build.facts
    .filter(({ type, from }) => OFFICES.has(type) && from === id)
    .map(({ id: fact, type, to, properties }) => {
      const title = String(properties['title'] ?? (type === 'LEADS' ? 'leader' : 'office holder'))
      return `${title}, ${to === null ? 'nobody knows of what' : nameOf(build, to)} (${fact})`
    })
}

function namesByArticle(build: Build, id: string): EntityExplanation['articles'] {
  const names = new Map<string, Set<string>>()
  for (const { articleId, subject, object, spans } of build.claims) {
    const said = [subject === id ? spans.subject.quote : undefined, object === id ? spans.object?.quote : undefined]
    for (const words of said)
      if (words !== undefined) names.set(articleId, (names.get(articleId) ?? new Set<string>()).add(words))
  }
  return [...names]
    .map(([article, calls]) => ({ article: articleOf(build, article).uri, calls: [...calls].sort(byCodeUnits) }))
    .sort((a, b) => byCodeUnits(a.article, b.article))
}
