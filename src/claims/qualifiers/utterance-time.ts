import { timeOfEvent, type TimeMention } from '../../time'
import { hasRelation, subtree, type Tree } from '../syntax/tree'
import { lemmaOf, prepositionOf } from '../syntax/words'
import { timeBefore } from './noun-time'

/** Documents and speeches that are dated in the text: "in a statement on Thursday, X reaffirmed". */
const UTTERANCES = new Set([
  'statement',
  'letter',
  'message',
  'speech',
  'interview',
  'report',
  'conference',
  'tweet',
  'meeting',
  'summit',
  'talk',
  'visit',
  'address',
  'briefing',
  'call',
])

/** "said in a speech on Monday", "in a letter dated Monday", "in a September speech": words have the time of what they stand in. */
export function ofUtterance(tree: Tree, carrier: number, times: readonly TimeMention[]): TimeMention | undefined {
  const nouns = subtree(tree, carrier).filter((index) => {
    if (!UTTERANCES.has(lemmaOf(tree, index))) return false
    return tree.head(index) === carrier
      ? hasRelation(tree.token(index), 'obl') && WITHIN.has(prepositionOf(tree, index))
      : prepositionOf(tree, index) === 'during'
  })
  return nouns
    .flatMap((noun) => [noun, ...tree.childrenBy(noun, 'acl').filter((clause) => lemmaOf(tree, clause) === 'date')])
    .map((noun) => timeOfEvent(tree.sentence, noun, times) ?? timeBefore(tree, noun, times))
    .find((time) => time !== undefined)
}

const WITHIN = new Set(['in', 'at', 'during', 'on', 'via', 'by', 'over', 'after'])
