import type { Reference } from '../references'
import { measureAbove } from '../syntax/arguments'
import type { Predication } from '../syntax/predication'
import { surfaceSubjects } from '../syntax/subject'
import { ancestors, type Tree } from '../syntax/tree'
import { isPassive, isVerb, lemmaOf, prepositionOf } from '../syntax/words'
import { verbPredication } from '../syntax/verb-predication'
import type { SlotContext } from './slot-context'

/** "gave Ghana missiles" read as a compound: a name right before the gift is whom it goes to. */
export function namesBefore(tree: Tree, noun: number): number[] {
  const above = measureAbove(tree, noun)
  const own = tree.childrenBy(noun, 'compound').filter((child) => child < noun && tree.token(child).upos === 'PROPN')
  return above === noun ? own : [...namesBefore(tree, above), ...own]
}

const AIMING = new Set([
  'target',
  'aim',
  'hit',
  'punish',
  'cut',
  'slash',
  'curb',
  'restrict',
  'ban',
  'bar',
  'limit',
  'prohibit',
  'direct',
])

/** "sanctions targeting North Korea": who the participle on the noun acts upon. */
export function targets(tree: Tree, noun: number): number[] {
  const above = tree.head(noun)
  const beside = above >= 0 ? tree.childrenBy(above, 'xcomp', 'advcl').filter((child) => child > noun) : []
  const aimed = [...tree.childrenBy(noun, 'acl'), ...beside].filter((verb) => AIMING.has(lemmaOf(tree, verb)))
  return aimed.flatMap((verb) => {
    const { patients, obliques } = verbPredication(tree, verb)
    return [
      ...patients.filter((head) => head !== noun),
      ...(obliques.get('at') ?? []),
      ...(obliques.get('against') ?? []),
    ]
  })
}

const ACTIVE_BEARING = new Set(['face', 'suffer', 'endure', 'undergo', 'weather'])

const BEARING = new Set([
  'hit',
  'target',
  'subject',
  'punish',
  'isolate',
  'cripple',
  'batter',
  'squeeze',
  'burden',
  ...ACTIVE_BEARING,
])

/** What one does to somebody with sanctions, strikes, an invasion. */
const AFFLICTING = new Set(['threaten', 'hit', 'punish', 'slap', 'target', 'pound', 'strike'])

/** "X has been hit by sanctions", "X is under sanctions", "X is subject to sanctions": who bears what the noun names. */
export function undergoers({ trigger }: Predication, { tree, references }: SlotContext): Reference[] {
  const top = measureAbove(tree, trigger)
  const above = tree.head(top)
  if (prepositionOf(tree, top) === 'under') {
    const own = tree.childrenBy(top, 'nsubj')
    if (own.length > 0 || above >= 0) return references.of(tree, own.length > 0 ? own : surfaceSubjects(tree, above))
  }
  if (prepositionOf(tree, top) === 'with' && above >= 0 && AFFLICTING.has(lemmaOf(tree, above)))
    return references.of(tree, verbPredication(tree, above).patients)
  const [governor] = [trigger, ...ancestors(tree, trigger)].filter(
    (index) => index !== trigger && (isVerb(tree, index) || tree.childrenBy(index, 'cop').length > 0),
  )
  if (governor === undefined) return []
  const bears =
    BEARING.has(tree.token(governor).lemma) &&
    (!isVerb(tree, governor) || isPassive(tree, governor) || ACTIVE_BEARING.has(tree.token(governor).lemma))
  return bears ? references.of(tree, surfaceSubjects(tree, governor)) : []
}
