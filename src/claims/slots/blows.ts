import type { Reference } from '../references'
import { agentsOfNoun, obliquesOf, spread } from '../syntax/arguments'
import type { Predication } from '../syntax/predication'
import type { Tree } from '../syntax/tree'
import { lemmaOf } from '../syntax/words'
import type { SlotContext } from './slot-context'

const BLOWS = new Set(
  'attack strike airstrike raid assault bombing bombardment shelling ambush offensive operation explosion blast shooting'.split(
    ' ',
  ),
)
const CLASHES = new Set('clash battle fighting skirmish firefight gunbattle confrontation war fight'.split(' '))

/** "were killed in a Kenyan raid", "died in clashes with Kenyan troops": who dealt the blow that they suffered. */
export function blowDoers({ obliques, voice }: Predication, { tree, references }: SlotContext): Reference[] {
  if (voice !== 'passive') return []
  const nouns = spread(tree, [...(obliques.get('in') ?? []), ...(obliques.get('during') ?? [])])
  return nouns.flatMap((noun) => {
    if (BLOWS.has(lemmaOf(tree, noun))) return references.of(tree, agentsOfNoun(tree, noun))
    return CLASHES.has(lemmaOf(tree, noun)) ? references.of(tree, obliquesOf(tree, noun, 'nmod').get('with') ?? []) : []
  })
}

/** "deployed troops on the border with Ghana": the border phrases, wherever they hang. */
export function borders({ obliques, patientObliques }: Predication, tree: Tree): number[] {
  return ['to', 'on', 'at', 'along', 'near', 'by']
    .flatMap((preposition) => [...(obliques.get(preposition) ?? []), ...(patientObliques.get(preposition) ?? [])])
    .filter((head) => ['border', 'frontier', 'boundary', 'line', 'front'].includes(lemmaOf(tree, head)))
}
