import type { Mention, Sentence, Token } from '../../model'

/**
 * A dependency tree, one word a line below the word that it depends on, with relation, part of speech and the entities
 * that a phrase headed by it refers to. `marks` stand behind tokens; punctuation is left out.
 */
export function treeLines(
  { tokens, parsed }: Sentence,
  mentions: readonly Mention[],
  marks: ReadonlyMap<number, string> = new Map(),
): string[] {
  if (!parsed) return []
  const shown = (index: number): boolean => tokens[index]?.upos !== 'PUNCT'
  const childrenOf = (head: number): number[] =>
    tokens.flatMap((token, index) => (token.head === head && shown(index) ? [index] : []))
  const lines: string[] = []
  const walk = (index: number, lead: string, branch: string, below: string): void => {
    const token = tokens[index]
    if (token === undefined || lines.length > tokens.length) return
    lines.push(lead + branch + wordLine(token, idsAt(mentions, index), marks.get(index)))
    const children = childrenOf(index)
    children.forEach((child, position) => {
      const last = position === children.length - 1
      walk(child, lead + below, last ? '└ ' : '├ ', last ? '  ' : '│ ')
    })
  }
  for (const root of childrenOf(-1)) walk(root, '', '', '')
  return lines
}

function idsAt(mentions: readonly Mention[], head: number): readonly string[] {
  return [...new Set(mentions.filter((mention) => mention.head === head).flatMap(({ entityIds }) => entityIds))]
}

function wordLine({ form, deprel, upos }: Token, ids: readonly string[], mark: string | undefined): string {
  const parts = [`${form}  ${deprel} ${upos}`, ids.length === 0 ? '' : `= ${ids.join(', ')}`, mark ? `← ${mark}` : '']
  return parts.filter((part) => part !== '').join('  ')
}
