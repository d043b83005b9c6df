import { expect } from 'chai'
import { reconcileNames } from '../../../src/language/names/document-names'
import type { NamedForms } from '../../../src/language/names/document-names'
import type { NameKind } from '../../../src/model'

interface Row {
  readonly what: string
  /** Sentences; `[words]Kind` marks the names that were found. All capitalised words are proper nouns. */
  readonly sentences: readonly string[]
  readonly wanted: readonly string[]
}

const TABLE: readonly Row[] = [
  {
    what: 'the kind that a name has most often',
    sentences: ['[Varn]Place rose', '[Varn]Person spoke', '[Varn]Person left', '[Varn]Person came'],
    wanted: ['Varn Person', 'Varn Person', 'Varn Person', 'Varn Person'],
  },
  {
    what: 'a surname is a person like the full name',
    sentences: ['[Rudolf Orlo]Person spoke', '[Rudolf Orlo]Person left', '[Orlo]Place rose'],
    wanted: ['Rudolf Orlo Person', 'Rudolf Orlo Person', 'Orlo Person'],
  },
  {
    what: 'an abbreviation in brackets',
    sentences: ['the [Free Army Front]Organization ( FAF ) spoke', 'then [FAF]Person left'],
    wanted: ['Free Army Front Organization, FAF Organization', 'FAF Organization'],
  },
  {
    what: 'a repeat passed over',
    sentences: ['[Strelsau]Place rose', 'then Strelsau fell'],
    wanted: ['Strelsau Place', 'Strelsau Place'],
  },
  {
    what: 'no part of a longer name',
    sentences: ['[Strelsau]Place rose', 'then Strelsau Bank fell'],
    wanted: ['Strelsau Place', ''],
  },
  { what: 'nothing', sentences: ['it fell'], wanted: [''] },
]

function read(marked: string): NamedForms {
  const forms: string[] = []
  const names: { first: number; last: number; kind: NameKind }[] = []
  for (const [, inside, kind, word] of marked.matchAll(/\[([^\]]+)\](\w+)|(\S+)/g)) {
    const first = forms.length
    forms.push(...(inside ?? word ?? '').split(' '))
    if (inside !== undefined) names.push({ first, last: forms.length - 1, kind: kind as NameKind })
  }
  return { forms, upos: forms.map((form) => (/^[A-Z]/.test(form) ? 'PROPN' : 'X')), names }
}

describe('names of an article', () => {
  for (const { what, sentences, wanted } of TABLE) {
    it(what, () => {
      const drafts = sentences.map(read)
      const found = reconcileNames(drafts).map((names, i) =>
        names.map(({ first, last, kind }) => `${drafts[i]?.forms.slice(first, last + 1).join(' ')} ${kind}`).join(', '),
      )
      expect(found).to.deep.equal(wanted)
    })
  }
})
