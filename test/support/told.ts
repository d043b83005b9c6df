import { contentId, type Article, type Claim, type ClaimTime, type DatePrecision } from '../../src/model'

/** A date at the precision that it is written with. */
export function at(start: string, end?: string): ClaimTime {
  const precision: DatePrecision = start.length === 10 ? 'day' : start.length === 7 ? 'month' : 'year'
  return { start, precision, ...(end === undefined ? {} : { end }) }
}

export interface Told {
  /** The article's text is this sentence; the words in braces are the trigger: "Lindahl {met} Mora in Oslo". */
  readonly text: string
  readonly published?: string
  readonly outlet?: string
  readonly claim?: Partial<Claim>
}

/** Invented actors: where a sentence names them, the first is the subject's span and the second the object's. */
const NAMES = /\b(?:Tresk|Vask|Lindahl|Mora|Norway|Chile|Peru)\b/g
const NOWHERE = { start: 0, end: 0, quote: '' }

/** One article for each sentence, and the claim that it states: by default "Lindahl met Mora". */
export function tell(...sentences: readonly Told[]): { articles: Article[]; claims: Claim[] } {
  const told = sentences.map(({ text: marked, published, outlet, claim = {} }, index) => {
    const start = marked.indexOf('{')
    const text = marked.replace(/[{}]/g, '')
    const trigger = marked.slice(start + 1, marked.indexOf('}'))
    const articleId = contentId('article', text, published, outlet, index)
    const article: Article = {
      id: articleId,
      uri: `${index}.txt`,
      duplicates: [],
      text,
      blocks: [],
      sources: [],
      ...(outlet === undefined ? {} : { outlet: { name: outlet } }),
      ...(published === undefined
        ? {}
        : { publishedOn: { value: at(published), basis: 'option', credibility: 1, evidence: [] } }),
    }
    const [subject = NOWHERE, object = NOWHERE] = Array.from(text.matchAll(NAMES), ({ 0: quote, index: from }) => ({
      start: from,
      end: from + quote.length,
      quote,
    }))
    const made: Omit<Claim, 'id'> = {
      articleId,
      type: 'MET_WITH',
      subject: 'person:lindahl',
      object: 'person:mora',
      content: [],
      polarity: 'positive',
      modality: 'asserted',
      attributedTo: [],
      properties: {},
      spans: { trigger: { start, end: start + trigger.length, quote: trigger }, subject, object },
      start: 0,
      end: text.length,
      quote: text,
      frame: 'test',
      confidence: 1,
      ...claim,
    }
    return { article, claim: { id: contentId('claim', JSON.stringify(made)), ...made } }
  })
  return { articles: told.map(({ article }) => article), claims: told.map(({ claim }) => claim) }
}
