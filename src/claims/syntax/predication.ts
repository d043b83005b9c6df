/**
 * A predicate with its arguments by role, whatever the syntax: active, passive, relative, participial, controlled,
 * nominal ("Russia's invasion of Ukraine") or with a light verb ("launched an invasion of"). Arguments are heads of
 * phrases (token indexes), before coordination is spread.
 */
export interface Predication {
  /** The word that names the event: the verb, or the noun where a light verb carries it. */
  readonly trigger: number
  /** The verb that carries tense, negation and modality: the trigger itself unless it is a noun with a light verb. */
  readonly carrier: number
  readonly form: 'verb' | 'noun' | 'adjective'
  /** With its particle: `carry out`. */
  readonly lemma: string
  readonly voice: 'active' | 'passive'
  readonly agents: readonly number[]
  /** Who may have done it where `agents` name nobody: the subject of the verb that a letter or statement hangs from. */
  readonly fallbackAgents: readonly number[]
  readonly patients: readonly number[]
  readonly recipients: readonly number[]
  /** Preposition to phrase heads; those of the patient noun ("sanctions on Iran") are in `patientObliques`. */
  readonly obliques: ReadonlyMap<string, readonly number[]>
  readonly patientObliques: ReadonlyMap<string, readonly number[]>
  /** Heads of clauses that are complements: "accused X of sending", "said that", "vowed to". */
  readonly complements: readonly number[]
}
