import { expect } from 'chai'
import { readFileOf, told } from '../../support/read-files'

const TEXT = 'The foreign minister of Ruritania met the ambassador of Graustark.'
const rss = (
  items: string,
  head = '<title>Strelsau Courier - World</title><link>https://courier.example/</link>',
): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="x" xmlns:content="y"><channel>${head}${items}</channel></rss>`

const FEEDS: readonly [name: string, source: string, expected: readonly string[]][] = [
  [
    'RSS 2.0',
    rss(
      `<item><title>Talks &amp; more</title><link>https://courier.example/1</link><pubDate>Tue, 04 Mar 2031 10:00:00 GMT</pubDate><dc:creator>Anna Held</dc:creator><description>&lt;p&gt;${TEXT}&lt;/p&gt;</description></item>`,
    ),
    [`https://courier.example/1 | 2031-03-04 | Strelsau Courier | Talks & more | Anna Held | ${TEXT}`],
  ],
  [
    'content over summary',
    rss(
      `<item><description>Short.</description><content:encoded><![CDATA[<p>${TEXT}</p><p>They &amp; others agreed.</p>]]></content:encoded><guid>g1</guid></item>`,
    ),
    [`g1 |  | Strelsau Courier |  |  | ${TEXT}\nThey & others agreed.`],
  ],
  ['an item without text', rss('<item><title>Talks</title></item>'), ['a.rss#1 ingest/empty']],
  ['no items', rss(''), ['a.rss ingest/empty']],
  [
    'a known address',
    rss(
      `<item><guid>1</guid><description>${TEXT}</description></item>`,
      '<title>Latest</title><link>https://www.bbc.co.uk/news</link>',
    ),
    [`1 |  | BBC |  |  | ${TEXT}`],
  ],
  [
    'RDF',
    `<rdf:RDF xmlns="z"><channel><title>Courier</title></channel><item><title>Talks</title><link>u</link><dc:date>2031-03-04T10:00:00Z</dc:date><description>${TEXT}</description></item></rdf:RDF>`,
    [`u | 2031-03-04 | Courier | Talks |  | ${TEXT}`],
  ],
  [
    'Atom with text',
    `<feed xmlns="a"><title>Courier</title><entry><id>e1</id><link rel="self" href="s"/><link href="https://c.example/1"/><title>Talks</title><author><name>Anna Held</name></author><updated>2031-03-05T00:00:00Z</updated><published>2031-03-04T00:00:00Z</published><content>${TEXT}</content></entry></feed>`,
    [`https://c.example/1 | 2031-03-04 | Courier | Talks | Anna Held | ${TEXT}`],
  ],
  [
    'Atom with XHTML',
    `<feed><title>Courier</title><entry><id>e1</id><content type="xhtml"><div xmlns="h"><p>${TEXT}</p><p>More.</p></div></content></entry></feed>`,
    [`e1 |  | Courier |  |  | ${TEXT}\nMore.`],
  ],
  [
    'Atom with HTML',
    `<feed><title>Courier</title><entry><id>e1</id><content type="html">&lt;p&gt;${TEXT}&lt;/p&gt;</content></entry></feed>`,
    [`e1 |  | Courier |  |  | ${TEXT}`],
  ],
  [
    'a feed that breaks off',
    rss(`<item><guid>1</guid><description>${TEXT}</description></item><item><guid>2</guid><descr`).slice(0, -20),
    [`1 |  | Strelsau Courier |  |  | ${TEXT}`, 'a.rss#2 ingest/empty'],
  ],
  ['another document', '<?xml version="1.0"?><urlset><url/></urlset>', ['a.rss ingest/unsupported']],
  ['no document', 'Just words.', ['a.rss ingest/unsupported']],
  ['nothing', '', ['a.rss ingest/empty']],
]

describe('feeds', () => {
  for (const [name, source, expected] of FEEDS)
    it(name, async () => expect(told(await readFileOf('a.rss', source))).to.deep.equal(expected))

  it('expands no entities of its own', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`
    const source = bomb + rss(`<item><guid>1</guid><description>${TEXT} &b; &x;</description></item>`)
    const [result] = await readFileOf('a.xml', source)
    expect(result?.kind === 'article' && result.article.text).to.equal(`${TEXT} &b; &x;`)
  })
  it('refuses what is nested without end', async () => {
    expect(told(await readFileOf('a.rss', rss('<x>'.repeat(100_000))))).to.deep.equal(['a.rss ingest/too-deep'])
  })
})
