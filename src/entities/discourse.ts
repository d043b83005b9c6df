import { type Mention, type MentionForm, tableOf } from '../model'
import type { Hit, Line } from './line'
import { headAt, headOf, lemmaAt, relationAt } from './line'
import type { People } from './people'
import type { Registry } from './registry'
import type { Role } from './role'
import { roleTable } from './role-table'
import type { RoleTable } from './role-table'

export type ReferentType = 'person' | 'state' | 'organization' | 'outlet' | 'agreement' | 'group' | 'place'

/** Something said so far that a later phrase may refer to. */
export interface Antecedent {
  readonly sentence: number
  readonly token: number
  readonly ids: readonly string[]
  readonly type: ReferentType
  readonly subject: boolean
  readonly possessor: boolean
  readonly group: boolean
  /** A group whose noun is a plural: "officials", "people". */
  readonly plural: boolean
  readonly locative: boolean
  readonly quoted: boolean
  /** Subject of a verb of saying, outside quotation marks. */
  readonly speaker: boolean
}

export interface NewMention {
  readonly first: number
  readonly last: number
  readonly head?: number
  readonly ids: readonly string[]
  readonly form: MentionForm
  readonly group?: boolean
  readonly locative?: boolean
  /** False for a second mention of the same phrase: nothing refers back to it. */
  readonly salient?: boolean
  /** Whether the words are kept as another name of the entity; default: for salient ones. */
  readonly alias?: boolean
}

/** What has been read of the article so far. */
export interface Discourse {
  readonly articleId: string
  readonly lines: readonly Line[]
  readonly people: People
  readonly registry: Registry
  readonly roles: RoleTable
  readonly mentions: readonly Mention[]
  readonly antecedents: readonly Antecedent[]
  readonly stateCounts: ReadonlyMap<string, number>
  /** States that persons are named with, without an office: "Chile's Adela Mora". */
  readonly nations: ReadonlyMap<string, string>
  organizationOf(hit: Hit): string | undefined
  /** Persons whom the article calls by that title, though it tells no body for it. */
  titledAs(title: string): readonly string[]
  /** Those whom the article calls so without a state: "President Mora" in her own country's press. */
  titledBare(title: string): readonly string[]
  /** Whether the article gives the person any title. */
  isTitled(personId: string): boolean
  isQuoted(line: Line, token: number): boolean
  add(line: Line, mention: NewMention): void
  /** Notes a noun that names nobody known, so that no pronoun reaches past it. */
  bar(line: Line, token: number, type: ReferentType): void
  /** The widest mention headed by the token, demonyms apart. */
  mentionAt(line: Line, token: number): Mention | undefined
}

/** Verbs of saying. */
export const SAYING: ReadonlySet<string> = new Set(
  'say tell add report announce state note warn claim argue insist quote write tweet reply explain declare conclude continue vow joke'.split(
    ' ',
  ),
)

const TYPES: Readonly<Record<string, ReferentType>> = tableOf({
  Person: 'person',
  State: 'state',
  Organization: 'organization',
  Outlet: 'outlet',
  Agreement: 'agreement',
  Group: 'group',
  Place: 'place',
})

export interface DiscourseParts {
  readonly articleId: string
  readonly lines: readonly Line[]
  readonly people: People
  readonly registry: Registry
  readonly roles: Role[]
  readonly stateCounts: ReadonlyMap<string, number>
  readonly nations: ReadonlyMap<string, string>
  readonly organizationOf: (hit: Hit) => string | undefined
  readonly titledAs: (title: string) => readonly string[]
  readonly titledBare: (title: string) => readonly string[]
  readonly isTitled: (personId: string) => boolean
  readonly isQuoted: (line: Line, token: number) => boolean
}

