import { EMBEDDINGS } from '../lexicon/embedding'
import { DOCUMENTS, SPEAKING } from '../lexicon/speaking'
import type { Reference, References } from '../references'
import { agentsOfNoun, obliquesOf } from '../syntax/arguments'
import { surfaceSubjects } from '../syntax/subject'
import { hasRelation, subtree, type Tree } from '../syntax/tree'
import { isNoun, isPassive, isVerb, lemmaOf, markerOf } from '../syntax/words'

/** A verb whose subject vouches for what it governs: "said", "reported", "alleged". */
export function isReporting(tree: Tree, index: number): boolean {
  return isVerb(tree, index) && EMBEDDINGS.get(lemmaOf(tree, index))?.attributes === true
}

/** A verb that brings words into print: what stands in quotation marks near it are its subject's words. */
export function isSpeaking(tree: Tree, index: number): boolean {
  return isVerb(tree, index) && SPEAKING.has(lemmaOf(tree, index))
}

/** Who says what this word governs, whom they cite first: "Lindahl said, citing Mora" gives Mora, Lindahl. */
export function speakersOf(tree: Tree, word: number, references: References): Reference[] {
  return [
    ...citedBy(tree, word, references),
    ...ownSpeakers(tree, word, references),
    ...toldOutlets(tree, word, references),
    ...carriedBy(tree, word, references),
  ].filter(({ label, locative }) => label !== 'Place' && label !== 'Agreement' && !(label === 'State' && locative))
}

function ownSpeakers(tree: Tree, word: number, references: References): Reference[] {
  if (!isVerb(tree, word)) {
    const owners = references.of(tree, agentsOfNoun(tree, word))
    const governor = tree.head(word)
    const carried = governor >= 0 && isVerb(tree, governor) && hasRelation(tree.token(word), 'obj')
    return owners.length > 0 || !carried ? owners : references.of(tree, surfaceSubjects(tree, governor))
  }
  const quoted = quotedSpeaker(tree, word)
  if (quoted !== undefined) return references.of(tree, quoted)
  if (isPassive(tree, word)) {
    const by = obliquesOf(tree, word, 'obl').get('by') ?? []
    if (by.length > 0) return references.of(tree, by)
    return lemmaOf(tree, word) === 'quote' ? references.of(tree, surfaceSubjects(tree, word)) : []
  }
  const subjects = surfaceSubjects(tree, word)
  const named = subjects.length > 0 ? subjects : strandedSubject(tree, word)
  return named.flatMap((subject) => speakersNamed(tree, subject, references))
}

/** "..., the ministry said": the phrase between the comma and the verb, where the tree hung it on what stands before. */
function strandedSubject(tree: Tree, verb: number): number[] {
  const comma = tree.tokens.slice(0, verb).findLastIndex(({ form }) => form === ',')
  if (comma < 0 || tree.childrenBy(verb, 'ccomp').every((child) => child > comma)) return []
  return range(comma + 1, verb).filter(
    (index) => isNoun(tree, index) && tree.head(index) < comma && tree.head(index) >= 0,
  )
}

const range = (from: number, end: number): number[] =>
  Array.from({ length: Math.max(end - from, 0) }, (_value, step) => from + step)

/** "Mora", "the ministry"; "the Kenyan statement" speaks for Kenya, "one newspaper, the New Day," for its apposition. */
function speakersNamed(tree: Tree, subject: number, references: References): Reference[] {
  if (DOCUMENTS.has(lemmaOf(tree, subject)))
    return [...references.throughActs(tree, [subject]), ...references.of(tree, carriersOf(tree, subject))]
  const stateless = speaksForNoState(tree, subject)
  const found = references.of(tree, [subject]).filter(({ label }) => !stateless || label !== 'State')
  return found.length > 0 ? found : references.of(tree, tree.childrenBy(subject, 'appos'))
}

/** A newspaper speaks for itself, never for its country; "Kenyan state media" speak for Kenya, "Kenyan media" for nobody. */
function speaksForNoState(tree: Tree, subject: number): boolean {
  if (PRESS.has(lemmaOf(tree, subject))) return true
  if (lemmaOf(tree, subject) !== 'media') return false
  const before = tree.childrenBy(subject, 'nmod:poss', 'amod', 'compound').filter((child) => child < subject)
  return (
    before.every((child) => ['state', 'local', 'national', 'social'].includes(lemmaOf(tree, child))) ||
    !before.some((child) => OFFICIAL.has(lemmaOf(tree, child)))
  )
}
const OFFICIAL = new Set(['state', 'state-run', 'official', 'government', 'state-controlled', 'state-owned', 'run'])
const PRESS = new Set(['newspaper', 'daily', 'magazine', 'website', 'tabloid', 'weekly', 'paper', 'channel'])

/** "the statement, carried by the agency, said": who brought it out. */
function carriersOf(tree: Tree, document: number): number[] {
  return tree
    .childrenBy(document, 'acl')
    .filter((clause) =>
      ['carry', 'publish', 'run', 'report', 'release', 'broadcast', 'air', 'post'].includes(lemmaOf(tree, clause)),
    )
    .flatMap((clause) => obliquesOf(tree, clause, 'obl').get('by') ?? [])
}

/** "quoted Vask as saying", "Vask was quoted as saying": what is said behind "as" is said by the one who is quoted. */
function quotedSpeaker(tree: Tree, verb: number): number[] | undefined {
  const governor = tree.head(verb)
  if (governor < 0 || markerOf(tree, verb) !== 'as' || !['quote', 'cite'].includes(lemmaOf(tree, governor)))
    return undefined
  return isPassive(tree, governor) ? surfaceSubjects(tree, governor) : tree.childrenBy(governor, 'obj')
}

