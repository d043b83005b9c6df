import type { Article, Entity, Mention, Sentence } from '../model'
import { slug } from '../model'
import { findAbbreviations, withAbbreviations } from './abbreviations'
import { newDiscourse } from './discourse'
import type { Discourse, NewMention } from './discourse'
import { contextOf, findNames } from './find-names'
import { findTitles } from './find-titles'
import type { TitledName } from './find-titles'
import { folded } from './gazetteer/entry'
import { isKorean, withKoreas } from './korea'
import { HUMANS } from './data/titles'
import { lineOf, lowerAt, relationAt, uposAt } from './line'
import { titleNounAt } from './title'
import type { Hit, Line } from './line'
import { addName } from './name-mentions'
import { findNations } from './nations'
import { NOMINAL_RULES } from './nominals'
import { findPeople } from './people'
import type { People } from './people'
import { withTitledPersons } from './persons-by-title'
import { resolvePronoun } from './pronouns'
import { quotationOf } from './quotes'
import { newRegistry } from './registry'
import type { Registry } from './registry'
import type { Role } from './role'
import { findRoles } from './roles'
import { countStates, stateOfHit } from './state-counts'

export interface EntityAnalysis {
  /** Sorted by id. */
  readonly entities: readonly Entity[]
  /** Sorted by sentence and first token, the longer first. */
  readonly mentions: readonly Mention[]
  readonly roles: readonly Role[]
}

/**
 * Finds who and what an article speaks of: names with the help of gazetteers, titles and offices, and in reading order what
 * nouns and pronouns refer to. Works without trees, though worse.
 *
 * @example findEntities(article, engine.analyse(article.text)).roles[0]?.title // "foreign minister"
 */
export function findEntities(article: Article, sentences: readonly Sentence[]): EntityAnalysis {
  const registry = newRegistry()
  const { lines, people, short } = readNames(article, sentences)
  const organizationOf = registerNames(article, lines, people, short, registry)
  const titles = lines.flatMap(findTitles)
  const roles = findRoles(article, lines, titles, people, organizationOf)
  for (const { personId, bodyId } of roles) {
    const country = bodyId.startsWith('state:') ? bodyId : registry.get(bodyId)?.country
    if (country !== undefined) registry.setCountry(personId, country)
  }
  const discourse = newDiscourse({
    articleId: article.id,
    lines,
    people,
    registry,
    roles,
    stateCounts: countStates(lines),
    nations: findNations(lines, people),
    organizationOf,
    titledAs: titledIn(titles, people),
    titledBare: titledIn(
      titles.filter(({ title, place }) => title.body === undefined && !title.ofCountry && place === 'before'),
      people,
    ),
    isTitled: (id) => titles.some(({ hit }) => people.idOf(hit) === id),
    isQuoted: quotationOf(sentences),
  })
  read(discourse, titles)
  return collect(discourse, registry, roles)
}

function titledIn(titles: readonly TitledName[], people: People): (title: string) => readonly string[] {
  const found = new Map<string, Set<string>>()
  for (const { hit, title } of titles) {
    const id = people.idOf(hit)
    if (id !== undefined && !title.former) found.set(title.title, (found.get(title.title) ?? new Set()).add(id))
  }
  return (title) => [...(found.get(title) ?? [])]
}

function readNames(
  article: Article,
  sentences: readonly Sentence[],
): { lines: readonly Line[]; people: People; short: ReadonlyMap<string, Hit> } {
  const context = contextOf(sentences)
  let lines = sentences.map((sentence, index) => lineOf(sentence, index, findNames(sentence, index, context)))
  const short = findAbbreviations(lines)
  lines = lines.map((line) => withAbbreviations(line, short))
  if (isKorean(lines)) lines = lines.map(withKoreas)
  const people = findPeople(article.text, lines.map(withTitledPersons))
  return { lines: people.lines, people, short }
}

