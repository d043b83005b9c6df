import { subtree, type Tree } from './tree'

const TIME_WORD = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(yesterday|earlier|later|last)$/
const GOING_ON = ['ADP', 'PART', 'CCONJ', 'SCONJ', 'ADV']

/** "called Mora on Friday", not "called Mora a liar": no noun, adjective or quotation stands behind the object. */
export function endsThere(tree: Tree, verb: number, object: number): boolean {
  const names = subtree(tree, object).filter(
    (index) => index > verb && (tree.token(index).upos === 'PROPN' || index === object),
  )
  const next = tree.tokens[Math.max(...names, object) + 1]
  if (next === undefined || TIME_WORD.test(next.form)) return true
  return GOING_ON.includes(next.upos) || /^[.,;]$/.test(next.form)
}
