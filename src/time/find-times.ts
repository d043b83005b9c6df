import type { DateValue, Sentence } from '../model'
import { clauseTense } from './clause-tense'
import { referenceOf } from './resolve'
import { TIME_RULES } from './rules'
import type { TimeContext, TimeMention } from './time-mention'
import { patternSet } from './scan/pattern-set'
import type { RuleContext, TimeRule } from './time-rule'

const QUICK =
  /\d|day|week|month|year|night|morning|decade|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|tomorrow|christmas|daily|ago|annually|centur|easter|eid|diwali|passover|hanukkah|hashanah?|kippur|nowruz|chuseok|seollal|tet|festival|thanksgiving|halloween|juneteenth/

const findRules = patternSet(TIME_RULES.map(({ pattern }) => pattern))

/** The sentence in lower case with single spaces, and where each token stands in it. */
interface Line {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

interface Candidate {
  readonly first: number
  readonly last: number
  readonly rule: TimeRule
  readonly order: number
  readonly groups: Readonly<Record<string, string | undefined>>
}

/**
 * Time expressions of a sentence in text order, none within another, with the dates that they stand for.
 * Bare weekdays, days and months look back from the publication, or ahead where the clause does ("will meet on Friday").
 * A preposition before the expression stays outside of it. Values are never finer than the words.
 *
 * @example findTimes(sentence, { publishedOn: { start: '2031-05-14', precision: 'day' } })
 * // "came into force on Monday" → [{ value: { start: '2031-05-12', precision: 'day' }, kind: 'point', … }]
 */
export function findTimes(sentence: Sentence, context: TimeContext = {}): TimeMention[] {
  const candidates = candidatesIn(sentence)
  if (candidates.length === 0) return []
  const published = referenceOf(context.publishedOn)
  const mentions: TimeMention[] = []
  for (const candidate of candidates) {
    const mention = mentionOf(sentence, candidate, { ...context, ...(published && { published }) })
    if (mention) mentions.push(mention)
  }
  return mentions
}

const SCANNED = new WeakMap<Sentence, readonly Candidate[]>()

/** What the rules match, none within another. A sentence is asked for its times from the first and the last day that may be meant. */
function candidatesIn(sentence: Sentence): readonly Candidate[] {
  const known = SCANNED.get(sentence)
  if (known !== undefined) return known
  const line = lineOf(sentence)
  const found = QUICK.test(line.text) ? withoutOverlaps(candidatesOf(sentence, line)) : []
  SCANNED.set(sentence, found)
  return found
}

function lineOf(sentence: Sentence): Line {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  sentence.tokens.forEach((token, at) => {
    const before = sentence.tokens[at - 1]
    if (before && before.end < token.start) text += ' '
    starts.push(text.length)
    text += token.form.toLowerCase()
    ends.push(text.length)
  })
  return { text, starts, ends }
}

function candidatesOf(sentence: Sentence, line: Line): Candidate[] {
  const found: Candidate[] = []
  for (const [order, matches] of findRules(line.text)) {
    const rule = TIME_RULES[order]
    for (const match of rule ? matches : []) {
      const groups = match.groups ?? {}
      const [start, end] = spanOf(match)
      const [first, last] = [line.starts.indexOf(start), line.ends.indexOf(end)]
      if (rule && first >= 0 && last >= first && namesAreCapital(sentence, first, last))
        found.push({ first, last, rule, order, groups })
    }
  }
  return found
}

/** A rule with a word of context before it names the expression `x`, or the year `y` alone; it ends where the match does. */
function spanOf(match: RegExpExecArray): readonly [number, number] {
  const end = match.index + match[0].length
  const inner = match.groups?.['x'] ?? (/^[a-z(,]/.test(match[0]) ? yearAlone(match) : undefined)
  return [inner === undefined ? match.index : end - inner.length, end]
}

function yearAlone(match: RegExpExecArray): string | undefined {
  const names = Object.keys(match.groups ?? {})
  return names.length === 1 && names[0] === 'y' ? match.groups?.['y'] : undefined
}

/** Months and weekdays are names: "may", "march" and "sat" in lower case are not. */
function namesAreCapital(sentence: Sentence, first: number, last: number): boolean {
  return sentence.tokens
    .slice(first, last + 1)
    .every((token) => !/^(?:may|march|jan\.?|mar\.?|dec\.?|sat\.?|sun\.?|wed\.?|mon\.?)$/.test(token.form))
}

function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const byLength = [...candidates].sort(
    (a, b) => b.last - b.first - (a.last - a.first) || a.order - b.order || a.first - b.first,
  )
  const kept: Candidate[] = []
  for (const one of byLength) if (kept.every((k) => one.last < k.first || one.first > k.last)) kept.push(one)
  return kept.sort((a, b) => a.first - b.first)
}

function mentionOf(
  sentence: Sentence,
  { first, last, rule, groups }: Candidate,
  context: Omit<RuleContext, 'tense'>,
): TimeMention | null {
  const [from, to] = [sentence.tokens[first], sentence.tokens[last]]
  const tense = clauseTense(sentence, first, last)
  const reading = rule.read(groups, { ...context, tense })
  if (!reading || !from || !to) return null
  const since = reading.kind === 'point' && sentence.tokens[first - 1]?.form.toLowerCase() === 'since'
  return {
    first,
    last,
    start: from.start,
    end: to.end,
    value: since ? sinceValue(reading.value) : reading.value,
    kind: since ? 'interval' : reading.kind,
    anchor: reading.anchor,
    ...(reading.byTense && { tense }),
  }
}

function sinceValue(value: DateValue | null): DateValue | null {
  return value && { ...value, since: true }
}
