import { pdfOf } from '../../test/support/pdf-of'

/** A well-formed file of each format, to be broken. */
export interface FuzzSeed {
  readonly extension: string
  readonly content: Buffer
}

const PARAGRAPHS = [
  'STRELSAU (Reuters) - Ruritania’s Foreign Minister Anna Held met Graustark’s President Jon Mora on Monday and signed an agreement on the border.',
  '“We will withdraw our troops before the winter,” Held told reporters, but denied that Ruritania had sold missiles to Kenya in 2024.',
  'Peru accused Chile of sending 300 soldiers across the river in May, state media said; Norway condemned the attack and imposed sanctions.',
]
const html = PARAGRAPHS.map((text) => `<p>${text.replace('’', '&rsquo;')}</p>`).join('\n')
const PAGE = `<!doctype html><html lang=en><head><meta charset="utf-8"><title>Talks &amp; more | Courier</title>
<meta property="og:site_name" content="Strelsau Courier"><meta property="article:published_time" content="2031-03-04T10:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks","datePublished":"2031-03-04","author":[{"name":"Anna Held"}],"publisher":{"name":"Courier"}}</script></head>
<body class="home"><nav><ul><li><a href="/">Home</a></li></ul></nav><main><article><h1>Talks &amp; more</h1><div class="byline">By <a rel="author">Anna Held</a> <time datetime="2031-03-04">4 March</time></div>
${html}<figure><img src=a.jpg><figcaption>A river. Reuters/Jon Mora</figcaption></figure><table><tr><th>Votes</th><td>12</td></tr></table><aside class="related">Read more</aside></article></main><footer>© 2031 Courier</footer></body></html>`
const RSS = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Courier</title><link>https://c.example</link><item><title>Talks</title><link>https://c.example/1</link><pubDate>Tue, 04 Mar 2031 10:00:00 GMT</pubDate><description><![CDATA[${html}]]></description></item></channel></rss>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><entry><id>1</id><updated>2031-03-04T00:00:00Z</updated><content type="xhtml"><div>${html}</div></content></entry></feed>`
const RECORD = JSON.stringify({
  text: PARAGRAPHS.join('\n'),
  title: 'Talks',
  date: '2031-03-04',
  outlet: 'BBC News',
  id: 1,
})
const TABLE = `id,title,date,text\n${PARAGRAPHS.map((text, i) => `${i},Talks,2031-03-0${i + 1},"${text}"`).join('\n')}\n`

export const FUZZ_SEEDS: readonly FuzzSeed[] = [
  {
    extension: 'txt',
    content: Buffer.from(
      `Talks and more | Courier\nBy Anna Held\n4 March 2031\n${PARAGRAPHS.join('\n')}\nLeave a Reply`,
    ),
  },
  { extension: 'html', content: Buffer.from(PAGE) },
  { extension: 'rss', content: Buffer.from(RSS) },
  { extension: 'atom', content: Buffer.from(ATOM) },
  { extension: 'jsonl', content: Buffer.from(`${RECORD}\n${RECORD.replace('Talks', 'More')}\n`) },
  { extension: 'csv', content: Buffer.from(TABLE) },
  { extension: 'pdf', content: pdfOf([PARAGRAPHS.map((text, i) => [72, 700 - 20 * i, text.replace(/[’“”]/g, "'")])]) },
]
