import { obliquesOf } from './arguments'
import type { Predication } from './predication'
import type { Tree } from './tree'
import { isNoun } from './words'

/** Prepositions whose phrase the parser often hangs on the phrase before it. */
const STRAYING = new Set(['with', 'to'])
const MEETING_WORDS = new Set(
  'meet talk speak visit trip tour meeting summit discussion negotiation conversation'.split(' '),
)

/** Phrases that only set the scene. */
const SETTINGS = ['behind', 'in', 'at', 'on', 'by', 'of', 'during', 'before', 'inside', 'near']

/** "met behind closed doors with Kenyan officials", "a visit by Mora to Kenya": what hangs on a phrase beside it belongs to the act. */
export function strayPhrases(
  tree: Tree,
  { trigger, lemma, obliques, agents }: Predication,
  preposition: string,
): number[] {
  if (!STRAYING.has(preposition) || !MEETING_WORDS.has(lemma)) return []
  const settings = SETTINGS.flatMap((setting) => obliques.get(setting) ?? [])
  const beside = [...settings, ...agents].filter((head) => head > trigger && isNoun(tree, head))
  return beside.flatMap((head) => obliquesOf(tree, head, 'nmod').get(preposition) ?? [])
}
