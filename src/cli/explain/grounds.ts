import type { MadeClaim } from '../../claims'
import { statedBy } from '../../claims/make-claim'
import { standingOf, type Standing } from '../../claims/qualifiers/modality'
import { treeOf, type Tree } from '../../claims/syntax/tree'

/** The words without which a claim's polarity or modality would be another. */
export interface Grounds {
  readonly polarity: readonly string[]
  readonly modality: readonly string[]
}

const BLANK = '\uFFFC'

/** Tries the sentence once with each word blanked out and keeps those words that make a difference. */
export function groundsOf({ frame, predication, context: { tree } }: MadeClaim): Grounds {
  const stated = statedBy(frame, predication, tree)
  const full = standingOf(tree, stated)
  const differs = (key: 'polarity' | 'modality'): string[] =>
    tree.tokens.flatMap(({ form, upos }, index) => {
      if (upos === 'PUNCT' || index === predication.trigger) return []
      return standingWithout(tree, index, stated)[key] === full[key] ? [] : [form]
    })
  return {
    polarity: full.polarity === 'positive' ? [] : differs('polarity'),
    modality: full.modality === 'asserted' ? [] : differs('modality'),
  }
}

function standingWithout(tree: Tree, blanked: number, stated: Parameters<typeof standingOf>[1]): Standing {
  const tokens = tree.tokens.map((token, index) =>
    index === blanked ? { ...token, form: BLANK, lemma: BLANK, xpos: '', upos: neutral(token.upos) } : token,
  )
  return standingOf(treeOf({ ...tree.sentence, tokens }), stated)
}

/** A word keeps its class, so that the tree around it still reads the same; particles lose it. */
const neutral = (upos: string): string => (upos === 'PART' || upos === 'ADV' ? 'X' : upos)
