import { slug } from '../../model'
import { AGREEMENT_NOUNS, MODIFIED_NOUNS, TEXT_REFERENCES, TEXT_VERBS } from '../data/agreements'
import type { Discourse } from '../discourse'
import type { Line } from '../line'
import { formAt, headAt, lemmaAt, lowerAt, phraseStart, relationAt, uposAt } from '../line'
import { actorOf, before } from '../referents'
import { isDefinite } from './determiner'
import type { NominalRule } from './rule'

const MODIFIED: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(MODIFIED_NOUNS))

/** "a landmark defense pact", "UN resolution 2231", "the deal": a new agreement, or one spoken of before. */
export const agreement: NominalRule = (line, token, discourse) => {
  const lower = lowerAt(line, token)
  const noun = lemmaAt(line, token) || lower
  if (!AGREEMENT_NOUNS.has(lower) && !MODIFIED.has(noun) && !TEXT_REFERENCES.has(lower)) return null
  const first = phraseStart(line, token)
  const number = /^\d{3,4}$/.test(formAt(line, token + 1)) ? formAt(line, token + 1) : undefined
  const last = number === undefined ? token : token + 1
  const kind = kindWords(line, first, token)
  const names = AGREEMENT_NOUNS.has(lower) || isTextBy(line, token, noun, kind)
  if (!names && !TEXT_REFERENCES.has(lower)) return null
  const parties = partiesOf(line, token, first, discourse)
  const iranian = iranDeal(kind, noun, parties, discourse)
  if (iranian !== undefined) return { first, last, head: token, ids: [iranian], form: 'nominal' }
  if ((isDefinite(line, token) && !isProper(line, token, kind)) || number !== undefined) {
    const known = earlier(discourse, line, token, noun, number, parties)
    if (known !== undefined) return { first, last, head: token, ids: [known], form: 'nominal' }
  }
  if (
    !names ||
    (lower === 'resolution' &&
      number === undefined &&
      kind.length === 0 &&
      parties.length === 0 &&
      /^(of|to|for)$/.test(lowerAt(line, token + 1)))
  )
    return null
  const id = newAgreement(line, token, number, kind, parties, discourse)
  return { first, last, head: token, ids: [id], form: 'nominal' }
}

/** "the Anti-Missile Treaty": a name of its own. */
const isProper = (line: Line, token: number, kind: readonly string[]): boolean =>
  kind.length > 0 &&
  /^\p{Lu}/u.test(formAt(line, token)) &&
  line.tokens.slice(token - kind.length, token).every(({ form }) => /^\p{Lu}|^-$/u.test(form))

const JCPOA = 'agreement:jcpoa'

/** "a nuclear deal with Iran", "the 2015 nuclear accord" in an article on Iran: all one agreement. */
function iranDeal(
  kind: readonly string[],
  noun: string,
  parties: readonly string[],
  discourse: Discourse,
): string | undefined {
  const nuclear = kind.includes('nuclear') && /^(deal|accord|agreement|pact)$/.test(noun)
  if (!nuclear || (parties.length > 0 && !parties.includes(IRAN))) return undefined
  const [iran, korea] = [discourse.stateCounts.get(IRAN) ?? 0, discourse.stateCounts.get('state:PRK') ?? 0]
  const india = discourse.stateCounts.get('state:IND') ?? 0
  if (parties.length === 0 && iran <= korea + india) return undefined
  discourse.registry.add(JCPOA, 'Agreement', 'Iran nuclear deal')
  return JCPOA
}

const IRAN = 'state:IRN'

/** Modifiers that tell the kind: "landmark mutual defense" → mutual, defense. */
function kindWords(line: Line, first: number, token: number): string[] {
  const words: string[] = []
  for (let at = first; at < token; at++) {
    if (line.at[at] !== undefined || !/^(ADJ|NOUN|PROPN|VERB)$/.test(uposAt(line, at))) continue
    const lower = lowerAt(line, at)
    if (!VAGUE.has(lower)) words.push(lower)
  }
  return words
}

const VAGUE: ReadonlySet<string> = new Set(
  'new landmark historic recent major latest first last second long-awaited controversial so-called key important own previous current initial such same toughest broad sweeping several unanimous infamous tentative fragile brand-new bilateral draft final'.split(
    ' ',
  ),
)

function isTextBy(line: Line, token: number, noun: string, kind: readonly string[]): boolean {
  const modifiers = MODIFIED.get(noun)
  if (modifiers === undefined) return false
  if (kind.some((word) => modifiers.has(word)) || [token - 1, token - 2].some((at) => modifiers.has(lowerAt(line, at))))
    return true
  if (!/^(deal|bill|declaration|contract|order|document)$/.test(noun)) return false
  const governor = headAt(line, token)
  return (
    (relationAt(line, token) === 'obj' || line.tokens[token]?.deprel === 'nsubj:pass') &&
    TEXT_VERBS.has(lemmaAt(line, governor))
  )
}

