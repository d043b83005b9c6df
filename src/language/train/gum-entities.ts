import type { NameKind } from '../../model'
import type { TreebankSentence } from './conllu'

interface Mention {
  readonly first: number
  last: number
  readonly kind: NameKind
}

const KINDS: Readonly<Record<string, NameKind>> = {
  person: 'Person',
  place: 'Place',
  organization: 'Organization',
  event: 'Other',
  object: 'Other',
  abstract: 'Other',
}

const TITLES = new Set(
  (
    'president mr. mrs. ms. dr. prime minister senator sen. rep. governor gov. king queen prince princess sir lord lady pope judge justice ' +
    'professor prof. administrator director commissioner ambassador officer detective archbishop bishop saint st. brother sister uncle aunt ' +
    'first vice deputy foreign defence defense actor actress coach congressman congresswoman captain general gen. colonel secretary ' +
    'chancellor dame mayor chairman rev. sgt. lt.'
  ).split(' '),
)

/** Proper names from GUM's `Entity=` mentions: the run of proper nouns about the mention's head, without titles. BIO tags. */
export function entityNames(sentence: TreebankSentence): string[] {
  const names = sentence.forms.map(() => 'O')
  const mentions = mentionsOf(sentence).sort((a, b) => a.last - a.first - (b.last - b.first))
  for (const mention of mentions) {
    const span = nameSpan(sentence, mention, names)
    if (span === undefined) continue
    for (let i = span.first; i <= span.last; i++) names[i] = `${i === span.first ? 'B' : 'I'}-${mention.kind}`
  }
  return names
}

/** GUM tags "United" in "United States" VERB with XPOS NNP: either tag makes a proper noun. */
function isProper({ upos, xpos }: TreebankSentence, i: number): boolean {
  return upos[i] === 'PROPN' || xpos[i] === 'NNP' || xpos[i] === 'NNPS'
}

function nameSpan(
  sentence: TreebankSentence,
  { first, last, kind }: Mention,
  names: readonly string[],
): Pick<Mention, 'first' | 'last'> | undefined {
  const { forms, heads } = sentence
  const inside = (i: number) => i >= first && i <= last
  const head = forms.findIndex((_, i) => inside(i) && !inside((heads[i] ?? 0) - 1))
  if (head < 0 || !isProper(sentence, head)) return undefined
  const free = (i: number) => inside(i) && names[i] === 'O'
  const proper = (i: number) =>
    free(i) && (isProper(sentence, i) || (sentence.upos[i] === 'ADJ' && i > 0 && /^\p{Lu}\S\S/u.test(forms[i] ?? '')))
  const joins = (i: number, pattern: RegExp) => free(i) && pattern.test(forms[i] ?? '')
  let from = head
  let to = head
  for (;;) {
    if (proper(from - 1)) from--
    else if (joins(from - 1, /^-$/) && proper(from - 2)) from -= 2
    else break
  }
  const hangsOn = (i: number) => inside((heads[i] ?? 0) - 1)
  for (;;) {
    if (proper(to + 1)) to++
    else if (joins(to + 1, /^(?:-|–|&|of|al|de|la|von|van|bin)$/i) && proper(to + 2) && hangsOn(to + 2)) to += 2
    else if (joins(to + 1, /^of$/) && joins(to + 2, /^the$/i) && proper(to + 3) && hangsOn(to + 3)) to += 3
    else break
  }
  if (kind === 'Person') while (from <= to && TITLES.has((forms[from] ?? '').toLowerCase())) from++
  const clear = names.slice(from, to + 1).every((tag) => tag === 'O')
  return from <= to && clear ? { first: from, last: to } : undefined
}

/** `Entity=(12-person-...(13-place-...)12)`: brackets open at the first token and close at the last. */
function mentionsOf({ misc }: TreebankSentence): Mention[] {
  const mentions: Mention[] = []
  const open = new Map<string, Mention[]>()
  misc.forEach((field, i) => {
    const annotation = /(?:^|\|)Entity=([^|]*)/.exec(field)?.[1] ?? ''
    for (const [, opened, closedAtOnce, closed] of annotation.matchAll(/\(([^()]*)(\))?|([^()]*)\)/g)) {
      if (opened === undefined) {
        const mention = open.get(closed ?? '')?.pop()
        if (mention !== undefined) mentions.push({ ...mention, last: i })
        continue
      }
      const [id = '', type = ''] = opened.split('-')
      const kind = KINDS[type]
      if (kind === undefined) continue
      if (closedAtOnce !== undefined) mentions.push({ first: i, last: i, kind })
      else open.set(id, [...(open.get(id) ?? []), { first: i, last: i, kind }])
    }
  })
  return mentions
}
