import type { Name, NameKind } from '../../model'

/** A sentence's words, tags and names while the article's names are compared. */
export interface NamedForms {
  readonly forms: readonly string[]
  readonly upos: readonly string[]
  readonly names: readonly Name[]
}

const MAJORITY = 0.66
const SINGLE_WORD_LENGTH_MIN = 4

/**
 * Lets the names of one article vote: a name gets the kind that it has most often, a surname the kind of the full name,
 * an abbreviation in brackets the kind of the name before it, and a repeat that was passed over is found.
 */
export function reconcileNames(sentences: readonly NamedForms[]): Name[][] {
  const kinds = decideKinds(sentences)
  return sentences.map((sentence) => {
    const kept = sentence.names.map((name) => {
      const { first, last, kind } = name
      return { first, last, kind: kinds.get(textOf(sentence, name)) ?? kind }
    })
    return [...kept, ...repeats(sentence, kept, kinds)].sort((a, b) => a.first - b.first)
  })
}

function decideKinds(sentences: readonly NamedForms[]): Map<string, NameKind> {
  const votes = new Map<string, Map<NameKind, number>>()
  const vote = (text: string, kind: NameKind, weight = 1) => {
    const counts = votes.get(text) ?? new Map<NameKind, number>()
    votes.set(text, counts)
    counts.set(kind, (counts.get(kind) ?? 0) + weight)
  }
  for (const sentence of sentences) {
    for (const name of sentence.names) {
      vote(textOf(sentence, name), name.kind)
      const surname = sentence.forms[name.last] ?? ''
      if (name.kind === 'Person' && name.last > name.first && surname.length >= SINGLE_WORD_LENGTH_MIN)
        vote(surname, 'Person')
      const abbreviation = abbreviationAfter(sentence, name)
      if (abbreviation !== undefined && name.kind === 'Organization') vote(abbreviation, 'Organization', 2)
    }
  }
  const kinds = new Map<string, NameKind>()
  for (const [text, counts] of votes) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    for (const [kind, count] of counts) if (count / total >= MAJORITY) kinds.set(text, kind)
  }
  return kinds
}

/** "Long Name (ABBR)": the abbreviation, where its letters are initials of the name in order. */
function abbreviationAfter({ forms }: NamedForms, { first, last }: Name): string | undefined {
  const abbreviation = forms[last + 2] ?? ''
  if (forms[last + 1] !== '(' || forms[last + 3] !== ')' || !/^\p{Lu}[\p{Lu}\d.]{1,7}$/u.test(abbreviation))
    return undefined
  const initials = forms.slice(first, last + 1).map((form) => form.charAt(0).toUpperCase())
  const letters = [...abbreviation].filter((letter) => letter !== '.')
  let at = 0
  for (const initial of initials) if (initial === letters[at]) at++
  return at >= Math.min(2, letters.length) ? abbreviation : undefined
}

/** Names known in the article that stand here unmarked, as proper nouns. */
function repeats({ forms, upos }: NamedForms, names: readonly Name[], kinds: ReadonlyMap<string, NameKind>): Name[] {
  const taken = new Uint8Array(forms.length)
  for (const { first, last } of names) taken.fill(1, first, last + 1)
  const found: Name[] = []
  for (let first = 0; first < forms.length; first++) {
    if (taken[first] === 1 || upos[first] !== 'PROPN') continue
    let last = first
    while (last + 1 < forms.length && taken[last + 1] === 0 && upos[last + 1] === 'PROPN') last++
    const isWhole = taken[first - 1] !== 1 && taken[last + 1] !== 1
    const text = forms.slice(first, last + 1).join(' ')
    const kind = kinds.get(text)
    if (isWhole && kind !== undefined && (last > first || isDistinct(text))) found.push({ first, last, kind })
    first = last
  }
  return found
}

/** Long enough to stand alone, or an abbreviation. */
function isDistinct(word: string): boolean {
  return word.length >= SINGLE_WORD_LENGTH_MIN || /^\p{Lu}{2,}$/u.test(word)
}

function textOf({ forms }: NamedForms, { first, last }: Name): string {
  return first === last ? (forms[first] ?? '') : forms.slice(first, last + 1).join(' ')
}
