import {
  contentId,
  quoteOf,
  type Article,
  type BuildRecords,
  type Claim,
  type Entity,
  type Fact,
} from '../../src/model'
import { valuesOf } from '../../src/graph/values'

/** A small build made by hand: three articles, two outlets, one agency, a dispute, parallel edges and an undated fact. */

const TEXTS = {
  'oslo.txt':
    'Lindahl writes to Mora\nNorwegian Prime Minister Jonas Lindahl sent a letter to Chilean President Adela Mora on 3 March 2031, the Norsk Press Bureau (NPB) said.\nLindahl sent Mora a second letter on 9 March 2031. Peru accused Norway of arming Tresk. Oslo denied arming Tresk.',
  'lima.txt':
    'Peru blames Norway\nPeru has accused Norway of arming Tresk, NPB reported.\nChilean President Adela Mora signed the Tresk fisheries pact in Santiago in April 2031.',
  'note.txt': 'Mora met Lindahl in Santiago. Lindahl praised Mora.',
} as const
type File = keyof typeof TEXTS

const OUTLETS: Partial<Record<File, string>> = { 'oslo.txt': 'Oslo Times', 'lima.txt': 'Lima Post' }
const DATES: Partial<Record<File, string>> = { 'oslo.txt': '2031-03-10', 'lima.txt': '2031-05-02' }

function article(file: File): Article {
  const text = TEXTS[file]
  const title = text.includes('\n') ? text.slice(0, text.indexOf('\n')) : undefined
  const outlet = OUTLETS[file]
  const date = DATES[file]
  const cited = text.indexOf('NPB')
  return {
    id: contentId('article', text),
    uri: file,
    duplicates: [],
    ...(title === undefined ? {} : { title, titleSpan: { start: 0, end: title.length } }),
    text,
    blocks: [{ start: 0, end: text.length, originalStart: 0 }],
    ...(outlet === undefined ? {} : { outlet: { name: outlet } }),
    ...(date === undefined
      ? {}
      : { publishedOn: { value: { start: date, precision: 'day' }, basis: 'option', credibility: 1, evidence: [] } }),
    sources:
      cited < 0
        ? []
        : [{ name: 'NPB', relation: 'cited', evidence: { in: 'text', ...quoteOf(text, cited, cited + 3) } }],
  }
}

const ENTITIES: readonly Entity[] = [
  { id: 'agreement:tresk-fisheries-pact', label: 'Agreement', name: 'Tresk fisheries pact', aliases: [], kind: 'pact' },
  { id: 'outlet:lima-post', label: 'Outlet', name: 'Lima Post', aliases: [], country: 'state:PER' },
  {
    id: 'outlet:npb',
    label: 'Outlet',
    name: 'NPB',
    aliases: ['Norsk Press Bureau'],
    kind: 'news agency',
    country: 'state:NOR',
  },
  { id: 'outlet:oslo-times', label: 'Outlet', name: 'Oslo Times', aliases: [], country: 'state:NOR' },
  { id: 'person:adela-mora', label: 'Person', name: 'Adela Mora', aliases: ['Mora'], country: 'state:CHL' },
  { id: 'person:jonas-lindahl', label: 'Person', name: 'Jonas Lindahl', aliases: ['Lindahl'], country: 'state:NOR' },
  { id: 'place:santiago', label: 'Place', name: 'Santiago', aliases: [], kind: 'city', country: 'state:CHL' },
  { id: 'state:CHL', label: 'State', name: 'Chile', aliases: ['Chilean'] },
  { id: 'state:NOR', label: 'State', name: 'Norway', aliases: ['Norwegian', 'Oslo'] },
  { id: 'state:PER', label: 'State', name: 'Peru', aliases: [] },
  { id: 'state:TRS', label: 'State', name: 'Tresk', aliases: [] },
]

interface Draft {
  readonly file: File
  readonly quote: string
  readonly type: string
  readonly subject: readonly [id: string, words: string]
  readonly object: readonly [id: string, words: string] | null
  readonly trigger: string
  readonly date?: string
  readonly by?: readonly string[]
  readonly modality?: Claim['modality']
  readonly properties?: Claim['properties']
  readonly place?: string
}

