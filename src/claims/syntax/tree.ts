import type { Sentence, Token } from '../../model'

/** A sentence's dependency tree with children by head; tokens are named by their index. */
export interface Tree {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  token(index: number): Token
  /** The token's lemma in lower case. */
  lemma(index: number): string
  head(index: number): number
  children(index: number): readonly number[]
  /** Children whose relation is one of these; a plain relation stands for its subtypes too (`obl` for `obl:agent`). */
  childrenBy(index: number, ...relations: readonly string[]): number[]
}

export function treeOf(sentence: Sentence): Tree {
  const { tokens } = sentence
  const children: number[][] = tokens.map(() => [])
  tokens.forEach(({ head }, index) => children[head]?.push(index))
  const lemmas = tokens.map(({ lemma }) => lemma.toLowerCase())
  const types = tokens.map(({ deprel }) => typeOf(deprel))
  const token = (index: number): Token => {
    const found = tokens[index]
    if (found === undefined) throw new RangeError(`token ${index} of a sentence of ${tokens.length}`)
    return found
  }
  return {
    sentence,
    tokens,
    token,
    lemma: (index) => lemmas[index] ?? '',
    head: (index) => tokens[index]?.head ?? -1,
    children: (index) => children[index] ?? [],
    childrenBy: (index, ...relations) => {
      const found: number[] = []
      const own = children[index]
      if (own === undefined) return found
      for (const child of own)
        if (relations.includes(types[child] ?? '') || relations.includes(token(child).deprel)) found.push(child)
      return found
    },
  }
}

/** Whether a token's relation is this one or, where this one has no subtype, a subtype of it. */
export function hasRelation({ deprel }: Pick<Token, 'deprel'>, relation: string): boolean {
  if (deprel === relation) return true
  return deprel.charAt(relation.length) === ':' && deprel.startsWith(relation) && !relation.includes(':')
}

const TYPES = new Map<string, string>()

/** The relation without its subtype, worked out once for each relation. */
function typeOf(relation: string): string {
  let type = TYPES.get(relation)
  if (type === undefined) {
    type = relation.split(':')[0] ?? relation
    TYPES.set(relation, type)
  }
  return type
}

/** The token and all that depends on it, sorted. */
export function subtree(tree: Tree, root: number): number[] {
  const found = [root]
  for (const index of found) found.push(...tree.children(index))
  return found.sort((a, b) => a - b)
}

/** From the token up to the root, the token itself left out. A tree is finite, and so is this walk. */
export function ancestors(tree: Tree, index: number): number[] {
  const path: number[] = []
  for (let at = tree.head(index); at >= 0 && path.length <= tree.tokens.length; at = tree.head(at)) path.push(at)
  return path
}
