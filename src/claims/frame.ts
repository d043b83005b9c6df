import type { Modality } from '../model'
import { relationOf } from '../ontology'

/**
 * Where an end of a claim is looked for: `agent`, `patient`, `recipient`, a preposition (`with`), `theme` (who the
 * patient noun belongs to), `content` (the actor in the complement), `partner` (whom a letter in the same clause goes to).
 * `~` before it looks through acts and things to the actor whose they are: "condemned Riyadh's execution of ..." .
 */
export type Slot = string

export interface FrameOptions {
  readonly subject?: string
  readonly object?: string
  /** The patient's head must be one of these: "impose SANCTIONS on". */
  readonly theme?: string
  /**
   * Where the theme is looked for; the patient unless a preposition is named ("provided Kenya WITH howitzers"), or
   * `predicate`: what the patient is said to be ("called Kenya an ALLY").
   */
  readonly themeIn?: string
  /** The theme must have one of these before it: "MILITARY equipment". */
  readonly qualified?: string
  /** The patient's head must be none of these: "met the deadline". */
  readonly notTheme?: string
  /** The patient's adjectives must be none of these: "sent a CLEAR message" is no letter. */
  readonly unlessModified?: string
  /** Who goes to his own state only comes home. */
  readonly abroad?: boolean
  /** The verb has no object of its own: "trade with", not "trade barbs with". */
  readonly bare?: boolean
  /** A noun whose doer stands not before it must be carried by one of these verbs: "WON the election". */
  readonly carriers?: string
  /** A noun whose doer stands not before it is nothing that one does by these verbs: "AVOIDED sanctions". */
  readonly notCarriedBy?: string
  /** Labels that the ends must have, where the relation would admit more. */
  readonly subjectOf?: string
  readonly objectOf?: string
  /** The doer's head must be one of these: "TROOPS entered". */
  readonly doers?: string
  /** The doer's head must be none of these: "sanctions targeted" is no attack. */
  readonly notDoers?: string
  /** One of these prepositions must be there: "call ON". */
  readonly needs?: string
  /** None of these prepositions may be there: "fired rockets AT" is no test. */
  readonly unless?: string
  /** What is done with these is another act: "hit Kenya WITH sanctions". */
  readonly notWith?: string
  /** The complement must be one of these acts: "vowed to RETALIATE". */
  readonly content?: string
  /** The complement must be none of these acts: "is ready to STRIKE" is no promise. */
  readonly notContent?: string
  /** Without an object the claim still stands. */
  readonly objectOptional?: boolean
  /** "exchanged letters": each party does it to the other. */
  readonly reciprocal?: boolean
  /** Several subjects alone are not its parties: "A and B spoke". */
  readonly needsOther?: boolean
  /** Several subjects without an object do it to each other, told once: "X and Y clashed". */
  readonly mutual?: boolean
  /** Several subjects of a symmetric relation are its parties, whatever stands behind "with". */
  readonly preferCouples?: boolean
  /** Who else did it: "signed a pact WITH". */
  readonly alsoSubject?: string
  readonly voice?: 'active' | 'passive'
  readonly negative?: boolean
  /** What the words themselves make of it: "is CONSIDERING sanctions" has imposed none. */
  readonly modality?: Modality
  readonly properties?: Readonly<Record<string, string>>
  readonly confidence?: number
}

