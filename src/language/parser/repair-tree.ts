import { hashText } from '../linear/hash'
import type { Tree } from './parser'

const PUNCT = hashText('PUNCT')

/**
 * Leaves exactly one root: the first that is not punctuation. Other roots hang on it, as UD has it for run-on sentences.
 * Arc-eager builds no cycles and leaves no token without a head; this holds after the change too.
 * @param upos hashes of the universal tags, token i at i + 1
 */
export function repairTree(tree: Tree, length: number, upos: Int32Array, labels: readonly string[]): void {
  const { heads, labels: labelOf } = tree
  let root = -1
  for (let i = 0; i < length; i++) {
    if (heads[i] !== -1) continue
    if (root < 0 || upos[root + 1] === PUNCT) {
      if (root < 0 || upos[i + 1] !== PUNCT) root = i
    }
  }
  if (root < 0) return
  const rootLabel = labels.indexOf('root')
  const punctLabel = labels.indexOf('punct')
  const looseLabel = labels.indexOf('parataxis')
  for (let i = 0; i < length; i++) {
    if (i === root) labelOf[i] = rootLabel
    else if (heads[i] === -1) {
      heads[i] = root
      labelOf[i] = upos[i + 1] === PUNCT ? punctLabel : looseLabel
    } else if (labelOf[i] === rootLabel) labelOf[i] = looseLabel
  }
}