/** Gives every name its entity, and a function from a body's name to its id. */
function registerNames(
  article: Article,
  lines: readonly Line[],
  people: People,
  short: ReadonlyMap<string, Hit>,
  registry: Registry,
): (hit: Hit) => string | undefined {
  const surface = (line: Line, { first, last }: Hit): string =>
    article.text.slice(line.tokens[first]?.start, line.tokens[last]?.end).replace(/\s+/g, ' ')
  for (const { id, name } of people.all) registry.add(id, 'Person', name)
  const ids = new Map<Hit, string>()
  const register = (line: Line, hit: Hit): void => {
    if (hit.kind === 'person') return
    const state = stateOfHit(hit)
    if (state !== undefined) registry.addState(state)
    if (hit.entry !== undefined) {
      registry.addEntry(hit.entry)
      if (hit.entry.country !== undefined && hit.entry.label === 'Place') registry.addState(hit.entry.country)
      ids.set(hit, hit.entry.id)
      return
    }
    const own = hit.first === hit.last ? surface(line, hit) : ''
    const long = own === '' ? undefined : (short.get(own) ?? short.get(folded(own)))
    const name = surface(lines[long?.sentence ?? line.index] ?? line, long ?? hit)
    const [prefix, label] =
      hit.kind === 'place'
        ? (['place', 'Place'] as const)
        : hit.kind === 'agreement'
          ? (['agreement', 'Agreement'] as const)
          : (['org', 'Organization'] as const)
    if (slug(name) === '') return
    registry.add(`${prefix}:${slug(name)}`, label, name)
    ids.set(hit, `${prefix}:${slug(name)}`)
  }
  for (const line of lines) for (const hit of line.hits) register(line, hit)
  return (hit) => ids.get(hit)
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM'])

/** Walks the article word by word and adds mentions as they come. */
function read(discourse: Discourse, titles: readonly TitledName[]): void {
  const titled = new Map(titles.filter(({ place }) => place === 'before').map((name) => [name.hit, name]))
  const covered = new Set<string>()
  for (const { line, title } of titles) covered.add(`${line.index}:${title.noun}`)
  for (const line of discourse.lines)
    for (let token = 0; token < line.tokens.length; token++) {
      const hit = line.at[token]
      if (hit !== undefined) {
        if (hit.first === token) addName(line, hit, titled, discourse)
        continue
      }
      const upos = uposAt(line, token)
      if (upos === 'PRON' || upos === 'DET' || upos === 'SCONJ') {
        const mention = resolvePronoun(line, token, discourse)
        if (mention !== null) discourse.add(line, mention)
      } else if (NOMINAL.has(upos) && !covered.has(`${line.index}:${token}`)) {
        const mention = nominal(line, token, discourse)
        if (mention !== null) discourse.add(line, mention)
        else bar(line, token, discourse)
      }
    }
  addAppositions(discourse, titles)
}

function nominal(line: Line, token: number, discourse: Discourse): NewMention | null {
  for (const rule of NOMINAL_RULES) {
    const mention = rule(line, token, discourse)
    if (mention !== null) return mention
  }
  return null
}

/** An unknown "one analyst", "vendors" or "the move" as a subject keeps pronouns after it from meaning somebody else. */
function bar(line: Line, token: number, discourse: Discourse): void {
  if (relationAt(line, token) !== 'nsubj' || uposAt(line, token) !== 'NOUN') return
  const plural = /S$/.test(line.tokens[token]?.xpos ?? '')
  const human = titleNounAt(line, token) !== undefined || HUMANS.has(lowerAt(line, token))
  discourse.bar(line, token, plural ? 'group' : human ? 'person' : 'organization')
}

/** "Nikki Haley, the U.S. ambassador": the title behind the name is the person too. */
function addAppositions(discourse: Discourse, titles: readonly TitledName[]): void {
  for (const { line, hit, title, place } of titles) {
    const id = discourse.people.idOf(hit)
    if (
      id === undefined ||
      discourse.mentionAt(line, title.noun) !== undefined ||
      (place === 'before' && title.last < hit.first - 1)
    ) {
      if (id !== undefined && discourse.mentionAt(line, title.noun) === undefined)
        discourse.add(line, {
          first: title.start,
          last: title.last,
          head: title.noun,
          ids: [id],
          form: 'nominal',
          salient: false,
        })
      continue
    }
    discourse.add(line, {
      first: title.start,
      last: title.last,
      head: title.noun,
      ids: [id],
      form: 'nominal',
      salient: false,
    })
  }
}

function collect({ mentions }: Discourse, registry: Registry, roles: readonly Role[]): EntityAnalysis {
  const used = new Set<string>([
    ...mentions.flatMap(({ entityIds }) => entityIds),
    ...roles.flatMap(({ personId, bodyId }) => [personId, bodyId]),
  ])
  for (const id of [...used]) {
    const country = registry.get(id)?.country
    if (country !== undefined) {
      registry.addState(country)
      used.add(country)
    }
    if (id.startsWith('state:')) registry.addState(id)
  }
  const sorted = [...mentions].sort(
    (a, b) => a.sentence - b.sentence || a.first - b.first || b.last - a.last || a.head - b.head,
  )
  return {
    entities: registry.entities(used),
    mentions: sorted,
    roles: [...roles].sort((a, b) => a.sentence - b.sentence || a.start - b.start || a.end - b.end),
  }
}
