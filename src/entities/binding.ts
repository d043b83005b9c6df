import type { Line } from './line'
import { caseOf, headAt, lemmaAt, lowerAt, relationAt, uposAt } from './line'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** "urged Peru to withdraw its troops": the object is who acts in the clause below. */
const OBJECT_CONTROL = words(
  `urge ask tell order force compel press pressure push persuade convince encourage allow permit enable help invite require instruct direct want expect
  get lead prompt cause warn advise appeal beg implore command oblige call accuse suspect stop prevent keep bar ban block discourage dissuade deter
  blame criticize criticise condemn fault charge`,
)

/** "blamed Peru for its losses": what is said of the object is the object's own. */
const JUDGING = words(
  `accuse blame criticize criticise condemn denounce scold praise thank commend punish sanction slam fault rebuke chide mock congratulate hail applaud
  assail berate castigate lambast lambaste attack target pressure warn sue fine suspect convict ridicule forgive reward penalize penalise chastise`,
)

/** "sanctions on Peru for its losses": so do these nouns. */
const JUDGING_NOUNS = words(
  'sanction sanctions criticism condemnation pressure punishment penalty attack attacks tariff tariffs retaliation revenge anger embargo ban complaint charge suit strike action',
)

const CONFLICT = words(
  'impose kick expel suspend ban bomb invade strike isolate boycott oust exclude bar blacklist designate slap cut threaten',
)

const isVerb = (line: Line, token: number): boolean => uposAt(line, token) === 'VERB'

const childrenBy = (line: Line, token: number, ...relations: readonly string[]): number[] =>
  (line.children[token] ?? []).filter((child) => relations.includes(relationAt(line, child)))

const subjectOf = (line: Line, token: number): number | undefined => childrenBy(line, token, 'nsubj')[0]

const objectOf = (line: Line, token: number, before: number): number | undefined =>
  childrenBy(line, token, 'obj', 'iobj').find((child) => child < before)

/** Peru in "sanctions on Peru". */
const targetOf = (line: Line, noun: number, before: number): number | undefined =>
  JUDGING_NOUNS.has(lemmaAt(line, noun))
    ? childrenBy(line, noun, 'nmod', 'obl').find((child) => child < before && isTarget(line, child))
    : undefined

const isTarget = (line: Line, token: number): boolean =>
  /^(on|against|upon|at|of|toward|towards)$/.test(caseOf(line, token)) &&
  JUDGING_NOUNS.has(lemmaAt(line, headAt(line, token)))

/** "called on Peru to", "put pressure on Peru to". */
function addressee(line: Line, verb: number, before: number): number | undefined {
  const direct = objectOf(line, verb, before)
  if (direct !== undefined && uposAt(line, direct) !== 'NOUN') return direct
  const oblique = [verb, ...(direct === undefined ? [] : [direct])]
    .flatMap((head) => childrenBy(line, head, 'obl', 'nmod'))
    .find((child) => child < before && /^(on|to|upon|with|against)$/.test(caseOf(line, child)))
  return direct !== undefined && oblique === undefined ? direct : oblique
}

/**
 * Heads of the phrases that a pronoun inside a clause most likely means by its place in the tree, the likeliest first: the owner
 * of the noun that the clause explains ("Peru's decision to recall its envoy"), whom a verb makes act or judges ("urged Peru to
 * withdraw its troops", "blamed Peru for its losses"), the subject of the clause.
 */
