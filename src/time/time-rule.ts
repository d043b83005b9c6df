import type { DateValue } from '../model'
import type { Reference } from './resolve'
import type { TimeAnchor, TimeKind, TimeTense } from './time-mention'

/** What a rule may ask while it reads a match. */
export interface RuleContext {
  readonly published?: Reference
  readonly publishedOn?: DateValue
  readonly previous?: DateValue
  readonly previousIsNear?: boolean
  /** Whether the clause around the match looks back or ahead. */
  readonly tense: TimeTense
}

export interface Reading {
  readonly value: DateValue | null
  readonly kind: TimeKind
  readonly anchor: TimeAnchor
  /** True where the tense decided. */
  readonly byTense?: boolean
}

/** A pattern over the sentence in lower case and how to read it; group 1, where it takes part, is the expression itself. */
export interface TimeRule {
  readonly name: string
  readonly pattern: RegExp
  /** Null for "not mine". */
  readonly read: (groups: Readonly<Record<string, string | undefined>>, context: RuleContext) => Reading | null
}

export function rule(name: string, pattern: string, read: TimeRule['read']): TimeRule {
  return { name, pattern: new RegExp(`(?<![\\w$€£.,/-])(?:${pattern})(?![\\w/%]|[.,]\\d|-[a-z])`), read }
}

export function point(value: DateValue | null, anchor: TimeAnchor, byTense = false): Reading {
  return { value, kind: 'point', anchor, byTense }
}

export function interval(value: DateValue | null, anchor: TimeAnchor): Reading {
  return { value, kind: 'interval', anchor }
}
