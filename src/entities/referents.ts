import type { Antecedent, Discourse } from './discourse'
import type { Hit, Line } from './line'
import { caseOf, headAt, lemmaAt, relationAt, uposAt } from './line'
import { stateOfHit } from './state-counts'

/** The state that a person leads or serves, if the article tells it. */
export function stateOfPerson(discourse: Discourse, personId: string): string | undefined {
  return discourse.roles.bodiesOf(personId).find((id) => id.startsWith('state:')) ?? discourse.nations.get(personId)
}

/** Ids that people or a body owned by the name act for: its state, its organization, the state of a leader. */
export function actorOf(discourse: Discourse, hit: Hit): string | undefined {
  const state = stateOfHit(hit)
  if (state !== undefined) return state
  if (hit.kind === 'organization') return discourse.organizationOf(hit)
  if (hit.kind === 'person') {
    const id = discourse.people.idOf(hit)
    return id === undefined ? undefined : stateOfPerson(discourse, id)
  }
  return undefined
}

/** States spoken of lately, the last one first; of persons, their states; places' names do not count unless nothing else does. */
export function recentStates(discourse: Discourse, line: Line, token: number, reach = 5): string[] {
  const found: string[] = []
  for (const antecedent of before(discourse, line, token, reach)) {
    if (antecedent.locative) continue
    for (const id of [...antecedent.ids].reverse()) {
      const state =
        antecedent.type === 'state' ? id : antecedent.type === 'person' ? stateOfPerson(discourse, id) : undefined
      if (state !== undefined && !found.includes(state)) found.push(state)
    }
  }
  return found
}

/** Antecedents from the nearest back, at most so many sentences away. */
export function* before(discourse: Discourse, line: Line, token: number, reach: number): Generator<Antecedent> {
  for (let index = discourse.antecedents.length - 1; index >= 0; index--) {
    const antecedent = discourse.antecedents[index]
    if (antecedent === undefined || line.index - antecedent.sentence > reach) return
    if (antecedent.sentence < line.index || antecedent.token < token) yield antecedent
  }
}

/**
 * The state that "the government" or "the country" means: the last subject's, else the last one named. What is said of the
 * country by a clause whose subject is another state does not mean that subject.
 */
export function contextState(discourse: Discourse, line: Line, token: number): string | undefined {
  const own = subjectsOf(discourse, line, token)
  for (const antecedent of before(discourse, line, token, 2)) {
    if (!antecedent.subject || antecedent.ids.length !== 1) continue
    const id = antecedent.ids[0] ?? ''
    const state =
      antecedent.type === 'state' ? id : antecedent.type === 'person' ? stateOfPerson(discourse, id) : undefined
    if (state !== undefined && !own.has(state)) return state
  }
  return recentStates(discourse, line, token).find((state) => !own.has(state))
}

/** "fled the country", "addressed the nation": one's own. */
const OF_ONES_OWN =
  /^(flee|leave|rule|lead|govern|run|address|tell|represent|unite|serve|return|defend|protect|control|transform|modernize|rally|drag|plunge|divide|open|put|make|keep|turn|bring|take)$/

/** States that are the subject of the clause whose object or adverbial the token is. */
export function subjectsOf(discourse: Discourse, line: Line, token: number, everywhere = false): ReadonlySet<string> {
  const found = new Set<string>()
  const relation = relationAt(line, token)
  if (!everywhere && /^(in|from|of|within|across|inside|outside|throughout|out)$/.test(caseOf(line, token)))
    return found
  if (relation !== 'obj' && relation !== 'obl' && relation !== 'iobj' && relation !== 'nmod') return found
  let verb = headAt(line, token)
  while (verb >= 0 && uposAt(line, verb) !== 'VERB') verb = headAt(line, verb)
  for (let steps = 0; verb >= 0 && steps < 3; steps++, verb = headAt(line, verb)) {
    const subject = (line.children[verb] ?? []).find((child) => relationAt(line, child) === 'nsubj')
    for (const id of subject === undefined ? [] : (discourse.mentionAt(line, subject)?.entityIds ?? []))
      if (id.startsWith('state:')) found.add(id)
      else if (id.startsWith('person:') && !OF_ONES_OWN.test(lemmaAt(line, verb)))
        for (const state of [stateOfPerson(discourse, id)]) if (state !== undefined) found.add(state)
    if (subject !== undefined || !['advcl', 'xcomp', 'conj'].includes(relationAt(line, verb))) break
  }
  return found
}