export function bindersOf(line: Line, token: number): number[] {
  const found: number[] = []
  // "Peru and its allies"
  const noun = headAt(line, token)
  if (line.tokens[token]?.deprel === 'nmod:poss' && relationAt(line, noun) === 'conj') found.push(headAt(line, noun))
  let at = token
  for (let steps = 0; steps < 12; steps++) {
    const above = headAt(line, at)
    if (above < 0) break
    const relation = relationAt(line, at)
    if (at !== token && !isVerb(line, above) && /^(acl|nmod|advcl|ccomp)$/.test(relation)) {
      const owner = (line.children[above] ?? []).find(
        (child) => child < token && child !== at && line.tokens[child]?.deprel === 'nmod:poss',
      )
      if (owner !== undefined) found.push(owner)
    }
    if (at !== token && relation === 'nmod' && /^(for|over)$/.test(caseOf(line, at))) {
      const target = targetOf(line, above, at) ?? (isTarget(line, above) ? above : undefined)
      if (target !== undefined) found.push(target)
    }
    if (isVerb(line, above)) {
      const open = isVerb(line, at) && subjectOf(line, at) === undefined
      if (open && /^(xcomp|advcl|ccomp|acl)$/.test(relation) && OBJECT_CONTROL.has(lemmaAt(line, above))) {
        const object = addressee(line, above, at)
        if (object !== undefined) found.push(object)
      }
      // "sanctioned Peru after it recalled its envoy"
      if (
        relation === 'advcl' &&
        subjectOf(line, at) === token &&
        (JUDGING.has(lemmaAt(line, above)) || CONFLICT.has(lemmaAt(line, above))) &&
        childrenBy(line, at, 'mark').some((mark) =>
          /^(after|because|since|unless|until|for)$/.test(lowerAt(line, mark)),
        )
      ) {
        const object = addressee(line, above, at)
        if (object !== undefined) found.push(object)
      }
      if (relation === 'obl' && at !== token && /^(for|over)$/.test(caseOf(line, at))) {
        const noun = objectOf(line, above, at)
        const target = noun === undefined ? undefined : targetOf(line, noun, at)
        if (target !== undefined) found.push(target)
      }
      if (relation === 'obl' && at !== token) {
        const preposition = caseOf(line, at)
        const judged = JUDGING.has(lemmaAt(line, above)) && /^(for|over|of|about|on)$/.test(preposition)
        const object = judged ? objectOf(line, above, at) : undefined
        const disputed = object ?? (preposition === 'over' ? addressee(line, above, at) : undefined)
        if (disputed !== undefined) found.push(disputed)
      }
      const subject = subjectOf(line, above)
      if (subject !== undefined && subject !== at) {
        if (subject < token || !/^(obl|advcl)$/.test(relation)) found.push(subject)
        if (/^(that|which|who)$/.test(lowerAt(line, subject))) {
          at = above
          continue
        }
        if (relation !== 'ccomp' && !/^(xcomp|advcl|conj|acl|parataxis|obl)$/.test(relationAt(line, above))) break
        if (subject < token) break
      }
    }
    at = above
  }
  return found.filter((head) => head !== token)
}

/** "blacklisted the Guard, calling it a threat": the object of the verb above a clause without a subject of its own. */
export function parallelObject(line: Line, token: number): number | undefined {
  const verb = headAt(line, token)
  if (relationAt(line, token) !== 'obj' || verb < 0 || subjectOf(line, verb) !== undefined) return undefined
  const above = headAt(line, verb)
  return above >= 0 && isVerb(line, above) && /^(advcl|conj)$/.test(relationAt(line, verb))
    ? objectOf(line, above, verb)
    : undefined
}

/** Whoever does what the verb says, by its own subject or the one it shares with the verb above. */
export function doersOf(line: Line, verb: number): number[] {
  let at = verb
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    const subject = subjectOf(line, at)
    if (subject !== undefined) return [subject]
    const relation = relationAt(line, at)
    const above = headAt(line, at)
    if (!/^(xcomp|conj|advcl)$/.test(relation) || above < 0) return []
    if (relation === 'xcomp' && OBJECT_CONTROL.has(lemmaAt(line, above))) {
      const object = addressee(line, above, at)
      if (object !== undefined) return [object]
    }
    at = above
  }
  return []
}

/**
 * Heads of the phrases that the subject of a clause most likely means where the clause hangs on a noun: whose speech it was
 * ("a day after Mora's speech, where she"), of whom the noun's phrase tells ("the plan of Mora in 2019, when she"), and whom a
 * verb without a person for its subject puts in a state ("would leave Mora free to act by the time she").
 */
export function holdersAbove(line: Line, token: number): number[] {
  const verb = headAt(line, token)
  if (line.tokens[token]?.deprel !== 'nsubj' || !isVerb(line, verb) || relationAt(line, verb) !== 'acl') return []
  const found: number[] = []
  let at = headAt(line, verb)
  const opens = childrenBy(line, verb, 'advmod', 'mark', 'obl').some((child) =>
    /^(where|when)$/.test(lowerAt(line, child)),
  )
  for (let steps = 0; at >= 0 && steps < 5; steps++) {
    if (isVerb(line, at)) {
      const object = objectOf(line, at, token)
      const subject = subjectOf(line, at)
      if (subject === undefined && /^(xcomp|acl|advcl)$/.test(relationAt(line, at))) {
        at = headAt(line, at)
        continue
      }
      if (object !== undefined && !opens) found.push(object)
      break
    }
    if (opens) {
      const owner = childrenBy(line, at, 'nmod').find(
        (child) => child < token && line.tokens[child]?.deprel === 'nmod:poss',
      )
      if (owner !== undefined) found.push(owner)
      if (steps > 0) found.push(at)
    }
    if (!/^(nmod|obl|obj|acl|xcomp|advcl)$/.test(relationAt(line, at))) break
    at = headAt(line, at)
  }
  return found
}
