import type { DatePhrase } from '../words/date-phrase'
import { datePhraseAt, isDateWord } from '../words/date-phrase'
import type { Reattachment, WordedTree } from './worded-tree'

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const LINKS = new Set(['and', '&', 'of', 'for', 'the', "'s", '’s', '-'])
const NO_SUBJECTS = new Set(['Day', 'Night', 'Morning', 'Evening', 'Eve'])
const AUXILIARIES = new Set(['aux', 'aux:pass', 'cop'])
const LINKS_MAX = 2
const SUBJECT = /^[nc]subj/

/**
 * "On Friday Orlo had sent …": without a comma parsers take date and name for one compound. Where a date phrase stands directly before
 * a name, the two hang together and the finite verb after the name has no other subject, the name becomes the verb's subject and the
 * date its adjunct. Gives the changes; none where the fault is not there.
 */
export function datesBeforeSubjects(tree: WordedTree): readonly Reattachment[] {
  for (let word = 0; word < tree.forms.length; word++) {
    if (!isDateWord(tree.forms[word] ?? '')) continue
    const date = datePhraseAt(tree, word)
    const changes = date === undefined ? [] : changesAt(tree, date)
    if (changes.length > 0) return changes
  }
  return []
}

function changesAt(tree: WordedTree, date: DatePhrase): readonly Reattachment[] {
  const { heads, relations, xpos } = tree
  const start = date.last + 1
  const end = endOfName(tree, start)
  const verb = end < start ? undefined : verbAfter(tree, end)
  if (verb === undefined) return []
  const tokens = heads.map((_, i) => i)
  const head = (i: number) => heads[i] ?? -1
  const relation = (i: number) => relations[i] ?? 'dep'
  const inDate = (i: number) => i >= date.first && i <= date.last
  const inName = (i: number) => i >= start && i <= end
  const inEither = (i: number) => inDate(i) || inName(i)
  if (!tokens.some((i) => (inName(i) && inDate(head(i))) || (inDate(i) && inName(head(i))))) return []
  if (tokens.some((i) => head(i) === verb && SUBJECT.test(relation(i)) && !inEither(i))) return []

  const hangsOutside = (i: number) => !inEither(head(i))
  const name =
    tokens.find((i) => inName(i) && hangsOutside(i)) ?? tokens.find((i) => inName(i) && !inName(head(i))) ?? start
  const day = tokens.find((i) => inDate(i) && hangsOutside(i)) ?? date.word
  const top = tokens.find((i) => inEither(i) && hangsOutside(i)) ?? name
  const verbHangsThere = inEither(head(verb))
  const changes: Reattachment[] = []
  const hang = (token: number, to: number, as: string) => {
    if (head(token) !== to || relation(token) !== as) changes.push({ token, head: to, relation: as })
  }

  hang(name, verb, tokens.some((i) => head(i) === verb && relation(i) === 'aux:pass') ? 'nsubj:pass' : 'nsubj')
  const isAdjunctElsewhere = head(day) >= 0 && head(day) !== verb && !inEither(head(day)) && !verbHangsThere
  if (!isAdjunctElsewhere) hang(day, verb, date.hasPreposition ? 'obl' : 'obl:unmarked')
  for (const i of tokens) {
    if (inName(i) && i !== name && !inName(head(i))) hang(i, name, 'flat')
    if (inDate(i) && i !== day && !inDate(head(i))) hang(i, day, relationInDate(xpos[i] ?? ''))
    if (i > end && i !== verb && verbHangsThere && inEither(head(i))) hang(i, verb, relation(i))
  }
  const preposition = date.first - 1
  if (date.hasPreposition && (inEither(head(preposition)) || head(preposition) === verb)) hang(preposition, day, 'case')
  if (verbHangsThere) hang(verb, head(top), relation(top))
  return isTree(heads, changes) ? changes : []
}

/** Last token of the name that starts there: proper nouns, linked by "and", "of" and the like. Less than `start` where there is none. */
function endOfName({ forms, xpos }: WordedTree, start: number): number {
  const isProper = (i: number) => xpos[i]?.startsWith('NNP') === true && !isDateWord(forms[i] ?? '')
  if (!isProper(start) || NO_SUBJECTS.has(forms[start] ?? '')) return start - 1
  let end = start
  for (let i = start; i < forms.length; i++) {
    if (isProper(i)) end = i
    else if (!LINKS.has(forms[i] ?? '') || i - end > LINKS_MAX) break
  }
  return end
}

/** The finite verb right after the name, adverbs passed over; of a verb group the main verb. */
function verbAfter({ heads, relations, xpos }: WordedTree, end: number): number | undefined {
  let at = end + 1
  while (xpos[at] === 'RB') at++
  if (!FINITE.has(xpos[at] ?? '')) return undefined
  const head = heads[at] ?? -1
  return AUXILIARIES.has(relations[at] ?? '') && head > at ? head : at
}

function relationInDate(xpos: string): string {
  return xpos === 'CD' ? 'nummod' : xpos.startsWith('RB') ? 'advmod' : xpos.startsWith('JJ') ? 'amod' : 'compound'
}

/** Whether every token still leads to a root. */
function isTree(heads: readonly number[], changes: readonly Reattachment[]): boolean {
  const changed = [...heads]
  for (const { token, head } of changes) changed[token] = head
  return changed.every((_, token) => {
    let at = token
    for (let steps = 0; at >= 0 && steps <= changed.length; steps++) at = changed[at] ?? -1
    return at < 0
  })
}
