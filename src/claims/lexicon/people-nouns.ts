import type { Tree } from '../syntax/tree'
import { PRIVATE_NOUNS } from './actor-nouns'

/**
 * Nouns for people and parties: where one of them stands in the place of whom an act is aimed at and is nobody known, the
 * act is aimed at nobody known ("urged lawmakers to", "castigated the senators who"), and no other name in the clause.
 */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set([
  ...PRIVATE_NOUNS,
  ...(
    'leader lawmaker senator congressman representative governor mayor republican democrat voter member ally critic investor ' +
    'official rebel militant fighter terrorist delegate partner opponent supporter party group nation country state government ' +
    'aide adviser advisor colleague politician diplomat minister president audience crowd world community everyone everybody ' +
    'anyone someone nobody other friend enemy adversary neighbor neighbour rival power side staff personnel troop soldier ' +
    'insurgent extremist separatist dissident defector hacker prosecutor judge lawyer donor business user guest executive ' +
    'analyst economist historian billionaire actor player resident pilot peer counterpart successor predecessor administration'
  ).split(' '),
])

const PERSONAL = new Set(['they', 'them', 'he', 'him', 'she', 'her', 'you', 'us', 'we', 'i', 'me'])

/** Whether the phrase with this head is about people or a party, by its noun, name or pronoun. */
export function namesPeople(tree: Tree, head: number): boolean {
  const { upos, form } = tree.token(head)
  if (upos === 'PROPN') return true
  return upos === 'PRON' ? PERSONAL.has(form.toLowerCase()) : PEOPLE_NOUNS.has(tree.lemma(head))
}
