import { gzipSync } from 'node:zlib'
import type { FuzzInput } from './mutations'

const MEGABYTE = 1 << 20
const SENTENCE = 'Peru accused Chile of sending 300 soldiers across the river in May, Reuters said on Monday. '
const fill = (unit: string, size: number): string => unit.repeat(Math.ceil(size / Buffer.byteLength(unit)))
const page = (body: string): Buffer => Buffer.from(`<html><body><article><p>${SENTENCE}</p>${body}`)
const input = (name: string, bytes: Buffer | string, whole = false): FuzzInput => ({
  name,
  bytes: Buffer.from(bytes),
  whole,
})

/** Files that are made to take time or memory: each must be read, or refused, in time that grows with its size. */
export const LARGE: readonly (readonly [what: string, make: () => FuzzInput])[] = [
  ['a line of 10 MB', () => input('a.txt', fill(SENTENCE, 10 * MEGABYTE))],
  ['10 MB without a space', () => input('a.txt', fill('ab', 10 * MEGABYTE))],
  ['10 MB of zero-width characters', () => input('a.txt', `x${fill('\u200b', 10 * MEGABYTE)}y`)],
  ['10 MB of combining marks', () => input('a.txt', `x${fill('\u0301', 10 * MEGABYTE)}y`)],
  ['10 MB of bidirectional overrides', () => input('a.txt', `x${fill('\u202ea', 10 * MEGABYTE)}`)],
  ['10 MB in one JSON line', () => input('a.jsonl', JSON.stringify({ text: fill(SENTENCE, 10 * MEGABYTE) }))],
  ['a deeply nested JSON line', () => input('a.jsonl', '['.repeat(5 * MEGABYTE))],
  ['10 MB in one cell', () => input('a.csv', `id,text\n1,"${fill(SENTENCE, 10 * MEGABYTE)}"\n`)],
  ['a cell that never ends', () => input('a.csv', `id,text\n1,"${fill('x,\n', 25 * MEGABYTE)}`)],
  ['a million elements deep', () => input('a.html', '<div>'.repeat(MEGABYTE))],
  ['many closed tags that were never open', () => input('a.html', page(fill('</div></x>', 5 * MEGABYTE)))],
  [
    'nested just as deep as is read',
    () => input('a.html', `${'<div>'.repeat(990)}${fill(`<p>${SENTENCE}`, MEGABYTE)}`),
  ],
  ['a table in a table in a table', () => input('a.html', page(fill('<table><tr><td>', 15 * 300)))],
  ['200,000 paragraphs', () => input('a.html', page('<p>The talks go on, it said.'.repeat(200_000)))],
  ['200,000 breaks', () => input('a.html', page('words and words<br>'.repeat(200_000)))],
  [
    'a million attributes',
    () => input('a.html', page(`<p ${Array.from({ length: 500_000 }, (_, i) => `a${i}`).join(' ')}>`)),
  ],
  ['a million character references', () => input('a.html', page(`<p>${'&amp;&#8217;'.repeat(500_000)}`))],
  ['an unclosed comment', () => input('a.html', page(`<!--${fill('<!-- - -', 5 * MEGABYTE)}`))],
  ['an unclosed script', () => input('a.html', page(fill('<script>', 5 * MEGABYTE)))],
  ['links side by side', () => input('a.html', page(fill('<a href=x>y</a> ', 2 * MEGABYTE)))],
  [
    'a billion laughs',
    () =>
      input(
        'a.xml',
        `<!DOCTYPE r [<!ENTITY a0 "lol">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')}]><rss><channel><item><description>&a30;</description></item></channel></rss>`,
      ),
  ],
  [
    '200,000 items',
    () => input('a.rss', `<rss><channel>${'<item><description>x y</description></item>'.repeat(200_000)}`),
  ],
  ['nested elements in a feed', () => input('a.rss', `<rss><channel>${'<a>'.repeat(MEGABYTE)}`)],
  ['a bomb of text', () => input('a.txt.gz', gzipSync(Buffer.alloc(300 * MEGABYTE, 'a ')))],
  ['a bomb of lines', () => input('a.jsonl.gz', gzipSync(Buffer.alloc(300 * MEGABYTE, '\n')))],
  ['a bomb of a cell', () => input('a.csv.gz', gzipSync(Buffer.alloc(300 * MEGABYTE, 'a')))],
  ['200 KB of sentences, all the way', () => input('a.txt', fill(SENTENCE, 200_000), true)],
  [
    '200 KB without a full stop, all the way',
    () => input('a.txt', fill('and Peru accused Chile of it ', 200_000), true),
  ],
  ['200 KB of quotes, all the way', () => input('a.txt', fill('“Peru” said “Chile ', 200_000), true)],
  ['200 KB of capitals, all the way', () => input('a.txt', fill('Peru Chile Norway Kenya ', 200_000), true)],
  [
    '200 KB of pronouns, all the way',
    () => input('a.txt', fill('He told her that she met him and they accused them. ', 200_000), true),
  ],
  ['200 KB of marks, all the way', () => input('a.txt', fill('(.,;:!?-—"\u0301) ', 200_000), true)],
  ['200 KB without a space, all the way', () => input('a.txt', fill('Peru', 200_000), true)],
  ['200 KB of short lines, all the way', () => input('a.txt', fill('Peru met Chile\n', 200_000), true)],
  [
    '200 KB of datelines, all the way',
    () => input('a.txt', fill('LIMA, March 4 (Reuters) - on Monday, ', 200_000), true),
  ],
]
