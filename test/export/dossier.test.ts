import { createHash } from 'node:crypto'
import { DOMParser } from '@xmldom/xmldom'
import { expect } from 'chai'
import { select } from '../../src/export'
import { openBuild } from '../../src/graph'
import { writeNastyBuild } from '../support/nasty-build'
import { writeSampleBuild } from '../support/sample-build'
import { written } from '../support/written'

const sample = openBuild(writeSampleBuild())
const nasty = openBuild(writeNastyBuild())

describe('dossier', () => {
  it('shows every fact and every quote with its source', () => {
    for (const format of ['dossier', 'dossier-md']) {
      const text = written(format, sample).replace(/\\/g, '')
      for (const { quote } of sample.claims) expect(text, format).to.include(quote)
      for (const { uri } of sample.articles) expect(text, format).to.include(uri)
      expect(text).to.include(`${sample.facts.length} facts from 3 articles`)
    }
  })

  it('marks what is alleged and denied, and who says so', () => {
    const text = written('dossier', sample)
    expect(text).to.include('<span class="status">disputed</span>')
    expect(text).to.match(/Oslo denied arming Tresk<\/p><footer>denied · according to Norway · <a href="#source-1">/)
  })

  it('names the selection that it shows', () => {
    const selection = { actors: ['Mora'], types: ['SIGNED'], since: '2031' }
    const text = written('dossier', select(sample, selection), selection)
    expect(text).to.include('<h1>Evidence dossier: Mora; SIGNED</h1>')
    expect(text).to.include('1 facts from 1 articles; chosen: actor Mora, type SIGNED, since 2031')
  })

  it('runs and loads nothing: one style, allowed by its hash, no script, no address outside', () => {
    const text = written('dossier', nasty, { actors: ['<script>alert(1)</script>'] })
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text) ?? []
    const [, style = ''] = /<style>([^]*)<\/style>/.exec(text) ?? []
    expect(policy).to.include("default-src 'none'")
    expect(policy).to.include(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    expect(text).not.to.match(/<(script|img|iframe|object|link|form)|\son\w+=|style=|url\(|javascript:/i)
    for (const [, target = ''] of text.matchAll(/(?:href|src)="([^"]*)"/g)) expect(target).to.match(/^#source-\d+$/)
  })

  it('is well-formed whatever the text, and links only to what is there', () => {
    const text = written('dossier', nasty)
      .replace('<!doctype html>', '')
      .replace(/<(meta[^>]*)>/g, '<$1/>')
    const onError = (level: string, message: string): void => {
      if (level !== 'warning') throw new Error(message)
    }
    const page = new DOMParser({ onError }).parseFromString(text, 'text/xml')
    const ids = new Set(Array.from(page.getElementsByTagName('li'), (item) => `#${item.getAttribute('id')}`))
    for (const link of Array.from(page.getElementsByTagName('a'))) expect(ids).to.include(link.getAttribute('href'))
    expect(page.documentElement?.textContent).to.include('<b>so</b>')
  })

  const HOSTILE = ['[x](javascript:alert(1))', '![x](http://a.b/c.png)', '<img src=x onerror=1>', '# x\n## y', '`x`', 'http://a.b', 'www.a.b', '1. x', '- x', '**x**', '&lt;b&gt;'] // prettier-ignore
  for (const words of HOSTILE)
    it(`makes plain words of ${JSON.stringify(words)} in Markdown`, () => {
      const entities = sample.entities.map((entity) => ({ ...entity, name: words }))
      const text = written('dossier-md', { ...sample, entities })
      const [, line = ''] = /^### (.*)$/m.exec(text) ?? []
      expect(line).not.to.match(/(?<!\\)[[\]()<>`*_#!&]|(?:http|www)(?:\\?:|\.)/)
      expect(text.match(/^#{1,6} /gm)).to.have.length(sample.facts.length + 3)
    })
})
