import { relationOf } from '../ontology'
import type { Frame } from './frame'
import type { Reference } from './references'

/** Nouns that take up whatever was done last. */
const ANY_ACT = new Set([
  'move',
  'decision',
  'step',
  'action',
  'act',
  'measure',
  'announcement',
  'development',
  'incident',
])
const REACH_SENTENCES = 12
const ANY_ACT_REACH = 2

/** Remembers who did what, so that "the executions" or "the move" finds its doer later in the article. */
export class ActMemory {
  readonly #typesByNoun = new Map<string, Set<string>>()
  readonly #doers = new Map<string, { readonly doer: Reference; readonly sentence: number }>()
  readonly #victims = new Map<string, { readonly victim: Reference; readonly sentence: number }>()
  #last: { readonly doer: Reference; readonly sentence: number } | undefined

  constructor(frames: readonly Frame[]) {
    for (const frame of frames.filter(({ form, type }) => form === 'noun' && isMaterial(type)))
      for (const noun of frame.lemmas)
        this.#typesByNoun.set(noun, (this.#typesByNoun.get(noun) ?? new Set()).add(frame.type))
  }

  remember(type: string, doer: Reference, sentence: number): void {
    if (isMaterial(type)) this.#doers.set(type, { doer, sentence })
    this.#last = { doer, sentence }
  }

  rememberVictim(type: string, victim: Reference, sentence: number): void {
    if (isMaterial(type)) this.#victims.set(type, { victim, sentence })
  }

  /** To whom what the noun names was done, by the nearest such act before. */
  victimOf(noun: string, sentence: number): Reference | undefined {
    const acts = [...(this.#typesByNoun.get(noun) ?? [])].flatMap((type) => this.#victims.get(type) ?? [])
    return acts.filter((act) => sentence - act.sentence <= REACH_SENTENCES).sort((a, b) => b.sentence - a.sentence)[0]
      ?.victim
  }

  /** Who did what the noun names, by the nearest such act before. */
  doerOf(noun: string, sentence: number): Reference | undefined {
    const types = [...(this.#typesByNoun.get(noun) ?? [])]
    const acts = types
      .flatMap((type) => this.#doers.get(type) ?? [])
      .filter((act) => sentence - act.sentence <= REACH_SENTENCES)
    const [nearest] = acts.sort((a, b) => b.sentence - a.sentence)
    if (nearest !== undefined) return nearest.doer
    return ANY_ACT.has(noun) && this.#last !== undefined && sentence - this.#last.sentence <= ANY_ACT_REACH
      ? this.#last.doer
      : undefined
  }
}

function isMaterial(type: string): boolean {
  const group = relationOf(type)?.group
  return group === 'material-conflict' || group === 'material-cooperation'
}
