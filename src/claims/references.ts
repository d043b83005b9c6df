import type { Entity, EntityLabel, Mention, QuotedSpan } from '../model'
import { quoteOf } from '../model'
import { relationOf } from '../ontology'
import { FRAMES } from './frames'
import { firstPersonOf, speakerHeads } from './first-person'
import { ACTOR_NOUNS, OFFICIAL_NOUNS } from './lexicon/actor-nouns'
import { agentsOfNoun, examplesOf, makersOf, obliquesOf, spread } from './syntax/arguments'
import { lemmaOf } from './syntax/words'
import type { Tree } from './syntax/tree'

/** An argument resolved to an entity, with the words that name it. */
export interface Reference {
  readonly entityId: string
  readonly label: EntityLabel
  readonly span: QuotedSpan
  /** Token of the phrase's head in its sentence. */
  readonly head: number
  readonly locative: boolean
  readonly form: Mention['form']
  /** True where the phrase names what the entity did or owns ("Riyadh's execution of ...") and not the entity itself. */
  readonly indirect: boolean
}

export interface References {
  /** Entities that the phrases with these heads refer to, coordination spread. */
  of(tree: Tree, heads: readonly number[]): Reference[]
  /** The same; where a phrase names an act or a thing, the actor whose act or thing it is. */
  throughActs(tree: Tree, heads: readonly number[]): Reference[]
  at(tree: Tree, token: number): Reference[]
}

/** The reference as one to what the entity did or owns. */
function indirectly({ entityId, label, span, head, locative, form }: Reference): Reference {
  return { entityId, label, span, head, locative, form, indirect: true }
}

/** Nouns of harm: whom they are "of" suffered it ("the killing of X") and is not to blame. */
const HARMFUL_NOUNS = new Set(
  FRAMES.filter(({ form, type }) => form === 'noun' && relationOf(type)?.group === 'material-conflict').flatMap(
    ({ lemmas }) => [...lemmas],
  ),
)