/** One way of saying one relation. Frames are data: all syntax is in the predication. All have all properties, which the compiler likes. */
export interface Frame {
  readonly name: string
  readonly type: string
  readonly form: 'verb' | 'noun' | 'adjective'
  readonly lemmas: ReadonlySet<string>
  readonly theme: ReadonlySet<string> | undefined
  readonly themeIn: string
  readonly qualified: ReadonlySet<string> | undefined
  readonly notTheme: ReadonlySet<string> | undefined
  readonly unlessModified: ReadonlySet<string> | undefined
  readonly abroad: boolean
  readonly carriers: ReadonlySet<string> | undefined
  readonly notCarriedBy: ReadonlySet<string> | undefined
  readonly subjectOf: ReadonlySet<string> | undefined
  readonly objectOf: ReadonlySet<string> | undefined
  readonly doers: ReadonlySet<string> | undefined
  readonly notDoers: ReadonlySet<string> | undefined
  readonly needs: ReadonlySet<string> | undefined
  readonly unless: ReadonlySet<string> | undefined
  readonly notWith: ReadonlySet<string> | undefined
  readonly content: ReadonlySet<string> | undefined
  readonly notContent: ReadonlySet<string> | undefined
  readonly bare: boolean
  readonly subject: readonly Slot[]
  readonly object: readonly Slot[]
  readonly objectOptional: boolean
  readonly reciprocal: boolean
  readonly alsoSubject: readonly Slot[]
  readonly preferCouples: boolean
  readonly mutual: boolean
  readonly needsOther: boolean
  readonly voice: 'active' | 'passive' | undefined
  readonly negative: boolean
  readonly modality: Modality | undefined
  readonly properties: Readonly<Record<string, string>>
  readonly confidence: number
}

/** Lemmas parted by `|`, since some have spaces ("carry out"). */
export const words = (list: string): ReadonlySet<string> => new Set(list.split('|').map((word) => word.trim()))

const maybeWords = (list: string | undefined): ReadonlySet<string> | undefined =>
  list === undefined ? undefined : words(list)

function make(form: Frame['form'], type: string, lemmas: string, options: FrameOptions): Frame {
  if (relationOf(type) === undefined) throw new RangeError(`frame for an unknown relation type: ${type}`)
  return {
    name: `${type.toLowerCase().replaceAll('_', '-')}/${form}:${lemmas.split('|')[0]?.trim()}${options.theme === undefined ? '' : '+' + options.theme.split('|')[0]?.trim()}`,
    type,
    form,
    lemmas: words(lemmas),
    theme: maybeWords(options.theme),
    qualified: maybeWords(options.qualified),
    notTheme: maybeWords(options.notTheme),
    unlessModified: maybeWords(options.unlessModified),
    carriers: maybeWords(options.carriers),
    notCarriedBy: maybeWords(options.notCarriedBy),
    subjectOf: maybeWords(options.subjectOf),
    objectOf: maybeWords(options.objectOf),
    unless: maybeWords(options.unless),
    notWith: maybeWords(options.notWith),
    notDoers: maybeWords(options.notDoers),
    doers: maybeWords(options.doers),
    content: maybeWords(options.content),
    notContent: maybeWords(options.notContent),
    needs: maybeWords(options.needs),
    voice: options.voice,
    subject: (options.subject ?? 'agent').split(' '),
    object: options.object === undefined ? ['patient'] : options.object === '' ? [] : options.object.split(' '),
    objectOptional: options.objectOptional ?? false,
    abroad: options.abroad ?? false,
    reciprocal: options.reciprocal ?? false,
    bare: options.bare ?? false,
    needsOther: options.needsOther ?? false,
    preferCouples: options.preferCouples ?? false,
    mutual: options.mutual ?? false,
    themeIn: options.themeIn ?? 'patient',
    alsoSubject: options.alsoSubject === undefined ? [] : options.alsoSubject.split(' '),
    negative: options.negative ?? false,
    modality: options.modality,
    properties: options.properties ?? {},
    confidence: options.confidence ?? 0.9,
  }
}

export const verbs = (type: string, lemmas: string, options: FrameOptions = {}): Frame =>
  make('verb', type, lemmas, options)
export const nouns = (type: string, lemmas: string, options: FrameOptions = {}): Frame =>
  make('noun', type, lemmas, options)
export const adjectives = (type: string, lemmas: string, options: FrameOptions = {}): Frame =>
  make('adjective', type, lemmas, options)
