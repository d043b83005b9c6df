import { expect } from 'chai'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { openBuild, type Build } from '../../src/graph'
import { createApp, registeredExporters, startServer, type RunningServer } from '../../src/serve'
import { ATTACKS, hostileBuild } from '../support/hostile-build'
import { writeSampleBuild } from '../support/sample-build'
import { written } from '../support/written'
import { launchBrowser } from './support/browser'
import { clickOn, pointOf, probe } from './support/probe'
import { keepPicture, panelShows } from './support/served-view'

const PATIENCE_MS = 90_000
const folder = mkdtempSync(join(tmpdir(), 'communique-page-'))

/** Writes a format into a file and gives its `file://` address. */
function fileOf(format: string, build: Build): string {
  const path = join(folder, `${format}-${build.manifest.version}.html`)
  writeFileSync(path, written(format, build))
  return pathToFileURL(path).href
}

describe('what is written for the browser', () => {
  let browser: Browser
  let server: RunningServer
  const sample = openBuild(writeSampleBuild())
  const hostile = hostileBuild()
  before(async () => {
    browser = await launchBrowser()
    const app = createApp(hostile, { exporters: registeredExporters() })
    server = await startServer(app, { host: '127.0.0.1', port: 0 })
  })
  after(async () => {
    await browser.close()
    await server.close()
  })

  /** Opens an address with everything outside it out of reach, and tells what it asked for and complained of. */
  async function opened(address: string, use: (page: Page) => Promise<void>): Promise<readonly string[]> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
    context.setDefaultTimeout(PATIENCE_MS)
    const page = await context.newPage()
    const problems: string[] = []
    const own = address.replace(/#.*/, '')
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(own) && !url.startsWith('data:') && !url.startsWith('blob:'))
        problems.push(`asked for ${url}`)
    })
    page.on('dialog', (dialog) => problems.push(`dialog ${dialog.message()}`))
    page.on('pageerror', (error) => problems.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    try {
      await page.goto(address)
      await use(page)
      expect(await page.evaluate(() => (globalThis as unknown as { pwned?: unknown }).pwned ?? null)).to.equal(null)
      return problems
    } finally {
      await context.close()
    }
  }

  it('the page opens by file://, draws, searches, filters and shows evidence without a network', async () => {
    const problems = await opened(fileOf('html', sample), async (page) => {
      await page.waitForSelector('html[data-ready]')
      const fact = sample.facts.find(({ type }) => type === 'SIGNED')
      await clickOn(page, 'edge', fact?.id ?? '')
      await panelShows(page, `fact ${fact?.id}`)
      expect((await page.locator('#panel mark').allInnerTexts()).join('')).to.equal(fact?.quotes[0]?.quote)
      expect(page.url()).to.include(`#fact=${fact?.id}`)
      const before = await pointOf(page, 'node', 'state:PER')
      await page.getByRole('button', { name: 'Relax the layout' }).click()
      const after = await pointOf(page, 'node', 'state:PER')
      expect(Math.hypot(after.x - before.x, after.y - before.y)).to.be.greaterThan(1)
      await keepPicture(page, 'page-file')
      await page.keyboard.press('/')
      await page.keyboard.type('jonas')
      await page.waitForSelector('[role=option][aria-selected=true]')
      await page.keyboard.press('Enter')
      await panelShows(page, 'entity person:jonas-lindahl')
      await page.locator('.filter', { hasText: 'State' }).locator('input').uncheck()
      expect((await probe(page, 'shown')).nodes).to.not.include('state:PER')
      expect(await page.getByRole('button', { name: 'Query', exact: true }).count()).to.equal(0)
    })
    expect(problems).to.deep.equal([])
  })

  const claim = hostile.claims[0]?.articleId ?? ''
  const fact = hostile.facts.find(({ to, claimIds }) => to !== null && claimIds.length > 0)?.id ?? ''
  const person = hostile.entities.find(({ name }) => name === ATTACKS[3])?.id ?? ''
  const states = ['', `fact=${fact}`, `entity=${person}`, `article=${claim}`, 'view=list']
  for (const place of ['the served view', 'the page'])
    it(`${place} shows hostile words as words: ${ATTACKS.length} attacks in ${states.length} states`, async () => {
      for (const state of states) {
        const address = place === 'the page' ? fileOf('html', hostile) : server.url
        const problems = await opened(`${address}#${state}`, async (page) => {
          await page.waitForSelector('html[data-ready]')
          await page.waitForSelector('#panel[data-shows]', { state: 'attached' })
          if (state.startsWith('entity'))
            expect(await page.locator('#panel h2').innerText()).to.include('<img src=x onerror="window.pwned=4">')
          if (state === '') {
            await page.keyboard.press('/')
            await page.keyboard.type('<script')
            await page.waitForSelector('[role=option]')
          }
        })
        expect(problems, state).to.deep.equal([])
      }
    })

  it(`the dossier shows hostile words as words: ${ATTACKS.length} attacks`, async () => {
    const problems = await opened(fileOf('dossier', hostile), async (page) => {
      const text = await page.locator('body').innerText()
      for (const words of ATTACKS.slice(0, 4)) expect(text).to.include(words)
    })
    expect(problems).to.deep.equal([])
  })
})
