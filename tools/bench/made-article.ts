import { contentId, type Article, type Claim, type Entity } from '../../src/model'
import { seededRandom } from '../../src/graph'
import { CITIES, FAMILY, FILLERS, GIVEN, OUTLETS, PHRASES, STATES, TOPICS, type Phrase } from './phrases'

const FIRST_DAY = Date.UTC(2021, 0, 1)
const DAY_MS = 86_400_000
/** Articles that come out in one day, and those of them that are about one matter. */
const A_DAY = 20
const A_MATTER = 5
const SENTENCES = 14
const ACTS = 6

export interface MadeArticle {
  readonly article: Article
  /** What its sentences state, as extraction would find it. */
  readonly claims: readonly Claim[]
  readonly entities: readonly Entity[]
}

type Pick = <T>(items: readonly T[]) => T

/**
 * The article of a number: always the same, unlike every other, in invented words that recombine. Five in a row are about
 * one matter between two states, as when several outlets report it. Persons grow with the matters, as in news.
 */
export function madeArticle(number: number): MadeArticle {
  const matter = pickBy(seededRandom(7 * Math.floor(number / A_MATTER) + 1))
  const [a, b] = [matter(STATES), matter(STATES)]
  const about = {
    A: a,
    B: b[1] === a[1] ? (STATES[(STATES.indexOf(b) + 1) % STATES.length] ?? b) : b,
    P: person(matter),
    Q: person(matter),
    x: matter(TOPICS),
  }
  const own = pickBy(seededRandom(13 * number + 5))
  const day = new Date(FIRST_DAY + Math.floor(number / A_DAY) * DAY_MS)
  const made = Array.from({ length: SENTENCES }, (_, index) =>
    index < ACTS ? act(own(PHRASES), about, day, own) : { text: filler(about.x, own) },
  )
  const title = `Report ${number + 1} on ${about.x}`
  const text = [title, ...made.map((one) => one.text)].join('\n')
  const published = day.toISOString().slice(0, 10)
  const article: Article = {
    id: contentId('article', text),
    uri: `${number}.json`,
    duplicates: [],
    title,
    text,
    blocks: [],
    sources: [],
    outlet: { name: own(OUTLETS) },
    publishedOn: { value: { start: published, precision: 'day' }, basis: 'option', credibility: 1, evidence: [] },
  }
  const claims = claimsOf(article, made)
  const used = new Set(claims.flatMap(({ subject, object }) => [subject, object]))
  return { article, claims, entities: entitiesOf(about).filter(({ id }) => used.has(id)) }
}

/** The article as one line of JSON Lines for `communique build`. */
export function madeLine(number: number): string {
  const { article } = madeArticle(number)
  const date = article.publishedOn?.value.start
  return JSON.stringify({ title: article.title, text: article.text, outlet: article.outlet?.name, date })
}

type Named = readonly [name: string, id: string]
interface About {
  readonly A: Named
  readonly B: Named
  readonly P: Named
  readonly Q: Named
  readonly x: string
}

interface Made {
  readonly text: string
  readonly act?: {
    readonly phrase: Phrase
    readonly from: Named
    readonly to: Named
    readonly trigger: string
    readonly day?: string
  }
}

function act(phrase: Phrase, about: About, day: Date, own: Pick): Made {
  const when = new Date(day.getTime() - own([0, 1, 2, 3]) * DAY_MS)
  const marked = phrase.text
    .replace(/\{([ABPQ])\}/g, (_, slot: 'A' | 'B' | 'P' | 'Q') => about[slot][0])
    .replace('{x}', about.x)
    .replace('{c}', own(CITIES))
    .replace('{d}', when.toLocaleDateString('en', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }))
    .replace('{n}', String(2 + own(NUMBERS)))
  const [, trigger = ''] = /<(.*)>/.exec(marked) ?? []
  const dated = phrase.text.includes('{d}') ? { day: when.toISOString().slice(0, 10) } : {}
  const [from, to] = phrase.ends
  return { text: marked.replace(/[<>]/g, ''), act: { phrase, from: about[from], to: about[to], trigger, ...dated } }
}
const NUMBERS = Array.from({ length: 90 }, (_, index) => index)

const filler = (topic: string, own: Pick): string =>
  own(FILLERS).replace('{x}', topic).replace('{y}', own(TOPICS)).replace('{c}', own(CITIES))

function person(pick: Pick): Named {
  const [given, family] = [pick(GIVEN), `${pick(FAMILY)}${pick(['', '', 'son', 'berg', 'sen', 'ovic'])}`]
  return [`${given} ${family}`, `person:${given}-${family}`.toLowerCase()]
}

const pickBy = (random: () => number): Pick => {
  return <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new RangeError('expected something to pick from')
    return item
  }
}

function claimsOf(article: Article, made: readonly Made[]): Claim[] {
  let at = (article.title ?? '').length + 1
  return made.flatMap(({ text, act }) => {
    const start = at
    at += text.length + 1
    if (act === undefined) return []
    const spanOf = (quote: string) => {
      const from = start + text.indexOf(quote)
      return { start: from, end: from + quote.length, quote }
    }
    const claim: Omit<Claim, 'id'> = {
      articleId: article.id,
      type: act.phrase.type,
      subject: act.from[1],
      object: act.to[1],
      content: [],
      polarity: 'positive',
      modality: 'asserted',
      attributedTo: [],
      ...(act.day === undefined ? {} : { time: { start: act.day, precision: 'day' } }),
      properties: {},
      spans: { trigger: spanOf(act.trigger), subject: spanOf(act.from[0]), object: spanOf(act.to[0]) },
      start,
      end: start + text.length,
      quote: text,
      frame: 'made',
      confidence: 1,
    }
    return [{ id: contentId('claim', JSON.stringify(claim)), ...claim }]
  })
}

const entitiesOf = ({ A, B, P, Q }: About): Entity[] => [
  ...[A, B].map(([name, id]): Entity => ({ id, label: 'State', name, aliases: [] })),
  ...[P, Q].map(([name, id]): Entity => ({ id, label: 'Person', name, aliases: [] })),
]
