import type { Antecedent, Discourse } from './discourse'
import type { Line } from './line'
import { headAt, lowerAt, relationAt, uposAt } from './line'
import { doersOf } from './binding'
import { before } from './referents'

/** Weights of what makes an antecedent likely; tuned by hand on the development articles. */
const WEIGHTS = {
  sentence: -1.4,
  subject: 1.5,
  ownClause: 0.5,
  speaker: 0.5,
  possessor: -0.4,
  locative: -1.5,
  speakerOfQuote: -3,
  repeated: 0.25,
  repeatedMost: 0.75,
  order: -0.01,
}

/**
 * The antecedent with the best score: near, subject of its sentence, spoken of often; none that is subject or object of the
 * pronoun's own verb. Undefined where nothing fits, empty where a noun that the article says no more about fits best.
 */
export function mostSalient(
  line: Line,
  token: number,
  discourse: Discourse,
  fits: (antecedent: Antecedent) => boolean,
  reach: number,
): readonly string[] | undefined {
  const scores = new Map<string, { score: number; repeated: number; ids: readonly string[] }>()
  const bound = boundIds(line, token, discourse)
  let order = 0
  let ownSubject = false
  for (const antecedent of before(discourse, line, token, reach)) {
    if (!fits(antecedent) || antecedent.ids.some((id) => bound.has(id))) continue
    let score = scoreOf(antecedent, line, token, discourse) + WEIGHTS.order * order++
    if (antecedent.subject && antecedent.sentence === line.index && !ownSubject) {
      ownSubject = true
      score += WEIGHTS.ownClause
    }
    const key = antecedent.ids.join(' ')
    const known = scores.get(key)
    if (known === undefined) scores.set(key, { score, repeated: 0, ids: antecedent.ids })
    else {
      known.score = Math.max(known.score, score)
      if (key !== '') known.repeated = Math.min(WEIGHTS.repeatedMost, known.repeated + WEIGHTS.repeated)
    }
  }
  let top: { score: number; repeated: number; ids: readonly string[] } | undefined
  for (const entry of scores.values())
    if (top === undefined || entry.score + entry.repeated > top.score + top.repeated) top = entry
  return top?.ids
}

function scoreOf(antecedent: Antecedent, line: Line, token: number, discourse: Discourse): number {
  const distance = line.index - antecedent.sentence
  const quoted = discourse.isQuoted(line, token)
  let score = WEIGHTS.sentence * distance
  if (antecedent.subject) score += WEIGHTS.subject
  if (antecedent.speaker && !quoted && relationAt(line, token) === 'nsubj' && distance <= 1) score += WEIGHTS.speaker
  if (antecedent.possessor) score += WEIGHTS.possessor
  if (antecedent.locative) score += WEIGHTS.locative
  if (quoted && antecedent.speaker && distance === 0) score += WEIGHTS.speakerOfQuote
  return score
}

/** "Kim met him": subject and objects of the pronoun's verb are somebody else. */
function boundIds(line: Line, token: number, discourse: Discourse): ReadonlySet<string> {
  const bound = new Set<string>()
  const governor = headAt(line, token)
  const relation = line.tokens[token]?.deprel ?? ''
  if (
    relation === 'nsubj' ||
    relation === 'nmod:poss' ||
    /self|selves/.test(lowerAt(line, token)) ||
    uposAt(line, governor) !== 'VERB'
  )
    return bound
  const objects = (line.children[governor] ?? []).filter(
    (child) => child !== token && ['obj', 'iobj'].includes(relationAt(line, child)),
  )
  for (const head of [...doersOf(line, governor), ...objects])
    for (const id of discourse.mentionAt(line, head)?.entityIds ?? []) bound.add(id)
  return bound
}