/** States and bodies that the phrase names: "US-Iraq agreement", "pact between X and Y", "treaty with Z"; else who signs it. */
function partiesOf(line: Line, token: number, first: number, discourse: Discourse): string[] {
  const found: string[] = []
  const push = (from: number, to: number): void => {
    for (const hit of line.hits) {
      if (hit.first < from || hit.last > to) continue
      const id = hit.kind === 'outlet' || hit.kind === 'place' ? undefined : actorOf(discourse, hit)
      if (id !== undefined && !found.includes(id)) found.push(id)
    }
  }
  push(first, token - 1)
  if (/^(between|with|among)$/.test(lowerAt(line, token + 1))) {
    let end = token + 2
    while (
      end < line.tokens.length &&
      end < token + 12 &&
      (line.at[end] !== undefined ||
        /^(DET|ADJ|CCONJ|PART|PROPN|NOUN)$/.test(uposAt(line, end)) ||
        formAt(line, end) === ',')
    )
      end++
    push(token + 2, end - 1)
  }
  const governor = headAt(line, token)
  if (found.length < 2 && relationAt(line, token) === 'obj' && TEXT_VERBS.has(lemmaAt(line, governor))) {
    for (const child of line.children[governor] ?? []) {
      if (relationAt(line, child) !== 'nsubj') continue
      for (const at of [child, ...(line.children[child] ?? []).filter((other) => relationAt(line, other) === 'conj')])
        for (const id of discourse.mentionAt(line, at)?.entityIds ?? []) {
          const state = id.startsWith('person:')
            ? discourse.roles.bodiesOf(id).find((body) => body.startsWith('state:'))
            : id
          if (state !== undefined && (state.startsWith('state:') || state.startsWith('org:')) && !found.includes(state))
            found.push(state)
        }
    }
  }
  return found.sort()
}

function earlier(
  discourse: Discourse,
  line: Line,
  token: number,
  noun: string,
  number: string | undefined,
  parties: readonly string[],
): string | undefined {
  const plain = noun.replace(/s$/, '')
  let other: { readonly id: string; readonly sentence: number } | undefined
  for (const antecedent of before(discourse, line, token, 60)) {
    const id = antecedent.ids[0]
    if (antecedent.type !== 'agreement' || id === undefined || antecedent.ids.length > 1) continue
    if (number !== undefined) {
      if (id.includes(number)) return id
      continue
    }
    if (parties.some((party) => party.startsWith('state:')) && !/^agreement:[^:]*$/.test(id)) continue
    if (id.includes(slug(plain))) {
      // The nearer one, though named by another word, unless this one is as near.
      return other !== undefined && other.sentence > antecedent.sentence ? other.id : id
    }
    if (line.index - antecedent.sentence <= 4 && isKindred(plain, id)) other ??= { id, sentence: antecedent.sentence }
  }
  return number === undefined ? other?.id : undefined
}

/** Nouns that may take each other up. */
const FAMILIES: readonly (readonly [nouns: RegExp, ids: RegExp])[] = [
  [
    /^(agreement|pact|deal|accord|treaty|document|text|protocol|memorandum)$/,
    /agreement-|agreement$|agreements|pact|deal|accord|treaty|truce|ceasefire|cease-fire|armistice|protocol|memorandum|jcpoa|npt|start|plan|convention/,
  ],
  [/^(ceasefire|cease-fire|truce|armistice)$/, /truce|ceasefire|cease-fire|armistice|minsk|-agreement|-deal|accord/],
  [
    /^(document|text|draft|measure|legislation|resolution)$/,
    /resolution|bill|act|law|order|draft|legislation|statement|declaration/,
  ],
  [/^(statement|declaration|communique)$/, /statement|declaration|communique/],
  [/^(bill|law|act)$/, /-bill|-law|-act|legislation/],
]

const isKindred = (noun: string, id: string): boolean => {
  const name = id.replace(/^agreement:/, '')
  return FAMILIES.some(([nouns, ids]) => nouns.test(noun) && ids.test(name))
}

function newAgreement(
  line: Line,
  token: number,
  number: string | undefined,
  kind: readonly string[],
  parties: readonly string[],
  discourse: Discourse,
): string {
  const noun = lowerAt(line, token)
  const names = parties.map((id) => discourse.registry.get(id)?.name ?? '').filter(Boolean)
  const capitals =
    kind.length > 0 && line.tokens.slice(token - kind.length, token + 1).every(({ form }) => /^\p{Lu}/u.test(form))
  const what = [...kind, noun].join(' ')
  const title =
    number !== undefined
      ? `${parties.some((id) => id.startsWith('org:un')) ? 'UN Security Council ' : ''}Resolution ${number}`
      : `${names.join('–')} ${what}`.trim()
  // A vague name is an agreement of its article alone; a proper name, a number or two parties carry it across articles.
  const scoped = number === undefined && !capitals && (parties.length < 2 || kind.length === 0)
  const codes = parties.map((id) => id.slice(id.indexOf(':') + 1)).join('-')
  const scope = scoped ? discourse.articleId.slice(-8) : ''
  const id = `agreement:${slug(number !== undefined ? `resolution ${number}` : `${codes} ${what} ${scope}`)}`
  discourse.registry.add(id, 'Agreement', title, { kind: noun })
  return id
}