/** Finds references in one article by sentence and head token. */
export function referencesOf(
  text: string,
  sentences: readonly Tree[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  speakersOfQuotation: (tree: Tree, token: number) => readonly Reference[] = () => [],
): References {
  const labels = new Map(entities.map(({ id, label }) => [id, label]))
  const bySentence = new Map<number, Mention[]>()
  for (const mention of mentions)
    bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention])
  const numbers = new Map(sentences.map((tree, index) => [tree, index]))

  const toReferences = (mention: Mention, indirect: boolean): Reference[] =>
    mention.entityIds.flatMap((entityId) => {
      const label = labels.get(entityId)
      if (label === undefined) return []
      const { locative, form, head } = mention
      return [{ entityId, label, span: quoteOf(text, mention.start, mention.end), head, locative, form, indirect }]
    })

  const direct = (tree: Tree, token: number): Reference[] => {
    const mention = mentionAt(bySentence.get(numbers.get(tree) ?? -1) ?? [], token)
    return mention === undefined ? [] : toReferences(mention, false)
  }
  const countries = new Map(
    entities.flatMap(({ id, country }) => (country === undefined ? [] : [[id, country] as const])),
  )
  const speaker = (tree: Tree, token: number): Reference[] => {
    const person = firstPersonOf(tree, token)
    if (person === undefined) return []
    const { start, end } = tree.token(token)
    const named = speakerHeads(tree, token).flatMap((head) => direct(tree, head))
    // "..., he said": the pronoun may go on with the last speaker, which only running speech knows.
    const taken = named.every(({ form }) => form === 'pronoun') ? speakersOfQuotation(tree, token) : named
    return (taken.length > 0 ? taken : named).flatMap((reference) => {
      const spokenFor =
        person === 'plural' ? (countries.get(reference.entityId) ?? reference.entityId) : reference.entityId
      const label = labels.get(spokenFor)
      return label === undefined
        ? []
        : [
            {
              ...reference,
              entityId: spokenFor,
              label,
              head: token,
              form: 'pronoun' as const,
              span: quoteOf(text, start, end),
            },
          ]
    })
  }
  const actor = (tree: Tree, token: number): Reference[] => {
    const named = direct(tree, token)
    const found = named.length > 0 ? named : speaker(tree, token)
    if (found.length > 0) return [...coupled(tree, token, found), ...found]
    const examples = examplesOf(tree, token).flatMap((head) => direct(tree, head))
    if (examples.length > 0 || !ACTOR_NOUNS.has(lemmaOf(tree, token))) return examples
    const owners = spread(tree, agentsOfNoun(tree, token)).flatMap((head) => direct(tree, head))
    if (owners.length > 0) return owners
    const around = obliquesOf(tree, token, 'nmod')
    const seats = [
      ...(around.get('of') ?? []),
      ...(OFFICIAL_NOUNS.has(lemmaOf(tree, token)) ? (around.get('in') ?? []) : []),
    ]
    return spread(tree, seats).flatMap((head) => direct(tree, head))
  }
  /** "Peruvian and Kenyan negotiators": the mention of the Kenyan ones leaves out the Peruvians. */
  const coupled = (tree: Tree, token: number, found: readonly Reference[]): Reference[] => {
    if (!found.some(({ form, label }) => form === 'nominal' && label === 'State')) return []
    return tree
      .childrenBy(token, 'compound', 'amod')
      .filter((child) => child < token && lemmaOf(tree, child + 1) === 'and')
      .flatMap((child) => direct(tree, child))
      .filter(({ label }) => label === 'State')
  }
  const through = (tree: Tree, token: number, depth = 0): Reference[] => {
    const found = actor(tree, token)
    if (found.length > 0 || depth > 2) return found
    const owners = spread(tree, agentsOfNoun(tree, token)).flatMap((head) => direct(tree, head))
    if (owners.length > 0) return owners.map(indirectly)
    const makers = makersOf(tree, token).flatMap((head) => actor(tree, head))
    if (makers.length > 0) return makers.map(indirectly)
    const obliques = obliquesOf(tree, token, 'nmod')
    for (const preposition of HARMFUL_NOUNS.has(lemmaOf(tree, token))
      ? ['by', 'in']
      : ['by', 'of', 'between', 'in', 'from', 'with']) {
      const inner = spread(tree, obliques.get(preposition) ?? []).flatMap((head) => through(tree, head, depth + 1))
      if (inner.length > 0) return inner.map(indirectly)
    }
    return HARMFUL_NOUNS.has(lemmaOf(tree, token)) ? wherePeopleWere(tree, obliques.get('of') ?? []) : []
  }
  /** "the arrests of activists in X": what is done to people in a state is its doing. */
  const wherePeopleWere = (tree: Tree, people: readonly number[]): Reference[] =>
    people
      .flatMap((head) => obliquesOf(tree, head, 'nmod').get('in') ?? [])
      .flatMap((place) => direct(tree, place))
      .filter(({ label }) => label === 'State')
      .map(indirectly)
  return {
    of: (tree, heads) => unique(withoutParts(spread(tree, heads).flatMap((head) => actor(tree, head)))),
    throughActs: (tree, heads) => unique(spread(tree, heads).flatMap((head) => through(tree, head))),
    at: direct,
  }
}

/** The mention headed by the token, else the smallest that covers it; demonyms only where nothing else stands there. */
function mentionAt(mentions: readonly Mention[], token: number): Mention | undefined {
  const headed = mentions.filter((mention) => mention.head === token)
  const covering = mentions.filter(({ first, last, form }) => first <= token && token <= last && form === 'name')
  const candidates = headed.length > 0 ? headed : covering
  return [...candidates].sort(
    (a, b) =>
      Number(a.form === 'demonym') - Number(b.form === 'demonym') ||
      (headed.length > 0 ? width(b) - width(a) : width(a) - width(b)) ||
      a.first - b.first,
  )[0]
}

const width = ({ first, last }: Mention): number => last - first

/** "Kenyan President Ama Boateng": the demonym inside another's name names nobody of its own. */
function withoutParts(references: readonly Reference[]): readonly Reference[] {
  return references.filter(
    ({ form, span }) =>
      form !== 'demonym' ||
      !references.some(
        (other) => other.form !== 'demonym' && other.span.start <= span.start && span.end < other.span.end,
      ),
  )
}

function unique(references: readonly Reference[]): Reference[] {
  const seen = new Set<string>()
  return references.filter(({ entityId }) => !seen.has(entityId) && seen.add(entityId))
}