/** "told the agency that": the outlet that was told passes it on. */
function toldOutlets(tree: Tree, word: number, references: References): Reference[] {
  if (!isVerb(tree, word) || lemmaOf(tree, word) !== 'tell' || isPassive(tree, word)) return []
  return references.of(tree, tree.childrenBy(word, 'obj', 'iobj')).filter(({ label }) => label === 'Outlet')
}

/** "said in a statement carried by the agency": who brought the words out passes them on. */
function carriedBy(tree: Tree, word: number, references: References): Reference[] {
  if (!isVerb(tree, word)) return []
  return tree
    .childrenBy(word, 'obl')
    .filter((phrase) => DOCUMENTS.has(lemmaOf(tree, phrase)) || SPOKEN.has(lemmaOf(tree, phrase)))
    .flatMap((phrase) => carriersOf(tree, phrase).flatMap((carrier) => sourcesNamed(tree, carrier, references)))
    .filter(({ label }) => label === 'Outlet')
}
const SPOKEN = new Set(['interview', 'remark', 'comment', 'speech', 'address'])

function citedBy(tree: Tree, word: number, references: References): Reference[] {
  return tree
    .childrenBy(word, 'advcl', 'acl')
    .filter((child) => ['cite', 'quote'].includes(lemmaOf(tree, child)) && markerOf(tree, child) === '')
    .flatMap((child) => references.of(tree, tree.childrenBy(child, 'obj')))
}

/** Whom a phrase behind "according to" names: "Norwegian news agency NPB" is the outlet apposed, not its state. */
export function sourcesNamed(tree: Tree, phrase: number, references: References): Reference[] {
  const outlets = references.of(tree, tree.childrenBy(phrase, 'appos')).filter(({ label }) => label === 'Outlet')
  return outlets.length > 0 ? outlets : references.throughActs(tree, [phrase])
}

/** "according to X", "as reported by X" beneath the word. */
export function accordingTo(tree: Tree, index: number): number[] {
  const phrases = accordingMarkers(tree)
    .map((marker) => namedAfter(tree, marker))
    .filter((phrase) => phrase !== undefined && tree.head(phrase) === index)
    .flatMap((phrase) => phrase ?? [])
  const asReported = tree
    .childrenBy(index, 'advcl')
    .filter((child) => markerOf(tree, child) === 'as' && isReporting(tree, child) && isPassive(tree, child))
    .flatMap((child) => obliquesOf(tree, child, 'obl').get('by') ?? [])
  return [...phrases, ...asReported]
}

const MARKERS = new WeakMap<Tree, readonly number[]>()

/** Where "according" stands; most sentences have none, and this is asked for every word. */
function accordingMarkers(tree: Tree): readonly number[] {
  const known = MARKERS.get(tree)
  if (known !== undefined) return known
  const found: number[] = []
  for (let index = 0; index < tree.tokens.length; index++) if (tree.lemma(index) === 'accord') found.push(index)
  MARKERS.set(tree, found)
  return found
}

/** The head of the phrase behind "according to", titles and descriptions before a name looked through. */
function namedAfter(tree: Tree, marker: number): number | undefined {
  if (lemmaOf(tree, marker) !== 'accord' || tree.tokens[marker + 1]?.form.toLowerCase() !== 'to') return undefined
  let phrase = tree.head(marker)
  while (phrase >= 0 && ['compound', 'nmod:desc', 'flat'].some((relation) => hasRelation(tree.token(phrase), relation)))
    phrase = tree.head(phrase)
  return phrase < 0 ? undefined : phrase
}

/** "According to X, ..." and "..., according to X" cover the whole sentence, wherever the tree hangs them. */
export function accordingToOverall(tree: Tree): number[] {
  if (accordingMarkers(tree).length === 0 && !tree.tokens.some((_token, index) => tree.lemma(index) === 'as')) return []
  return tree.tokens.flatMap((_token, index) =>
    accordingTo(tree, index).filter((phrase) => {
      const words = subtree(tree, phrase)
      const first = Math.min(...words)
      return first === 0 || (tree.tokens[first - 1]?.form === ',' && isLast(tree, Math.max(...words)))
    }),
  )
}

/** "..., X said on Monday.": the verb of a report that ends the sentence, wherever the tree hangs it. */
export function closingReport(tree: Tree): number | undefined {
  const comma = tree.tokens.findLastIndex(({ form }) => form === ',')
  if (comma < 0) return undefined
  const verb = tree.tokens.findIndex((_token, index) => index > comma && isSpeaking(tree, index))
  if (verb < 0 || isPassive(tree, verb) || markerOf(tree, verb) !== '' || tree.token(verb).deprel === 'acl:relcl')
    return undefined
  const subjects = tree.childrenBy(verb, 'nsubj')
  const plain = tree
    .childrenBy(verb, 'obj', 'ccomp', 'xcomp')
    .every((child) => child < comma || hasRelation(tree.token(child), 'nsubj'))
  const own = subjects.length > 0 && subjects.every((child) => child > comma && !/^W/.test(tree.token(child).xpos))
  return own && plain ? verb : undefined
}

function isLast(tree: Tree, token: number): boolean {
  return tree.tokens.slice(token + 1).every(({ upos }) => upos === 'PUNCT')
}