function claim(draft: Draft): Claim {
  const text = TEXTS[draft.file]
  const start = text.indexOf(draft.quote)
  const at = (words: string) => quoteOf(text, text.indexOf(words, start), text.indexOf(words, start) + words.length)
  const articleId = contentId('article', text)
  const modality = draft.modality ?? 'asserted'
  return {
    id: contentId('claim', articleId, draft.type, draft.subject[0], draft.object?.[0], start, 'positive', modality),
    articleId,
    type: draft.type,
    subject: draft.subject[0],
    object: draft.object?.[0] ?? null,
    content: [],
    polarity: 'positive',
    modality,
    attributedTo: draft.by ?? [],
    ...(draft.date === undefined
      ? {}
      : { time: { start: draft.date, precision: draft.date.length === 10 ? 'day' : 'month' } as const }),
    ...(draft.place === undefined ? {} : { place: draft.place }),
    properties: draft.properties ?? {},
    spans: {
      trigger: at(draft.trigger),
      subject: at(draft.subject[1]),
      ...(draft.object ? { object: at(draft.object[1]) } : {}),
    },
    ...quoteOf(text, start, start + draft.quote.length),
    frame: 'sample',
    confidence: 0.9,
  }
}

const FIRST = 'Norwegian Prime Minister Jonas Lindahl sent a letter to Chilean President Adela Mora on 3 March 2031'
const PACT = 'Chilean President Adela Mora signed the Tresk fisheries pact in Santiago in April 2031'
const LINDAHL = ['person:jonas-lindahl', 'Lindahl'] as const
const MORA = ['person:adela-mora', 'Mora'] as const

const GROUPS: readonly { readonly status: Fact['status']; readonly drafts: readonly Draft[] }[] = [
  {
    status: 'asserted',
    drafts: [
      {
        file: 'oslo.txt',
        quote: FIRST,
        type: 'SENT_LETTER_TO',
        subject: LINDAHL,
        object: MORA,
        trigger: 'sent',
        date: '2031-03-03',
        by: ['outlet:npb'],
      },
    ],
  },
  {
    status: 'asserted',
    drafts: [
      {
        file: 'oslo.txt',
        quote: 'Lindahl sent Mora a second letter on 9 March 2031',
        type: 'SENT_LETTER_TO',
        subject: LINDAHL,
        object: MORA,
        trigger: 'sent',
        date: '2031-03-09',
      },
    ],
  },
  {
    status: 'asserted',
    drafts: [
      {
        file: 'oslo.txt',
        quote: 'Norwegian Prime Minister Jonas Lindahl',
        type: 'LEADS',
        subject: LINDAHL,
        object: ['state:NOR', 'Norwegian'],
        trigger: 'Prime Minister',
        properties: { title: 'prime minister' },
      },
    ],
  },
  {
    status: 'asserted',
    drafts: [
      {
        file: 'oslo.txt',
        quote: 'Peru accused Norway of arming Tresk',
        type: 'ACCUSED',
        subject: ['state:PER', 'Peru'],
        object: ['state:NOR', 'Norway'],
        trigger: 'accused',
      },
      {
        file: 'lima.txt',
        quote: 'Peru has accused Norway of arming Tresk',
        type: 'ACCUSED',
        subject: ['state:PER', 'Peru'],
        object: ['state:NOR', 'Norway'],
        trigger: 'accused',
        by: ['outlet:npb'],
      },
    ],
  },
  {
    status: 'disputed',
    drafts: [
      {
        file: 'oslo.txt',
        quote: 'Peru accused Norway of arming Tresk',
        type: 'SUPPLIED_WEAPONS_TO',
        subject: ['state:NOR', 'Norway'],
        object: ['state:TRS', 'Tresk'],
        trigger: 'arming',
        modality: 'alleged',
        by: ['state:PER'],
      },
      {
        file: 'oslo.txt',
        quote: 'Oslo denied arming Tresk',
        type: 'SUPPLIED_WEAPONS_TO',
        subject: ['state:NOR', 'Oslo'],
        object: ['state:TRS', 'Tresk'],
        trigger: 'arming',
        modality: 'denied',
        by: ['state:NOR'],
      },
      {
        file: 'lima.txt',
        quote: 'Peru has accused Norway of arming Tresk',
        type: 'SUPPLIED_WEAPONS_TO',
        subject: ['state:NOR', 'Norway'],
        object: ['state:TRS', 'Tresk'],
        trigger: 'arming',
        modality: 'alleged',
        by: ['state:PER', 'outlet:npb'],
      },
    ],
  },
  {
    status: 'asserted',
    drafts: [
      {
        file: 'oslo.txt',
        quote: 'Oslo denied arming Tresk',
        type: 'DENIED',
        subject: ['state:NOR', 'Oslo'],
        object: null,
        trigger: 'denied',
      },
    ],
  },
  {
    status: 'asserted',
    drafts: [
      {
        file: 'lima.txt',
        quote: PACT,
        type: 'SIGNED',
        subject: MORA,
        object: ['agreement:tresk-fisheries-pact', 'Tresk fisheries pact'],
        trigger: 'signed',
        date: '2031-04',
        place: 'place:santiago',
      },
    ],
  },
  {
    status: 'asserted',
    drafts: [
      {
        file: 'lima.txt',
        quote: 'Chilean President Adela Mora',
        type: 'LEADS',
        subject: MORA,
        object: ['state:CHL', 'Chilean'],
        trigger: 'President',
        properties: { title: 'president' },
      },
    ],
  },
  {
    status: 'asserted',
    drafts: [
      {
        file: 'note.txt',
        quote: 'Mora met Lindahl in Santiago',
        type: 'MET_WITH',
        subject: MORA,
        object: LINDAHL,
        trigger: 'met',
        place: 'place:santiago',
      },
    ],
  },
  {
    status: 'asserted',
    drafts: [
      {
        file: 'note.txt',
        quote: 'Lindahl praised Mora',
        type: 'PRAISED',
        subject: LINDAHL,
        object: MORA,
        trigger: 'praised',
      },
    ],
  },
]

