import { folded } from './gazetteer/entry'
import type { Hit, Line } from './line'
import { formAt, withHits } from './line'

/** "Norsk Press Bureau (NPB)": short forms that the article itself introduces, folded, with the name they stand for. */
export function findAbbreviations(lines: readonly Line[]): ReadonlyMap<string, Hit> {
  const found = new Map<string, Hit>()
  for (const line of lines)
    for (const hit of line.hits) {
      if (hit.kind !== 'organization' && hit.kind !== 'outlet') continue
      const initials = initialsOf(line, hit)
      if (initials.length > 2 && !found.has(initials)) found.set(initials, hit)
      const short = formAt(line, hit.last + 2)
      if (
        formAt(line, hit.last + 1) !== '(' ||
        formAt(line, hit.last + 3) !== ')' ||
        !/^[\p{Lu}][\p{L}.&-]{1,11}$/u.test(short)
      )
        continue
      if (short === short.toUpperCase() || hit.last > hit.first) found.set(folded(short), hit)
    }
  return found
}

/** "Joint Harbour Staff Committee" → "JHSC", in capitals: a short form that needs no bracket. */
const initialsOf = (line: Line, { first, last, entry }: Hit): string =>
  entry !== undefined
    ? ''
    : line.tokens
        .slice(first, last + 1)
        .map(({ form }) => (/^\p{Lu}\p{Ll}/u.test(form) ? form[0] : ''))
        .join('')

/** Marks every later use of those short forms as a name. */
export function withAbbreviations(line: Line, short: ReadonlyMap<string, Hit>): Line {
  if (short.size === 0) return line
  const added: Hit[] = []
  const dropped = new Set<Hit>()
  line.tokens.forEach(({ form }, token) => {
    const long = /^\p{Lu}/u.test(form) ? (short.get(form) ?? short.get(folded(form))) : undefined
    const covering = line.at[token]
    if (
      long === undefined ||
      (covering !== undefined && (covering.entry !== undefined || covering.last > covering.first))
    )
      return
    if (covering !== undefined) dropped.add(covering)
    added.push({
      sentence: line.index,
      first: token,
      last: token,
      kind: long.kind,
      ...(long.entry !== undefined && { entry: long.entry }),
    })
  })
  if (added.length === 0) return line
  return withHits(
    line,
    [...line.hits.filter((hit) => !dropped.has(hit)), ...added].sort((a, b) => a.first - b.first),
  )
}
