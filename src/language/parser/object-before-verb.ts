import type { Reattachment, WordedTree } from './worded-tree'

const OPEN_CLAUSES = new Set(['xcomp', 'ccomp'])
const TAKES_OBJECT = new Set(['obj', 'iobj'])

/**
 * "to help Orlo fight Varn": an object that stands before its verb while the verb has one after it belongs to the verb above,
 * or is the subject where that has its own. Question words ("which he …") stay.
 */
export function objectsBeforeVerbs({ heads, relations, xpos }: WordedTree): readonly Reattachment[] {
  const head = (i: number) => heads[i] ?? -1
  const objectOf = (verb: number, after: number) =>
    heads.some((to, i) => to === verb && i > after && TAKES_OBJECT.has(relations[i] ?? ''))
  return heads.flatMap((verb, token): Reattachment[] => {
    if (relations[token] !== 'obj' || verb < token || xpos[token]?.startsWith('W') === true) return []
    if (xpos[verb]?.startsWith('VB') !== true || !objectOf(verb, verb)) return []
    const above = head(verb)
    if (!OPEN_CLAUSES.has(relations[verb] ?? '') || above < 0 || above > token) return []
    return [objectOf(above, above) ? { token, head: verb, relation: 'nsubj' } : { token, head: above, relation: 'obj' }]
  })
}
