import { expect } from 'chai'
import { articleOfPage } from '../../../src/ingest/html'
import type { RawArticle } from '../../../src/ingest'
import type { Article } from '../../../src/model'

const PARAGRAPHS = [
  'The foreign minister of Ruritania met the ambassador of Graustark on Monday to talk about the border, and both spoke of a new beginning.',
  'They agreed to open two crossings before the winter, the ministry in Strelsau said in a statement after the talks, which lasted six hours.',
  'Shots had been fired across the river in May, and each side accused the other of having begun; an inquiry is still under way, it said.',
]
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')

function articleOf(source: string, metadata: RawArticle['metadata'] = {}): Article {
  const article = articleOfPage({ uri: 'a.html', original: source, form: 'html', metadata })
  if ('kind' in article) throw new Error(article.reason)
  return article
}

/** What does not lead back to the source; empty where all does. */
function astray(article: Article, source: string): string[] {
  const blocks = article.blocks.flatMap(({ start, end, originalStart, originalEnd }) => {
    const there = source.slice(originalStart, originalEnd ?? originalStart + end - start)
    const isSame = originalEnd === undefined ? there === article.text.slice(start, end) : there.startsWith('&')
    return isSame ? [] : [there]
  })
  const quotes = [
    article.outlet?.evidence,
    ...article.sources.map(({ evidence }) => evidence),
    ...(article.publishedOn?.evidence ?? []),
  ]
  return [
    ...blocks,
    ...quotes.flatMap((quote) => (quote && source.slice(quote.start, quote.end) !== quote.quote ? [quote.quote] : [])),
  ]
}

const page = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const ARTICLE = `<article><h1>Ruritania opens its border</h1>${BODY}</article>`

describe('article of a page', () => {
  it('is the headline and the paragraphs, one a line', () => {
    const source = page(
      '<title>Ruritania opens its border | Strelsau Courier</title>',
      `<nav><a href=/>Home</a></nav>${ARTICLE}<footer>About us</footer>`,
    )
    const article = articleOf(source)
    expect(article.text).to.equal(['Ruritania opens its border', ...PARAGRAPHS].join('\n'))
    expect(article.title).to.equal('Ruritania opens its border')
    expect(article.titleSpan).to.deep.equal({ start: 0, end: 26 })
    expect(astray(article, source)).to.deep.equal([])
  })
  it('leads from character references, split words and folded spaces into the source', () => {
    const source = page(
      '',
      `<h1>A</h1><article><p>Ministers   of\n   “Ruritania” &amp; Graustark&#8217;s am<b>bass</b>ador&nbsp;met &lt;here&gt;.</p>${BODY}</article>`,
    )
    const article = articleOf(source)
    expect(article.text).to.include('Ministers of “Ruritania” & Graustark’s ambassador met <here>.')
    expect(astray(article, source)).to.deep.equal([])
    const at = article.text.indexOf('’s am')
    const block = article.blocks.find(({ start }) => start === at)
    expect(source.slice(block?.originalStart, block?.originalEnd)).to.equal('&#8217;')
  })
  it('keeps lines, cells and lists apart', () => {
    const source = page(
      '',
      `<article>${BODY}<p>one<br>two</p><ul><li>three</li><li>four</li></ul><table><tr><td>Votes for</td><td>12</td></tr></table>${BODY}</article>`,
    )
    expect(articleOf(source).text).to.match(/one\ntwo\nthree\nfour\nVotes for\t12\n/)
  })
  const FURNITURE: readonly [name: string, markup: string][] = [
    ['a script', '<script>document.write("<p>Intruder words</p>")</script>'],
    ['a style', '<style>.x::after{content:"Intruder words"}</style>'],
    ['a hidden element', '<div hidden><p>Intruder words</p></div>'],
    ['an element that its style hides', '<div style="color:red; display: none">Intruder words</div>'],
    ['an aside', '<aside><p>Intruder words, and more, and more of them, as in a story.</p></aside>'],
    ['a cookie banner', '<div id="cookie-consent"><p>Intruder words about cookies, and a choice to make.</p></div>'],
    ['a newsletter box', '<div class="c-newsletterSignup"><p>Intruder words</p></div>'],
    ['related stories', '<section class="related-stories"><h3>Intruder words</h3></section>'],
    ['comments', '<div class="comment-list"><p>Intruder words, says a reader, who is angry.</p></div>'],
    ['a template', '<template><p>Intruder words</p></template>'],
  ]
  for (const [name, markup] of FURNITURE)
    it(`leaves out ${name}`, () => {
      const source = page(
        '',
        `<article><h1>Ruritania opens its border</h1>${BODY}${markup}${BODY.replaceAll('the', 'a')}</article>`,
      )
      expect(articleOf(source).text).not.to.include('Intruder')
    })
  it('keeps an article in an element whose name speaks against it', () => {
    expect(
      articleOf(page('', `<div class="paywall-social-sidebar">${BODY}${BODY.replaceAll('the', 'a')}</div>`)).text,
    ).to.include(PARAGRAPHS[2])
  })
  it('takes the text of a page that the library finds no article in', () => {
    expect(articleOf('<p>The minister met the ambassador.').text).to.equal('The minister met the ambassador.')
  })

  it('tells a page without text, and elements nested without end', () => {
    const skip = (source: string) => articleOfPage({ uri: 'a.html', original: source, form: 'html', metadata: {} })
    expect(skip('<html><script>1</script></html>')).to.include({ kind: 'skipped', code: 'ingest/no-text' })
    expect(skip('<div>'.repeat(200_000))).to.include({ kind: 'skipped', code: 'ingest/too-deep' })
  })
})

