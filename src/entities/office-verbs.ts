import type { Line } from './line'
import { formAt, lowerAt } from './line'

/** "Rep. X, R-Texas, chairman of", "Sen. X (D-N.J.), who": where party and home behind a name end. */
export function partyEnd(line: Line, last: number): number {
  const open = formAt(line, last + 1)
  if ((open !== ',' && open !== '(') || !/^[RDI](-.*)?$/.test(formAt(line, last + 2))) return last
  for (let token = last + 3; token <= last + 7; token++) {
    if (formAt(line, token) === ')') return token
    if (open === ',' && formAt(line, token) === ',') return token - 1
  }
  return last
}

/** "took over as", ", who has served as", "was elected": the verb behind a name that puts him into the office named next. */
export function officeVerbAfter(
  line: Line,
  start: number,
): { readonly last: number; readonly former: boolean } | undefined {
  let token = start
  if (formAt(line, token) === ',' && lowerAt(line, token + 1) === 'who') token += 2
  while (/^(has|had|have|been|also|previously|once|later|then|recently)$/.test(lowerAt(line, token))) token++
  if (!OPENINGS.has(lowerAt(line, token))) return undefined
  const words = [0, 1, 2, 3].map((step) => lowerAt(line, token + step))
  const [, length = 0] =
    OFFICE_VERBS.map((verb) => [verb, verb.split(' ').length] as const).find(
      ([verb, count]) => words.slice(0, count).join(' ') === verb,
    ) ?? []
  return length === 0 ? undefined : { last: token + length - 1, former: words[0] === 'served' }
}
const OFFICE_VERBS: readonly string[] = [
  'serves as',
  'served as',
  'acts as',
  'works as',
  'took over as',
  'takes over as',
  'took office as',
  'was elected',
  'was elected as',
  'was re-elected as',
  'was re-elected',
  'was sworn in as',
  'was appointed',
  'was appointed as',
  'was named',
  'was named as',
  'was confirmed as',
].sort((a, b) => b.length - a.length)
const OPENINGS: ReadonlySet<string> = new Set(OFFICE_VERBS.map((verb) => verb.split(' ')[0] ?? verb))
