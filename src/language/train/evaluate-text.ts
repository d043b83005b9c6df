import { cutSentence } from '../cut-sentence'
import { paragraphsOf } from '../text/paragraphs'
import { sentencesOf } from '../text/sentences'
import { tokensOf } from '../text/tokens'
import type { TreebankSentence } from './conllu'
import { Agreement } from './scores'

interface RawDocument {
  text: string
  /** In characters that are no white space. */
  readonly sentences: Set<string>
  readonly tokens: Set<string>
}

/** F1 of sentence and token spans on raw text: documents rebuilt from the treebank, paragraphs parted by blank lines. */
export function scoreText(sentences: readonly TreebankSentence[]): { sentences: number; tokens: number } {
  const sentenceScore = new Agreement()
  const tokenScore = new Agreement()
  for (const document of rawDocuments(sentences)) {
    const { text } = document
    const solid = solidOffsets(text)
    const at = (start: number, end: number) => `${solid[start]} ${solid[end]}`
    const foundSentences = new Set<string>()
    const foundTokens = new Set<string>()
    for (const paragraph of paragraphsOf(text)) {
      for (const { start, end } of sentencesOf(text, paragraph)) {
        const spans = tokensOf(text, start, end)
        for (const { from, to } of cutSentence(text, spans))
          foundSentences.add(at(spans.starts[from] ?? 0, spans.ends[to - 1] ?? 0))
        spans.starts.forEach((from, i) => foundTokens.add(at(from, spans.ends[i] ?? 0)))
      }
    }
    sentenceScore.add(foundSentences, document.sentences)
    tokenScore.add(foundTokens, document.tokens)
  }
  return { sentences: sentenceScore.f1, tokens: tokenScore.f1 }
}

export function rawDocuments(sentences: readonly TreebankSentence[]): RawDocument[] {
  const documents: RawDocument[] = []
  let name: string | undefined
  let solid = 0
  for (const sentence of sentences) {
    let document = documents.at(-1)
    if (document === undefined || name !== sentence.document) {
      documents.push((document = { text: '', sentences: new Set(), tokens: new Set() }))
      name = sentence.document
      solid = 0
    } else if (sentence.startsParagraph) document.text = `${document.text.trimEnd()}\n\n`
    const start = solid
    sentence.forms.forEach((_, i) => {
      const form = surfaceOf(sentence, i)
      const length = form.replace(/\s+/g, '').length
      if (length > 0) document.tokens.add(`${solid} ${solid + length}`)
      solid += length
      document.text += form + (sentence.spaced[i] === true ? ' ' : '')
    })
    document.sentences.add(`${start} ${solid}`)
  }
  return documents
}

/** What the word adds to the text: multiword tokens that their words do not spell ("aint") count as one. */
function surfaceOf({ forms, surface }: TreebankSentence, i: number): string {
  const whole = surface[i]
  if (whole === undefined) return forms[i] ?? ''
  const spelled = forms.filter((_, k) => surface[k] === whole).join('')
  if (spelled === whole.form) return forms[i] ?? ''
  return surface[i - 1] === whole ? '' : whole.form
}

/** For each offset the number of characters before it that are no white space. */
function solidOffsets(text: string): Int32Array {
  const offsets = new Int32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) offsets[i + 1] = (offsets[i] as number) + (/\s/.test(text.charAt(i)) ? 0 : 1)
  return offsets
}
