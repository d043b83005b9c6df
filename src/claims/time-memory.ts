import { relationOf } from '../ontology'
import { timeOfEvent, type TimeMention } from '../time'
import type { EventTime } from './qualifiers/event-time'
import { LOOKING_BACK } from './qualifiers/news-time'
import { openingTime } from './qualifiers/opening-time'
import { isNarrated } from './qualifiers/simple-past'
import type { References } from './references'
import { isSpeaking, speakersOf } from './speech/reporting'
import { isAlongsideWords } from './syntax/alongside-words'
import { isOfEncounter } from './syntax/encounter-phrase'
import { surfaceSubjects } from './syntax/subject'
import type { Tree } from './syntax/tree'

/** A time named in one sentence that later ones go on with. */
interface Remembered {
  readonly sentence: number
  readonly time: EventTime
}

/** What a claim in the making is asked for: where it stands, and whose act it is. */
export interface TimedAct {
  readonly tree: Tree
  readonly index: number
  readonly carrier: number
  readonly type: string
  /** Ids of who acts and, where there is one, of the other end. */
  readonly parties: readonly string[]
  readonly times: readonly TimeMention[]
}

/** Sentences over which one goes on speaking on the day that was named first. */
const SPEECH_REACH = 6
/** Sentences over which "at the summit" finds the summit told before. */
const ENCOUNTER_REACH = 6
/** Sentences over which "the comments" are those told of last. */
const WORDS_REACH = 3
/** "did not know until Monday" names no day of speaking. */
const BOUNDS = new Set(['until', 'till', 'since', 'before', 'after', 'by'])
const ENCOUNTERS = new Set(['MET_WITH', 'HELD_TALKS_WITH', 'VISITED'])
const PRONOUNS = new Set(['he', 'she', 'they', 'it'])

/**
 * Remembers the times that a text names once and then goes on with: "In 2005, ..." at the head of a sentence holds for the
 * story told behind it in the paragraph; who "said on Monday" goes on speaking that day; what was done "at the summit" was
 * done when it was held.
 */
export class TimeMemory {
  #opening: (Remembered & { readonly paragraph: number; readonly mention: TimeMention }) | undefined
  readonly #speeches = new Map<string, Remembered>()
  #lastSpeech: Remembered | undefined
  #encounter: (Remembered & { readonly parties: readonly string[] }) | undefined

  /** Takes in the times of a sentence before its claims are made. */
  read(tree: Tree, index: number, times: readonly TimeMention[], references: References): void {
    const { paragraph } = tree.sentence
    const mention = openingTime(tree, times)
    if (mention?.value != null)
      this.#opening = { sentence: index, paragraph, mention, time: { value: mention.value, words: mention } }
    else if (this.#opening !== undefined && namesTime(times) && !this.#covers(tree, index)) this.#opening = undefined
    if (!tree.sentence.parsed || !namesTime(times)) return
    tree.tokens.forEach((_token, verb) => {
      if (!isSpeaking(tree, verb) || tree.token(verb).xpos !== 'VBD') return
      const said = timeOfEvent(tree.sentence, verb, times)
      if (said?.value == null || said.value.precision !== 'day' || BOUNDS.has(tree.lemma(said.first - 1))) return
      if (surfaceSubjects(tree, verb).length === 0) return
      for (const { entityId } of speakersOf(tree, verb, references))
        this.#said(entityId, { sentence: index, time: { value: said.value, words: said } })
    })
  }

  /** Takes in an act with the time that its own words told; an encounter without one hides those before. */
  remember(type: string, parties: readonly string[], index: number, time: EventTime | undefined): void {
    if (time === undefined) {
      if (ENCOUNTERS.has(type)) this.#encounter = undefined
      return
    }
    const [speaker] = parties
    if (speaker !== undefined && isVerbal(type) && time.value.precision === 'day')
      this.#said(speaker, { sentence: index, time })
    if (ENCOUNTERS.has(type)) this.#encounter = { sentence: index, time, parties }
  }

  /** The time that opened this paragraph's story. */
  openingAt(tree: Tree, index: number): TimeMention | undefined {
    return this.#covers(tree, index) ? this.#opening?.mention : undefined
  }

  /** When an act took place whose own sentence names no time. */
  carriedTo(act: TimedAct): EventTime | undefined {
    const { tree, index, carrier, times } = act
    if (namesTime(times)) return undefined
    const encounter = this.#encounterOf(act)
    if (encounter !== undefined) return encounter
    if (isAlongsideWords(tree, carrier))
      return index - (this.#lastSpeech?.sentence ?? -Infinity) <= WORDS_REACH ? this.#lastSpeech?.time : undefined
    if (!isNarrated(tree, carrier) || tree.tokens.some(({ form }) => LOOKING_BACK.test(form))) return undefined
    const opening = this.#covers(tree, index) ? this.#opening?.time : undefined
    if (!isVerbal(act.type)) return opening
    return opening?.value.precision === 'day' ? opening : this.#speechOf(act.parties[0] ?? '', index)
  }

  #covers(tree: Tree, index: number): boolean {
    if (this.#opening === undefined || index <= this.#opening.sentence) return false
    if (this.#opening.paragraph === tree.sentence.paragraph) return true
    if (index > this.#opening.sentence + 1 || !tree.sentence.parsed) return false
    const root = tree.tokens.findIndex(({ head }) => head < 0)
    const [subject] = surfaceSubjects(tree, root)
    return subject !== undefined && PRONOUNS.has(tree.token(subject).form.toLowerCase())
  }

  #said(speaker: string, speech: Remembered): void {
    this.#speeches.set(speaker, speech)
    this.#lastSpeech = speech
  }

  #speechOf(subject: string, index: number): EventTime | undefined {
    const speech = this.#speeches.get(subject)
    return speech !== undefined && index - speech.sentence <= SPEECH_REACH ? speech.time : undefined
  }

  #encounterOf({ tree, index, carrier, parties }: TimedAct): EventTime | undefined {
    const encounter = this.#encounter
    if (encounter === undefined || index - encounter.sentence > ENCOUNTER_REACH) return undefined
    const took = encounter.parties.some((party) => parties.includes(party))
    return took && isOfEncounter(tree, carrier) ? encounter.time : undefined
  }
}

const isVerbal = (type: string): boolean => relationOf(type)?.group.startsWith('verbal') === true

const namesTime = (times: readonly TimeMention[]): boolean =>
  times.some(({ kind }) => kind === 'point' || kind === 'interval')