type Told = Partial<Record<'title' | 'outlet' | 'day' | 'basis' | 'authors' | 'quote', string>>
const METADATA: readonly [name: string, head: string, told: Told][] = [
  ['nothing', '', {}],
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ruritania opens &amp; closes","datePublished":"2031-03-04T22:30:00+05:30","publisher":{"@type":"Organization","name":"Strelsau Courier"},"author":[{"name":"Anna Held"},{"name":"By Jon Mora"}]}</script>',
    {
      title: 'Ruritania opens & closes',
      day: '2031-03-04',
      basis: 'json-ld',
      outlet: 'Strelsau Courier',
      authors: 'Anna Held; Jon Mora',
      quote: '2031-03-04T22:30:00+05:30',
    },
  ],
  [
    'JSON-LD in a graph, with references',
    '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","name":"x"},{"@id":"#p","@type":"Person","name":"Anna Held"},{"@type":["Article"],"headline":"Talks","datePublished":"2031-03","author":{"@id":"#p"}}]}</script>',
    { title: 'Talks', day: '2031-03', basis: 'json-ld', authors: 'Anna Held' },
  ],
  [
    'broken JSON-LD before a good one',
    '<script type="application/ld+json">{"@type":</script><script type="application/ld+json">[{"@type":"ReportageNewsArticle","headline":"Talks"}]</script>',
    { title: 'Talks' },
  ],
  [
    'OpenGraph',
    '<meta property="og:title" content="Talks &quot;go on&quot;"><meta property="og:site_name" content="BBC News"><meta property="article:published_time" content="2031-03-04T10:00:00Z"><meta name=author content="Anna Held and Jon Mora">',
    {
      title: 'Talks "go on"',
      outlet: 'BBC',
      day: '2031-03-04',
      basis: 'meta',
      authors: 'Anna Held; Jon Mora',
      quote: '2031-03-04T10:00:00Z',
    },
  ],
  [
    'a date in words',
    '<meta name="pubdate" content="Tue, 04 Mar 2031 10:00:00 GMT">',
    { day: '2031-03-04', basis: 'meta' },
  ],
  ['a date that is none', '<meta name="date" content="yesterday">', {}],
  ['the owner of the address', '<link rel="canonical" href="https://www.bbc.com/news/1">', { outlet: 'BBC' }],
  [
    'a name with a slogan',
    '<meta property="og:site_name" content="Strelsau Courier - News of the day">',
    { outlet: 'Strelsau Courier' },
  ],
  ['an address for a name', '<meta property="og:site_name" content="http://www.example.org">', {}],
]

describe('metadata of a page', () => {
  for (const [name, head, told] of METADATA)
    it(name, () => {
      const source = page(head, ARTICLE.replace('<h1>Ruritania opens its border</h1>', ''))
      const { title, outlet, publishedOn, authors, ...rest } = articleOf(source)
      const found: Told = {
        ...(title && { title }),
        ...(outlet && { outlet: outlet.name }),
        ...(publishedOn && { day: publishedOn.value.start, basis: publishedOn.basis }),
        ...(authors && { authors: authors.join('; ') }),
        ...(told.quote && { quote: publishedOn?.evidence[0]?.quote ?? '' }),
      }
      expect(found).to.deep.equal(told)
      expect(astray({ ...rest, ...(outlet && { outlet }), ...(publishedOn && { publishedOn }) }, source)).to.deep.equal(
        [],
      )
    })
  it('reads a time element, a byline and a heading', () => {
    const source = page(
      '<title>Ruritania opens its border - Courier</title>',
      ARTICLE.replace(
        '</h1>',
        '</h1><p>By <a rel="author" href="/held">Anna Held</a> <time datetime="2031-03-04">4 March</time></p>',
      ),
    )
    const article = articleOf(source)
    expect(article.title).to.equal('Ruritania opens its border')
    expect(article.publishedOn?.basis).to.equal('time element')
    expect(article.authors).to.deep.equal(['Anna Held'])
  })
  it('gives way to what is given from outside', () => {
    const source = page(
      '<meta property="og:site_name" content="BBC News"><meta name="date" content="2031-03-04">',
      ARTICLE,
    )
    const date = { value: { start: '2030', precision: 'year' }, basis: 'sidecar' } as const
    const article = articleOf(source, { outlet: 'Strelsau Courier', date })
    expect(article.outlet).to.deep.equal({ name: 'Strelsau Courier' })
    expect(article.publishedOn).to.deep.include({ basis: 'sidecar', value: { start: '2030', precision: 'year' } })
    expect(articleOf(source, { date: { ...date, basis: 'file name' } }).publishedOn?.value.start).to.equal('2031-03-04')
  })
})
