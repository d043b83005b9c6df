import { tableOf } from '../../model'
import type { Reference, References } from '../references'
import { surfaceSubjects } from '../syntax/subject'
import { ancestors, type Tree } from '../syntax/tree'
import type { Quotation, Quotations } from './quotation'
import { isSpeaking, speakersOf } from './reporting'

/** Whose words a token belongs to by the quotation marks around it, and whether a cue says so or an earlier one is carried on. */
export interface QuotedSpeech {
  readonly speakers: readonly Reference[]
  readonly inherited: boolean
}

export interface RunningSpeech {
  at(tree: Tree, token: number): QuotedSpeech
}

/** The pronouns, in lower case, that stand for a person somewhere in the article. */
export type PronounsOf = (entityId: string) => ReadonlySet<string>

const NOBODY: QuotedSpeech = { speakers: [], inherited: false }
/** Fewer words in quotation marks are a borrowed phrase, nobody's statement. */
const MIN_WORDS = 4
const MIN_CLAUSE = 3
/** How far back a pronoun looks for the last speaker. */
const REACH_SENTENCES = 4

/**
 * Follows who speaks through an article. A quotation is said by the speaker whom one of its sentences names; one without
 * a cue goes on with the last speaker. "X said:" at the end of a paragraph brings what follows, with or without marks.
 */
export function runningSpeech(
  trees: readonly Tree[],
  quotations: Quotations,
  references: References,
  pronounsOf: PronounsOf,
): RunningSpeech {
  const cues = trees.map((tree, index) => cueOf(tree, index, quotations))
  const speakersAt: (readonly Reference[] | undefined)[] = []
  trees.forEach((tree, index) => {
    const cue = cues[index]
    const last = speakersAt.slice(-REACH_SENTENCES).findLast((speakers) => speakers !== undefined)
    speakersAt.push(
      cue === undefined
        ? undefined
        : speakerOf(
            tree,
            cue,
            last ?? [],
            references,
            pronounsOf,
            (token) => quotations.at(index, token) !== undefined,
          ),
    )
  })
  const statements = statementsOf(trees, cues)
  const numbers = new Map(trees.map((tree, index) => [tree, index]))
  const before = (sentence: number): readonly Reference[] =>
    speakersAt.slice(0, Math.max(sentence, 0)).findLast((speakers) => speakers !== undefined) ?? []

  const ofQuotation = ({ from, to }: Quotation, sentence: number): QuotedSpeech => {
    const touched = [sentence, to, from, ...range(from, to)].find((index) => speakersAt[index] !== undefined)
    if (touched !== undefined) return { speakers: speakersAt[touched] ?? [], inherited: false }
    return { speakers: before(from), inherited: true }
  }
  return {
    at: (tree, token) => {
      const sentence = numbers.get(tree)
      if (sentence === undefined) return NOBODY
      const quotation = quotations.at(sentence, token)
      if (quotation !== undefined && quotation.words >= (quotation.clausal ? MIN_CLAUSE : MIN_WORDS))
        return ofQuotation(quotation, sentence)
      const statement = statements[sentence]
      return statement === undefined ? NOBODY : { speakers: speakersAt[statement] ?? [], inherited: true }
    },
  }
}

/**
 * "..., he said": the pronoun goes on with the last speaker, not with somebody named in what is said, as long as the
 * speaker's sex or kind allows it.
 */
function speakerOf(
  tree: Tree,
  cue: number,
  last: readonly Reference[],
  references: References,
  pronounsOf: PronounsOf,
  isQuoted: (token: number) => boolean,
): readonly Reference[] {
  const named = speakersOf(tree, cue, references)
  const [speaker, ...others] = last
  const [subject] = surfaceSubjects(tree, cue)
  if (speaker === undefined || others.length > 0 || subject === undefined) return named
  const pronoun = tree.token(subject).form.toLowerCase()
  const labels = ADMITTED[pronoun]
  if (labels === undefined || !labels.has(speaker.label)) return named
  const namedHere = tree.tokens.some(
    (_token, token) =>
      token < cue &&
      token !== subject &&
      !isQuoted(token) &&
      references.at(tree, token).some(({ entityId, form }) => form !== 'pronoun' && entityId === named[0]?.entityId),
  )
  if (namedHere) return named
  const used = pronounsOf(speaker.entityId)
  return speaker.label === 'Person' && used.size > 0 && !used.has(pronoun) ? named : last
}
const ADMITTED: Readonly<Record<string, ReadonlySet<string>>> = tableOf({
  he: new Set(['Person']),
  she: new Set(['Person']),
  it: new Set(['Organization', 'Outlet', 'State']),
})

/** The outermost verb of speaking in the sentence that stands outside quotation marks. */
function cueOf(tree: Tree, sentence: number, quotations: Quotations): number | undefined {
  if (!tree.sentence.parsed) return undefined
  const verbs = tree.tokens
    .flatMap((_token, index) =>
      isSpeaking(tree, index) && quotations.at(sentence, index) === undefined ? [index] : [],
    )
    .sort((a, b) => ancestors(tree, a).length - ancestors(tree, b).length)
  return verbs.find((verb) => surfaceSubjects(tree, verb).length > 0) ?? verbs[0]
}

/** For each sentence of a statement that "X said:" introduced without quotation marks: the sentence of that cue. */
function statementsOf(trees: readonly Tree[], cues: readonly (number | undefined)[]): (number | undefined)[] {
  let current: number | undefined
  return trees.map(({ tokens, sentence }, index) => {
    const previous = trees[index - 1]
    const introduced =
      previous !== undefined &&
      cues[index - 1] !== undefined &&
      previous.tokens.at(-1)?.form === ':' &&
      previous.sentence.paragraph !== sentence.paragraph
    if (introduced) current = /^["“]/.test(tokens[0]?.form ?? '') ? undefined : index - 1
    else if (cues[index] !== undefined) current = undefined
    return current
  })
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_value, step) => from + step)
