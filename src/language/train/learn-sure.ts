import { hash2 } from '../linear/hash'
import { Choices } from '../parser/choices'
import type { ParserModel } from '../parser/parser-model'
import { LEFT_ARC, RIGHT_ARC, pairKey, wordPairKey } from '../parser/parser-model'
import { ParserState } from '../parser/parser-state'
import { RELATION_KEYS, TRANSITION_KEYS } from '../parser/sure-choices'
import { TAG_KEYS } from '../tagger/sure-tags'
import type { Tagger } from '../tagger/tagger'
import type { WordTable } from '../words/word-table'
import type { TreebankSentence } from './conllu'
import { increment } from './tag-inventory'

const LENGTH_MAX = 160
const SEEN_MIN = 60
const SURE_SHARE = 0.998

/** Choice + 1 by key. */
export interface SureChoices {
  readonly tags: ReadonlyMap<number, number>
  readonly transitions: ReadonlyMap<number, number>
  readonly relations: ReadonlyMap<number, number>
}

/**
 * Runs tagger and parser over text and notes where they practically always choose alike: half of all choices need not be scored then,
 * and one in a thousand comes out otherwise. The words are asked for alone; trees and tags of the sentences play no part.
 */
export function learnSure(
  sentences: readonly Pick<TreebankSentence, 'forms'>[],
  table: WordTable,
  tagger: Tagger,
  model: ParserModel,
): SureChoices {
  const tags = new ChoiceCounts()
  const transitions = new ChoiceCounts()
  const relations = new ChoiceCounts()
  const state = new ParserState(table, tagger.model.tags, model.labels)
  const choices = new Choices(state, model)
  for (const { forms } of sentences) {
    if (forms.length > LENGTH_MAX) continue
    table.makeRoom(forms.length)
    const words = Int32Array.from(forms, (form) => table.numberOf(form))
    const { length } = words
    const given = new Int16Array(length)
    tagger.tag(words, length, given)
    given.forEach((tag, i) => {
      if (tagger.model.fixed.get(table.normal[words[i] as number] as number) > 0) return
      const before = i === 0 ? -1 : (given[i - 1] as number)
      for (const key of TAG_KEYS) tags.see(key(table, words, length, i, before), tag)
    })
    state.start(words, length, given)
    choices.start()
    while (!state.done) {
      const only = choices.onlyTransition()
      const transition = only ?? choices.transition()
      if (only === undefined) for (const key of TRANSITION_KEYS) transitions.see(key(state), transition)
      const isArc = transition === LEFT_ARC || transition === RIGHT_ARC
      const head = transition === LEFT_ARC ? state.buffer : state.top
      const token = transition === LEFT_ARC ? state.top : state.buffer
      const relation = isArc ? choices.relation(head, token) : -1
      if (isArc && !isFixed(model, state, head, token))
        for (const key of RELATION_KEYS) relations.see(key(state, head, token), relation)
      state.apply(transition, relation)
    }
  }
  return { tags: tags.sure(), transitions: transitions.sure(), relations: relations.sure() }
}

function isFixed({ fixedLabels }: ParserModel, { tags, words }: ParserState, head: number, token: number): boolean {
  const pair = pairKey(tags[head] as number, tags[token] as number, head < token)
  return (fixedLabels.get(pair) || fixedLabels.get(wordPairKey(pair, words[token] as number))) > 0
}

/** Flat maps, for there are millions of keys: how often each was seen, and how often with each choice. */
class ChoiceCounts {
  private readonly totals = new Map<number, number>()
  private readonly pairs = new Map<number, number>()
  private most = 0

  see(key: number, choice: number): void {
    increment(this.totals, key)
    increment(this.pairs, hash2(1, key, choice))
    this.most = Math.max(this.most, choice)
  }

  sure(): Map<number, number> {
    const result = new Map<number, number>()
    for (const [key, total] of this.totals) {
      if (total < SEEN_MIN) continue
      for (let choice = 0; choice <= this.most; choice++)
        if ((this.pairs.get(hash2(1, key, choice)) ?? 0) >= SURE_SHARE * total) result.set(key, choice + 1)
    }
    return result
  }
}