function factOf(status: Fact['status'], claims: readonly Claim[]): Fact {
  const [first] = claims
  if (first === undefined) throw new Error('a fact rests on at least one claim')
  const files = (Object.keys(TEXTS) as File[]).filter((file) =>
    claims.some((c) => c.articleId === contentId('article', TEXTS[file])),
  )
  const articleIds = files.map((file) => contentId('article', TEXTS[file])).sort()
  const dates = files.flatMap((file) => DATES[file] ?? []).sort()
  const [earliest] = dates
  const latest = dates.at(-1)
  return {
    id: contentId('fact', first.type, first.subject, first.object, first.id),
    type: first.type,
    from: first.subject,
    to: first.object,
    polarity: 'positive',
    status,
    ...(first.time === undefined ? {} : { start: first.time.start }),
    datePrecision: first.time?.precision ?? 'unknown',
    articleCount: files.length,
    outletCount: new Set(files.flatMap((file) => OUTLETS[file] ?? [])).size,
    originCount: 1,
    origins: [{ id: 'outlet:npb', articles: articleIds.map((articleId) => ({ articleId, basis: 'cited' as const })) }],
    values: valuesOf(claims),
    differs: [],
    links: [],
    ...(earliest === undefined ? {} : { firstReported: earliest }),
    ...(latest === undefined ? {} : { lastReported: latest }),
    claimIds: claims.map((c) => c.id).sort(),
    attributedTo: [...new Set(claims.flatMap((c) => c.attributedTo))].sort(),
    properties: first.properties,
    quotes: claims.map((c) => ({ articleId: c.articleId, claimId: c.id, start: c.start, end: c.end, quote: c.quote })),
  }
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)
const made = GROUPS.map(({ status, drafts }) => {
  const claims = drafts.map(claim)
  return { claims, fact: factOf(status, claims) }
})

export const SAMPLE_RECORDS: BuildRecords = {
  articles: (Object.keys(TEXTS) as File[]).map(article).sort(byId),
  entities: [...ENTITIES].sort(byId),
  claims: made.flatMap(({ claims }) => claims).sort(byId),
  facts: made.map(({ fact }) => fact).sort(byId),
}
