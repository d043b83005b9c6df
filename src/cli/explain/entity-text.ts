import { oneLine, sections } from './claim-text'
import type { EntityExplanation } from './explain-entity'

/** An entity's explanation for reading. */
export function entityText(entity: EntityExplanation): string {
  const { id, label, name, country, aliases, unified, ledger, offices, articles, facts } = entity
  return sections([
    [
      `${id}: ${label}`,
      [
        name,
        ...(country === undefined ? [] : [`of ${country}`]),
        `an end of ${facts} ${facts === 1 ? 'fact' : 'facts'}`,
      ],
    ],
    ['Other names', aliases.map(oneLine)],
    ['Offices', offices],
    [
      'What unified it',
      unified.map(
        ({ was, name: called, articles: count, by }) =>
          `${was} (“${oneLine(called)}”, articles: ${count}): ${by.length === 0 ? 'the id that stands for all' : by.join('; ')}`,
      ),
    ],
    ['Ledger', ledger],
    [
      'Which articles call it what',
      articles.map(({ article, calls }) => `${article}: ${calls.map((words) => `“${oneLine(words)}”`).join(', ')}`),
    ],
  ])
}
