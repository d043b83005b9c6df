import type { Sentence, Token } from '../../src/model'

const TOKEN =
  /\d{4}-\d\d-\d\d|\d+(?:[.,/]\d+)+|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.|['’]s\b|\w+|[^\s\w]/g

/** A sentence without tags or tree: words and punctuation marks apart, lemmas in lower case. */
export function untagged(text: string): Sentence {
  const tokens = [...text.matchAll(TOKEN)].map((match): Token => ({
    form: match[0],
    lemma: match[0].toLowerCase(),
    upos: 'X',
    xpos: '',
    head: -1,
    deprel: '',
    start: match.index,
    end: match.index + match[0].length,
  }))
  return { start: 0, end: text.length, tokens, names: [], parsed: false, paragraph: 0 }
}

/** A parsed sentence, one word "form/lemma/UPOS/head/relation" each; heads count from 1, 0 is the root. */
export function parsedFrom(words: string): Sentence {
  let end = -1
  const tokens = words
    .trim()
    .split(/\s+/)
    .map((word): Token => {
      const [form = '', lemma = '', upos = '', head = '', deprel = ''] = word.split('/')
      const start = end + 1
      end = start + form.length
      return { form, lemma, upos, xpos: '', head: Number(head) - 1, deprel, start, end }
    })
  return { start: 0, end, tokens, names: [], parsed: true, paragraph: 0 }
}
