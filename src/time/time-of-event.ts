import type { Sentence, Token } from '../model'
import type { TimeMention } from './time-mention'

const TIME_RELATION = /^(?:obl|advmod|nmod|dep|nummod)(?::|$)/
const NOMINAL_STEP = /^(?:obj|iobj|obl|nmod)(?::|$)/
const CARRIED = /^(?:obj|obl|nsubj|nmod|compound)(?::|$)/
const REPORT =
  /^(?:say|tell|report|announce|state|add|quote|note|write|claim|tweet|post|declare|disclose|confirm|cite|reveal|carry|publish)$/
/** Verbs that lend their time to the act that their noun names: "paid a visit in June", "talks took place on Monday". */
const LIGHT =
  /^(?:take|hold|pay|make|have|give|occur|happen|begin|start|open|end|conclude|stage|conduct|deliver|launch|carry|come|follow|be|send|exchange|deal|undertake)$/
/** Nouns that have a time of their own: "condemned the raid in May" may date the raid. */
const EVENT_NOUN =
  /^(?:attack|invasion|war|visit|summit|meeting|talk|election|strike|launch|test|raid|bombing|coup|annexation|trip|referendum|conference|clash|killing|assassination|vote|revolution|uprising)$/
const BETWEEN_REPORT_AND_TIME =
  /^(?:on|in|at|late|early|earlier|later|a|an|the|statement|interview|report|briefing|reporters|journalists|to|news|conference|,)$/

/**
 * The expression that dates the event named by the trigger, or undefined. Reads the tree within the trigger's clause;
 * a time that stands right behind a report verb ("said on Tuesday") dates the report, whatever the tree says.
 */
export function timeOfEvent(
  sentence: Sentence,
  triggerToken: number,
  times: readonly TimeMention[],
): TimeMention | undefined {
  if (!sentence.parsed) return undefined
  const dated = times.filter(({ kind }) => kind === 'point' || kind === 'interval')
  const own = dated.filter((time) => {
    const report = reportBefore(sentence, time)
    return report === undefined || report === triggerToken
  })
  return (
    nearest(
      own.filter((time) => reportBefore(sentence, time) === triggerToken),
      triggerToken,
    ) ??
    nearest(
      own.filter((time) => governorOf(sentence, time) === triggerToken),
      triggerToken,
    ) ??
    nearest(
      own.filter((time) => reaches(sentence, time, triggerToken)),
      triggerToken,
    )
  )
}

/** The expression that dates a report: attached to the verb of saying, or right behind it. */
export function timeOfReport(
  sentence: Sentence,
  reportToken: number,
  times: readonly TimeMention[],
): TimeMention | undefined {
  return timeOfEvent(sentence, reportToken, times)
}

function nearest(times: readonly TimeMention[], token: number): TimeMention | undefined {
  const distance = (time: TimeMention) => (time.first > token ? time.first - token : token - time.last)
  return [...times].sort((a, b) => distance(a) - distance(b) || a.first - b.first)[0]
}

/** The token of the expression whose head lies outside of it. */
function headOf(sentence: Sentence, { first, last }: TimeMention): Token | undefined {
  return sentence.tokens.slice(first, last + 1).find(({ head }) => head < first || head > last)
}

/** Token that the expression hangs on as a time, if it does. */
function governorOf(sentence: Sentence, time: TimeMention): number | undefined {
  const head = headOf(sentence, time)
  return head && TIME_RELATION.test(head.deprel) ? head.head : undefined
}

/** The report verb that the expression stands right behind. */
function reportBefore(sentence: Sentence, time: TimeMention): number | undefined {
  for (let at = time.first - 1; at >= 0; at -= 1) {
    const token = sentence.tokens[at]
    if (token === undefined) return undefined
    if (REPORT.test(token.lemma) && /^(?:VERB|X|)$/.test(token.upos)) return at
    if (!BETWEEN_REPORT_AND_TIME.test(token.form.toLowerCase())) return undefined
  }
  return undefined
}

/** Whether the expression, hung on another word of the same clause, still dates the trigger. */
function reaches(sentence: Sentence, time: TimeMention, trigger: number): boolean {
  const governor = governorOf(sentence, time)
  const at = governor === undefined ? undefined : sentence.tokens[governor]
  const own = sentence.tokens[trigger]
  if (governor === undefined || !at || !own) return false
  if (climbs(sentence, governor, trigger)) return time.first > governor && time.first > trigger
  if (own.head !== governor) return false
  if (/^conj/.test(own.deprel)) return time.last < governor && at.upos === 'VERB'
  if (/^xcomp/.test(own.deprel)) return time.first > trigger
  return CARRIED.test(own.deprel) && LIGHT.test(at.lemma)
}

/** From a noun behind the trigger up to it, over objects and prepositional phrases alone: a time hung too low. */
function climbs(sentence: Sentence, from: number, trigger: number): boolean {
  const seen = new Set<number>()
  for (let at = from; at >= 0 && !seen.has(at); at = sentence.tokens[at]?.head ?? -1) {
    if (at === trigger) return true
    seen.add(at)
    const token = sentence.tokens[at]
    if (!token || !NOMINAL_STEP.test(token.deprel) || EVENT_NOUN.test(token.lemma)) return false
  }
  return false
}
