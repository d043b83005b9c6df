import type { Maker } from './makers'
import type { Story } from './stories'

/** What stands around an article. */
const STATES: Readonly<Record<string, (article: string) => string>> = {
  bare: (article) => article,
  'menus and banner': (article) =>
    `<div id="cookie-banner" class="cookie-consent"><p>We and our 842 partners store cookies on your device to measure how this site is used. You can change your mind at any time.</p><button>Accept all</button></div><header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></nav></header>${article}<footer class="site-footer"><p>© 2031 The Strait Courier. All rights reserved.</p><ul><li><a href="/imprint">Imprint</a></li><li><a href="/privacy">Privacy</a></li></ul></footer>`,
  'comments and stories': (article) =>
    `<div class="breaking-ticker"><a href="/b">Breaking: harbour closed after a storm</a></div>${article}<section class="more-stories"><h2>More stories</h2><div class="card"><h3><a href="/1">Mayor of Kessel to run again</a></h3><p>The mayor said so at a dinner of the rowing club on Tuesday.</p></div><div class="card"><h3><a href="/2">Snow in the hills of Tarvia</a></h3><p>Roads over two passes were shut for a night, police said.</p></div></section><section id="comments" class="comments"><h2>2 comments</h2><div class="comment"><p>I took that ferry as a child, and it was always late, whatever the papers said.</p></div><div class="comment"><p>Finally some good news from the coast. Let us see how long it lasts this time.</p></div></section>`,
}

export const STATE_NAMES = Object.keys(STATES)

export function pageOf(maker: Maker, state: string, story: Story): string {
  const body = (STATES[state] ?? STATES['bare'])?.(maker.article(story)) ?? ''
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>${story.title} | The Strait Courier</title></head><body>${body}</body></html>`
}
