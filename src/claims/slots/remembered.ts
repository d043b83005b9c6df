import type { Reference } from '../references'
import type { Predication } from '../syntax/predication'
import { lemmaOf } from '../syntax/words'
import type { SlotContext } from './slot-context'

/** "carried out the assault": on whom, was told before. */
export function rememberedVictims({ trigger }: Predication, { tree, victimOf }: SlotContext): Reference[] {
  const definite = tree
    .childrenBy(trigger, 'det')
    .some((det) => ['the', 'this', 'these', 'that'].includes(lemmaOf(tree, det)))
  const victim = definite ? victimOf(lemmaOf(tree, trigger)) : undefined
  return victim === undefined ? [] : [{ ...victim, indirect: true }]
}

/** "was dismayed by the executions": whoever did them, as told before; the noun itself is what names him here. */
export function rememberedDoers(heads: readonly number[], { tree, doerOf }: SlotContext): Reference[] {
  const definite = heads.filter((head) =>
    tree.childrenBy(head, 'det').some((det) => ['the', 'this', 'these', 'that'].includes(lemmaOf(tree, det))),
  )
  return definite.flatMap((head) => {
    const doer = doerOf(lemmaOf(tree, head))
    return doer === undefined ? [] : [{ ...doer, indirect: true }]
  })
}