export function newDiscourse(parts: DiscourseParts): Discourse {
  const mentions: Mention[] = []
  const antecedents: Antecedent[] = []
  const byHead = new Map<string, Mention>()
  const remember = (
    line: Line,
    head: number,
    ids: readonly string[],
    mention: NewMention,
    known?: ReferentType,
  ): void => {
    const type = known ?? TYPES[parts.registry.get(ids[0] ?? '')?.label ?? ''] ?? 'place'
    const relation = relationAt(line, head)
    const top =
      relation === 'conj' || relation === 'appos' || relation === 'flat' || relation === 'compound'
        ? headAt(line, head)
        : head
    // "the Mora investigation": a person's name before a noun is no subject.
    const modifies = relation === 'compound' && type === 'person' && top > head && line.tokens[top]?.upos === 'NOUN'
    const subject = !modifies && relationAt(line, top) === 'nsubj'
    const quoted = parts.isQuoted(line, head)
    antecedents.push({
      sentence: line.index,
      token: head,
      ids,
      type,
      subject,
      possessor: modifies || line.tokens[head]?.deprel === 'nmod:poss',
      group: mention.group ?? false,
      plural: (mention.group ?? false) && isPlural(line, head),
      locative: mention.locative ?? false,
      quoted,
      speaker: subject && !quoted && SAYING.has(lemmaAt(line, headAt(line, top))),
    })
    if (relation === 'conj' && ids.length > 0) rememberTogether(line, head, ids, type)
  }
  const rememberTogether = (line: Line, head: number, ids: readonly string[], type: ReferentType): void => {
    const partner = headAt(line, head)
    const known = antecedents.filter(
      ({ sentence, token, ids: others }) =>
        sentence === line.index &&
        (token === partner || headAt(line, token) === partner) &&
        !others.some((id) => ids.includes(id)),
    )
    const together = [
      ...new Set([...known.filter((other) => other.type === type).flatMap((other) => other.ids), ...ids]),
    ]
    if (together.length < 2 || together.length > 4) return
    const model = known[0]
    if (model !== undefined) antecedents.push({ ...model, token: head, ids: together, type, group: false })
  }
  return {
    ...parts,
    roles: roleTable(parts.roles),
    mentions,
    antecedents,
    add: (line, mention) => {
      const { first, last, ids, form, group = false, locative = false, salient = true } = mention
      const head = mention.head ?? headOf(line, first, last)
      if (ids.length === 0) return
      const start = line.tokens[first]?.start ?? 0
      const end = line.tokens[last]?.end ?? start
      const made: Mention = {
        sentence: line.index,
        first,
        last,
        head,
        entityIds: ids,
        form,
        group,
        locative,
        start,
        end,
      }
      mentions.push(made)
      const key = `${line.index}:${head}`
      const known = byHead.get(key)
      if (form !== 'demonym' && (known === undefined || last - first > known.last - known.first)) byHead.set(key, made)
      if (form !== 'pronoun' || ids.length > 0)
        for (const id of ids) if (form !== 'pronoun') parts.registry.alias(id, aliasOf(line, mention, ids))
      if (salient && form !== 'demonym') remember(line, head, ids, mention)
    },
    bar: (line, token, type) =>
      remember(line, token, [], { first: token, last: token, ids: [], form: 'nominal', group: type === 'group' }, type),
    mentionAt: (line, token) => byHead.get(`${line.index}:${token}`),
  }
}

const isPlural = (line: Line, token: number): boolean =>
  /S$/.test(line.tokens[token]?.xpos ?? '') || /^(people|police|personnel|media|staff)$/.test(lemmaAt(line, token))

/** Only what names one entity is an alias of it: names, and for persons and agreements the phrases with them. */
function aliasOf(
  line: Line,
  { first, last, group = false, form, salient = true, alias = salient }: NewMention,
  ids: readonly string[],
): string {
  if (ids.length > 1 || group || last - first > 8) return ''
  if (form === 'nominal' && !/^(person|agreement|group):/.test(ids[0] ?? '')) return ''
  if (form === 'nominal' && (last === first || !alias)) return ''
  const words = line.tokens.slice(first, last + 1)
  return words
    .map((token, index) => ((words[index - 1]?.end ?? token.start) < token.start ? ' ' : '') + token.form)
    .join('')
}
