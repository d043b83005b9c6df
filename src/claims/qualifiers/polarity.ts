import type { Predication } from '../syntax/predication'
import type { Tree } from '../syntax/tree'
import { lemmaOf, phrasalLemma } from '../syntax/words'

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'no', 'nobody', 'without', 'hardly'])
const EMPTY = new Set(['no', 'neither'])
const NO_ONE = new Set(['nobody', 'none', 'no-one', 'neither', 'nothing'])

/** Whether the word's own clause or phrase denies it. What governs it is the business of the ladder. */
export function isNegated(tree: Tree, index: number): boolean {
  return (
    isDirectlyNegated(tree, index) || sharesNegation(tree, index) || isInsteadOf(tree, index) || isYetToBe(tree, index)
  )
}

function isDirectlyNegated(tree: Tree, index: number): boolean {
  const direct = tree
    .childrenBy(index, 'advmod', 'det', 'cc', 'mark', 'case')
    .some((child) => NEGATIONS.has(lemmaOf(tree, child)) && !isNotOnly(tree, child))
  const subjects = tree.childrenBy(index, 'nsubj', 'obj')
  const nobody = subjects.some(
    (child) =>
      NO_ONE.has(lemmaOf(tree, child)) ||
      tree.childrenBy(child, 'det', 'cc').some((det) => EMPTY.has(lemmaOf(tree, det))),
  )
  return direct || nobody
}

/** "not to attack or invade": with "or" the negation holds for both. */
function sharesNegation(tree: Tree, index: number): boolean {
  if (tree.token(index).deprel !== 'conj' || tree.childrenBy(index, 'nsubj', 'aux').length > 0) return false
  const joinedByOr = tree.childrenBy(index, 'cc').some((cc) => ['or', 'nor'].includes(lemmaOf(tree, cc)))
  return joinedByOr && isDirectlyNegated(tree, tree.head(index))
}

/** "not only Kenya but also Ghana": both. */
function isNotOnly(tree: Tree, negation: number): boolean {
  return ['only', 'just', 'merely'].includes(tree.tokens[negation + 1]?.form.toLowerCase() ?? '')
}

/** "rather than signing", "instead of signing". */
function isInsteadOf(tree: Tree, index: number): boolean {
  return tree.childrenBy(index, 'mark', 'case', 'cc').some((child) => {
    const [word, next] = [lemmaOf(tree, child), tree.tokens[child + 1]?.form.toLowerCase()]
    return (word === 'rather' && next === 'than') || (word === 'instead' && next === 'of')
  })
}

/** "has yet to sign", "is yet to sign". */
function isYetToBe(tree: Tree, index: number): boolean {
  const to = tree.childrenBy(index, 'mark').find((child) => tree.token(child).xpos === 'TO')
  return to !== undefined && tree.tokens[to - 1]?.form.toLowerCase() === 'yet'
}

const CALLING_OFF = new Set(
  'cancel|call off|abandon|scrap|shelve|postpone|avoid|avert|refuse|reject|rule out|decline|prevent|forgo|skip'.split(
    '|',
  ),
)

/** "cancelled her visit", "rejected talks": the verb that carries the noun says that it does not take place. */
export function isCalledOff(tree: Tree, { form, carrier, trigger }: Predication): boolean {
  return form === 'noun' && carrier !== trigger && CALLING_OFF.has(phrasalLemma(tree, carrier))
}

/** "will not rule out talks" leaves them open; "did not cancel the talks" holds them. */
export const isLeftOpen = (tree: Tree, { carrier }: Predication): boolean =>
  ['rule out', 'reject', 'refuse'].includes(phrasalLemma(tree, carrier))
