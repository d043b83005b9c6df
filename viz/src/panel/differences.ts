import type { ClaimView, FactRow, FactView } from '../api'
import { h } from '../dom'
import { dayOf, eventDate, listOf, outletOf } from '../words'

type Value = FactRow['values'][number]

const TITLES = { date: 'Its dates differ', quantity: 'Its numbers differ' } as const

/** Where the sources do not agree: each value in its own words, with who gives it. Nothing is averaged or chosen. */
export function differencesSection({ fact, claims }: FactView): readonly HTMLElement[] {
  return fact.differs.flatMap((field) => [
    h('h3', { class: 'differs' }, TITLES[field]),
    h(
      'ul',
      { class: 'values' },
      ...fact.values
        .filter((value) => value.field === field)
        .map((value) =>
          h(
            'li',
            {},
            h('q', {}, value.words),
            ...meaning(value),
            h('span', { class: 'fact-notes' }, sourcesOf(value, claims)),
          ),
        ),
    ),
  ])
}

function meaning({ field, words, start, end }: Value): readonly HTMLElement[] {
  if (field !== 'date' || start === undefined) return []
  const precision =
    ({ 4: 'year', 7: 'month', 10: 'day' } as Readonly<Record<number, string>>)[start.length] ?? 'unknown'
  const told = eventDate({ start, end, precision })
  return told === words ? [] : [h('span', { class: 'meaning' }, ` ${told}`)]
}

function sourcesOf({ claimIds }: Value, claims: readonly ClaimView[]): string {
  const given = claims
    .filter(({ id }) => claimIds.includes(id))
    .map(({ article, attributedTo }) => {
      const by = attributedTo.length === 0 ? '' : `, according to ${listOf(attributedTo.map(({ name }) => name))}`
      return `${outletOf(article)}, ${dayOf(article)}${by}`
    })
  return [...new Set(given)].join('; ')
}
