import type { Story } from './stories'

/** How a site's software marks up an article: invented, after the habits of each kind. All is well-formed. */
export interface Maker {
  readonly name: string
  readonly article: (story: Story) => string
}

const each = (paragraphs: readonly string[], open: string, close: string): string =>
  paragraphs.map((text) => `${open}${text}${close}`).join('\n')
const plain = ({ paragraphs }: Story): string => each(paragraphs, '<p>', '</p>')
const halves = ({ paragraphs }: Story): [string, string] => {
  const half = Math.ceil(paragraphs.length / 2)
  return [each(paragraphs.slice(0, half), '<p>', '</p>'), each(paragraphs.slice(half), '<p>', '</p>')]
}
const around = (story: Story, between: string): string => halves(story).join(`\n${between}\n`)
const share = '<ul class="share-buttons"><li><a href="#f">Share on Facebook</a></li><li><a href="#x">Post</a></li></ul>'

export const MAKERS: readonly Maker[] = [
  {
    name: 'wordpress',
    article: (s) =>
      `<article class="post hentry"><header class="entry-header"><h1 class="entry-title">${s.title}</h1><div class="entry-meta"><span class="byline">By <a rel="author" href="/a">Eva Lund</a></span></div></header><div class="entry-content">${plain(s)}${share}</div><footer class="entry-footer"><span class="tags-links">Tagged: <a href="/t">ferries</a>, <a href="/u">ports</a></span></footer></article>`,
  },
  {
    name: 'drupal',
    article: (s) =>
      `<div class="region region-content"><h1 class="page-title">${s.title}</h1><article class="node node--type-article"><div class="field field--name-body field__item">${plain(s)}</div><div class="field field--name-field-tags"><a href="/1">Politics</a> <a href="/2">Region</a></div></article></div>`,
  },
  {
    name: 'ghost',
    article: (s) =>
      `<main class="site-main"><article class="gh-article"><header class="gh-article-header"><h1 class="gh-article-title">${s.title}</h1></header><section class="gh-content gh-canvas">${around(s, '<figure class="kg-card kg-image-card"><img src="/i.jpg" alt=""/><figcaption>A picture from the archive of the site</figcaption></figure>')}</section></article></main>`,
  },
  {
    name: 'amp',
    article: (s) =>
      `<article amp-page=""><h1 class="amp-wp-title">${s.title}</h1><div class="amp-wp-article-content"><amp-img src="/i.jpg"></amp-img>${around(s, '<amp-ad type="x"><div>Advertisement</div></amp-ad>')}</div></article>`,
  },
  {
    name: 'blogger',
    article: (s) =>
      `<div class="post-outer"><div class="post"><h3 class="post-title entry-title"><a href="/p">${s.title}</a></h3><div class="post-body entry-content">${s.paragraphs.join('<br/><br/>')}</div><div class="post-footer"><span class="post-labels">Labels: <a href="/l">news</a></span></div></div></div>`,
  },
  {
    name: 'wire agency',
    article: (s) =>
      `<main><h1 data-testid="Heading">${s.title}</h1><div data-testid="ArticleBody">${s.paragraphs.map((text, i) => `<div data-testid="paragraph-${i}" class="text__text__1FZLe">${text}</div>`).join('')}</div></main>`,
  },
  {
    name: 'ministry',
    article: (s) =>
      `<div id="content"><div class="press-release"><p class="date">Press release, 4 March 2031</p><h1>${s.title}</h1><div class="text">${plain(s)}</div></div></div>`,
  },
  {
    name: 'table layout',
    article: (s) =>
      `<table width="100%"><tr><td width="160" class="leftmenu"><a href="/1">Front page</a><br/><a href="/2">World</a><br/><a href="/3">Sport</a></td><td><table><tr><td><h1>${s.title}</h1></td></tr><tr><td>${plain(s)}</td></tr></table></td></tr></table>`,
  },
  {
    name: 'forum',
    article: (s) =>
      `<div class="topic"><h1 class="topic-title">${s.title}</h1><div class="postbody"><div class="content">${plain(s)}</div></div></div>`,
  },
  {
    name: 'live blog',
    article: (s) =>
      `<main><h1>${s.title}</h1><div class="live-blog">${s.paragraphs.map((text) => `<div class="live-entry"><p>${text}</p></div>`).join('')}</div></main>`,
  },
  {
    name: 'paywall',
    article: (s) =>
      `<article><h1>${s.title}</h1><div class="article-body">${plain(s)}</div><div class="paywall-offer"><h2>Read on without limits</h2><p>Subscribe now for one crown a week, and cancel at any time you like.</p><a href="/subscribe">Subscribe</a></div></article>`,
  },
  {
    name: 'newsletter form',
    article: (s) =>
      `<article><h1>${s.title}</h1><div class="story">${around(s, '<form class="newsletter-signup"><p>Get the best of our reports in your mailbox each morning.</p><label>Your address <input type="text"/></label><button>Sign up</button></form>')}</div></article>`,
  },
  {
    name: 'related inside',
    article: (s) =>
      `<article><h1>${s.title}</h1><div class="article__content">${around(s, '<aside class="related"><h3>Read more</h3><ul><li><a href="/r1">Bridge over the strait to cost twice as much</a></li><li><a href="/r2">Why the port of Lisse is full</a></li></ul></aside>')}</div></article>`,
  },
  {
    name: 'microdata',
    article: (s) =>
      `<div itemscope="" itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${s.title}</h1><div itemprop="articleBody">${plain(s)}</div></div>`,
  },
  {
    name: 'sections',
    article: (s) =>
      `<main><section class="hero"><h1>${s.title}</h1></section><section class="content-section">${halves(s)[0]}</section><section class="content-section">${halves(s)[1]}</section></main>`,
  },
  {
    name: 'div soup',
    article: (s) =>
      `<div class="c1"><div class="c2"><h1>${s.title}</h1></div><div class="c3">${s.paragraphs.map((text) => `<div class="c4"><div class="c5"><span>${text}</span></div></div>`).join('')}</div></div>`,
  },
  {
    name: 'pull quote',
    article: (s) =>
      `<article><h1>${s.title}</h1><div class="body">${around(s, `<aside class="pullquote">${s.paragraphs[1] ?? ''}</aside>`)}</div></article>`,
  },
  {
    name: 'video page',
    article: (s) =>
      `<article class="video-article"><div class="video-player"><button>Play</button><span class="duration">02:14</span></div><h1>${s.title}</h1><div class="description">${plain(s)}</div></article>`,
  },
  {
    name: 'author box',
    article: (s) =>
      `<article><h1>${s.title}</h1><div class="article-text">${plain(s)}</div><div class="author-box"><h4>About the author</h4><p>Eva Lund writes on ports and rivers. She lives in Lisse with two dogs.</p></div></article>`,
  },
  { name: 'print version', article: (s) => `<div class="print"><h1>${s.title}</h1><hr/>${plain(s)}<hr/></div>` },
]
