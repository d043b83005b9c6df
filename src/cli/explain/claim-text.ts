import { articleLines } from './about-article'
import type { ClaimExplanation, ExplainedEnd } from './explain-claim'

/** A claim's explanation for reading: the sentence first, the tree last. */
export function claimText(explanation: ClaimExplanation): string {
  const { id, type, definition, sentence, quote, trigger, frame, subject, object, article } = explanation
  const properties = Object.entries(explanation.properties).map(([name, value]) => `${name}: ${String(value)}`)
  return sections([
    [`${id}: ${type}`, [definition, `confidence ${explanation.confidence}`, ...properties, ...explanation.notes]],
    ['Sentence', [oneLine(sentence)]],
    ...(oneLine(quote) === oneLine(sentence) ? [] : [['Quote', [oneLine(quote)]] as const]),
    [
      'What fired',
      [
        `frame    ${frame}`,
        `trigger  “${trigger.words}”: ${trigger.reading}`,
        `subject  ${endLine(subject)}`,
        `object   ${object === null ? 'none' : endLine(object)}`,
      ],
    ],
    ['Qualifiers', explanation.qualifiers.map((each) => `${each.qualifier.padEnd(11)}  ${each.value}: ${each.from}`)],
    ['Article', articleLines(article)],
    ['Part of', explanation.facts],
    ['About', explanation.content],
    ['Tree', explanation.tree],
  ])
}

export type Section = readonly [heading: string, lines: readonly string[]]

/** Headings with their lines indented below them; empty sections are left out. Control characters are made harmless. */
export function sections(parts: readonly Section[]): string {
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) =>
      [heading, ...lines.map((line) => `  ${line}`)].map((line) => plain(line) + '\n').join(''),
    )
    .join('\n')
}

// eslint-disable-next-line no-control-regex -- control characters could steer the terminal
const plain = (text: string): string => text.replace(/[\u0000-\u001F\u007F-\u009F]/g, '\uFFFD')

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function endLine({ id, name, words, slot, idInArticle }: ExplainedEnd): string {
  const unified =
    idInArticle === undefined ? '' : `; ${idInArticle} in the article alone, one person across the articles`
  const fired =
    slot === undefined
      ? ''
      : `; slot ${slot.slot}: ${slot.meaning}; ${slot.form}${slot.indirect ? ', by what it did or owns' : ''}`
  return `“${oneLine(words)}” = ${name} (${id})${fired}${unified}`
}
