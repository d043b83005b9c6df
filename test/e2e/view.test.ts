import { expect } from 'chai'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openBuild, type Build } from '../../src/graph'
import { createApp, startServer, type RunningServer } from '../../src/serve'
import { VIEW_FOLDER, listViewFiles } from '../../src/serve/view-files'
import { writeSampleBuild } from '../support/sample-build'
import { launchBrowser } from './support/browser'

const SCREENSHOTS = join(__dirname, '..', '..', '.cache', 'screenshots')
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

interface Probe {
  nodePoint(id: string): { x: number; y: number } | null
  edgePoint(id: string): { x: number; y: number } | null
  shown(): { nodes: string[]; edges: string[] }
}

describe('the view in a real browser', () => {
  let browser: Browser
  let server: RunningServer
  let build: Build
  const problems: string[] = []

  before(async () => {
    if (listViewFiles().size === 0) throw new Error(`${VIEW_FOLDER}: expected the built view; run: npm run build:viz`)
    mkdirSync(SCREENSHOTS, { recursive: true })
    build = openBuild(writeSampleBuild())
    server = await startServer(createApp(build), { host: '127.0.0.1', port: 0 })
    browser = await launchBrowser()
  })
  after(async () => {
    await browser?.close()
    await server?.close()
  })
  afterEach(() => {
    expect(problems.splice(0), 'problems that the browser reported').to.deep.equal([])
  })

  const factOf = (type: string, index = 0): string => build.facts.filter((fact) => fact.type === type)[index]?.id ?? ''

  async function withPage(
    hash: string,
    options: BrowserContextOptions,
    use: (page: Page) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...options,
    })
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
    })
    page.on('pageerror', (error) => problems.push(String(error)))
    page.on('requestfailed', (request) => problems.push(`${request.url()}: failed`))
    try {
      await page.goto(`${server.url}${hash === '' ? '' : `#${hash}`}`)
      await page.waitForSelector('html[data-ready]')
      await page.waitForTimeout(400)
      await use(page)
    } finally {
      await context.close()
    }
  }
  const probe = <T>(page: Page, call: keyof Probe, ...args: readonly string[]): Promise<T> =>
    page.evaluate(
      ([name, given]) => {
        const { __communique } = globalThis as unknown as {
          __communique: Record<string, (...a: readonly string[]) => unknown>
        }
        return __communique[name]?.(...given) as never
      },
      [call, args] as const,
    )
  const panelShows = (page: Page, what: string): Promise<unknown> =>
    page.waitForSelector(`#panel[data-shows="${what}"]`)

  it('draws every entity and fact without a complaint from the browser', () =>
    withPage('', {}, async (page) => {
      const shown = await probe<ReturnType<Probe['shown']>>(page, 'shown')
      expect(shown.nodes).to.have.members(build.graph.nodes.map(({ key }) => key))
      expect(shown.edges).to.have.members(build.graph.edges.map(({ key }) => key))
      const node = await probe<{ x: number; y: number }>(page, 'nodePoint', 'state:NOR')
      const clip = { x: node.x - 10, y: node.y - 10, width: 20, height: 20 }
      const drawn = await page.screenshot({ clip })
      await page.locator('.filter', { hasText: 'State' }).locator('input').uncheck()
      expect(
        drawn.equals(await page.screenshot({ clip })),
        'the node leaves the picture when it is filtered out',
      ).to.equal(false)
      await page.locator('.filter', { hasText: 'State' }).locator('input').check()
      await page.screenshot({ path: join(SCREENSHOTS, 'light.png') })
    }))

  it('opens the evidence where an edge is clicked', () =>
    withPage('', {}, async (page) => {
      const id = factOf('SIGNED')
      const point = await probe<{ x: number; y: number }>(page, 'edgePoint', id)
      await page.mouse.move(point.x, point.y)
      await page.mouse.click(point.x, point.y)
      await panelShows(page, `fact ${id}`)
      const text = await page.locator('#panel').innerText()
      expect(await page.locator('#panel h2').innerText()).to.equal('Adela Mora — SIGNED → Tresk fisheries pact')
      expect(text).to.include('1 article, 1 outlet, 1 origin')
      expect(text).to.include('Lima Post · 2 May 2031')
      expect(text).to.include('April 2031')
      expect(await page.locator('#panel mark').allInnerTexts()).to.satisfy(
        (marks: string[]) => marks.join('') === build.facts.find((fact) => fact.id === id)?.quotes[0]?.quote,
      )
      expect(page.url()).to.include(`#fact=${id}`)
    }))

  it('opens each of two parallel edges by itself', () =>
    withPage('', {}, async (page) => {
      for (const index of [0, 1]) {
        const id = factOf('SENT_LETTER_TO', index)
        const point = await probe<{ x: number; y: number }>(page, 'edgePoint', id)
        await page.mouse.move(point.x, point.y)
        await page.mouse.click(point.x, point.y)
        await panelShows(page, `fact ${id}`)
      }
    }))

  it('shows a dispute with each side', () =>
    withPage(`fact=${factOf('SUPPLIED_WEAPONS_TO')}`, {}, async (page) => {
      await panelShows(page, `fact ${factOf('SUPPLIED_WEAPONS_TO')}`)
      expect(await page.locator('.claim .badges').allInnerTexts()).to.deep.equal(['alleged', 'denied', 'alleged'])
      expect(await page.locator('.claim header').allInnerTexts()).to.deep.equal([
        'Oslo Times · 10 March 2031',
        'Oslo Times · 10 March 2031',
        'Lima Post · 2 May 2031',
      ])
      expect(await page.locator('#panel').innerText()).to.include('According to\nPeru and NPB')
      await page.screenshot({ path: join(SCREENSHOTS, 'evidence.png') })
    }))

  it('says so where outlet and day are unknown', () =>
    withPage(`fact=${factOf('MET_WITH')}`, {}, async (page) => {
      await panelShows(page, `fact ${factOf('MET_WITH')}`)
      expect(await page.locator('.claim header').innerText()).to.equal('outlet unknown · undated')
    }))

  it('finds a name without its accents by keyboard alone, and shows its card', () =>
    withPage('', {}, async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('jónas')
      await page.waitForSelector('[role=option][aria-selected=true]')
      await page.keyboard.press('Enter')
      await panelShows(page, 'entity person:jonas-lindahl')
      const card = await page.locator('#panel').innerText()
      expect(card).to.include('Also: Lindahl')
      expect(card).to.include('sent letter to')
      expect(
        await page.evaluate(
          () =>
            (globalThis as never as { document: { activeElement: { textContent: string } } }).document.activeElement
              .textContent,
        ),
      ).to.equal('Jonas Lindahl')
      await page.locator('.tie', { hasText: 'sent letter to' }).click()
      expect(await page.locator('.fact-list li').count()).to.equal(2)
      await page.locator('.fact-link').first().click()
      await page.waitForSelector('#panel[data-shows^="fact "]')
    }))

  it('opens the card where a node is clicked, and closes it with Escape', () =>
    withPage('', {}, async (page) => {
      const point = await probe<{ x: number; y: number }>(page, 'nodePoint', 'state:PER')
      await page.mouse.move(point.x, point.y)
      await page.mouse.click(point.x, point.y)
      await panelShows(page, 'entity state:PER')
      await page.keyboard.press('Escape')
      await panelShows(page, 'front')
      expect(page.url()).to.equal(server.url)
    }))

  it('filters by relation type and by status, in the graph, the list and the address', () =>
    withPage('', {}, async (page) => {
      await page.locator('.group summary').first().click()
      await page.locator('.types .filter', { hasText: 'sent letter to' }).locator('input').uncheck()
      await page.locator('.filter', { hasText: 'disputed' }).locator('input').uncheck()
      const gone = [factOf('SENT_LETTER_TO'), factOf('SENT_LETTER_TO', 1), factOf('SUPPLIED_WEAPONS_TO')]
      const shown = await probe<ReturnType<Probe['shown']>>(page, 'shown')
      expect(shown.edges)
        .to.have.length(build.graph.edges.length - gone.length)
        .and.not.include.members(gone.slice(0, 1))
      expect(shown.nodes).to.not.include('state:TRS')
      expect(page.url()).to.include('hide-types=SENT_LETTER_TO').and.include('hide-status=disputed')
      await page.getByRole('button', { name: 'List', exact: true }).click()
      expect(await page.locator('tbody tr').count()).to.equal(build.facts.length - gone.length)
    }))

  it('restores selection, view and filters from a link', () =>
    withPage(`fact=${factOf('ACCUSED')}&view=list&hide-types=LEADS`, {}, async (page) => {
      await panelShows(page, `fact ${factOf('ACCUSED')}`)
      expect(await page.locator('tbody tr').count()).to.equal(build.facts.filter(({ type }) => type !== 'LEADS').length)
      expect(await page.locator('tr[aria-current]').getAttribute('data-fact')).to.equal(factOf('ACCUSED'))
      await page.locator('tbody button', { hasText: 'denied' }).focus()
      await page.keyboard.press('Enter')
      await panelShows(page, `fact ${factOf('DENIED')}`)
      await page.screenshot({ path: join(SCREENSHOTS, 'list.png') })
      await page.goBack()
      await panelShows(page, `fact ${factOf('ACCUSED')}`)
    }))

  it('marks every claim in the whole article', () =>
    withPage(`fact=${factOf('SIGNED')}`, {}, async (page) => {
      await page.getByRole('button', { name: 'Open article' }).click()
      await page.waitForSelector('#panel[data-shows^="article "]')
      const article = build.articles.find(({ uri }) => uri === 'lima.txt')
      expect(
        await page.locator('.article-text').evaluate((element: { textContent: string }) => element.textContent),
      ).to.equal(article?.text)
      const marked = (await page.locator('.article-text mark').allInnerTexts()).join('|')
      expect(marked)
        .to.include('Peru has accused Norway of arming Tresk')
        .and.include('signed the Tresk fisheries pact')
      expect(await page.locator('.article-text mark.lit').allInnerTexts()).to.satisfy((lit: string[]) =>
        lit.join('').includes('signed the Tresk'),
      )
      expect(await page.locator('.claim-list li').count()).to.equal(4)
      await page.screenshot({ path: join(SCREENSHOTS, 'article.png') })
      await page.getByRole('button', { name: '← Back' }).click()
      await panelShows(page, `fact ${factOf('SIGNED')}`)
    }))

  it('copies a citation', () =>
    withPage(`fact=${factOf('SIGNED')}`, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.getByRole('button', { name: 'Copy citation' }).click()
      await page.getByRole('button', { name: 'Copied' }).waitFor()
      const copied = await page.evaluate(() =>
        (
          globalThis as never as { navigator: { clipboard: { readText(): Promise<string> } } }
        ).navigator.clipboard.readText(),
      )
      expect(copied).to.match(
        /^“Chilean President Adela Mora signed .*” — Peru blames Norway, Lima Post, 2 May 2031; lima\.txt, characters \d+–\d+ \[claim:/,
      )
    }))

  it('explains an unknown id instead of staying empty', async () => {
    await withPage('fact=fact:0', {}, async (page) => {
      expect(await page.locator('#panel [role=alert]').innerText()).to.include('expected an id of this build')
    })
    expect(problems.splice(0).join()).to.include('404')
  })

  it('is dark where the system is', () =>
    withPage('entity=person:adela-mora', { colorScheme: 'dark' }, async (page) => {
      await panelShows(page, 'entity person:adela-mora')
      const point = await probe<{ x: number; y: number }>(page, 'edgePoint', factOf('SIGNED'))
      await page.mouse.move(point.x, point.y)
      await page.waitForTimeout(200)
      await page.screenshot({ path: join(SCREENSHOTS, 'dark.png') })
    }))

  it('fits a phone: the panel is a sheet over the graph, the legend a drawer', () =>
    withPage('', PHONE, async (page) => {
      await page.screenshot({ path: join(SCREENSHOTS, 'phone.png') })
      expect(await page.locator('#panel').isVisible()).to.equal(false)
      const point = await probe<{ x: number; y: number }>(page, 'nodePoint', 'person:adela-mora')
      await page.touchscreen.tap(point.x, point.y)
      await panelShows(page, 'entity person:adela-mora')
      await page.locator('.fact-link').first().click()
      await page.waitForSelector('#panel[data-shows^="fact "]')
      await page.screenshot({ path: join(SCREENSHOTS, 'phone-sheet.png') })
      const overflow = await page.evaluate(() => {
        const { document } = globalThis as never as {
          document: { documentElement: { scrollWidth: number; clientWidth: number } }
        }
        return document.documentElement.scrollWidth - document.documentElement.clientWidth
      })
      expect(overflow).to.equal(0)
      await page.getByRole('button', { name: 'Close' }).click()
      await page.getByRole('button', { name: 'Legend' }).click()
      expect(await page.locator('#legend').isVisible()).to.equal(true)
      await page.screenshot({ path: join(SCREENSHOTS, 'phone-legend.png') })
    }))
})
