import { expect } from 'chai'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, manifestTextOf, openBuild } from '../../src/graph'
import { createApp, liveApp, startServer, type RunningServer } from '../../src/serve'
import { articleText } from '../support/jsonl-articles'
import { launchBrowser } from './support/browser'

const PATIENCE_MS = 90_000

describe('a view that is open', function () {
  this.timeout(300_000)
  const home = mkdtempSync(join(tmpdir(), 'communique-renewal-'))
  const [article, folder] = [join(home, 'a.txt'), join(home, 'build')]
  let server: RunningServer | undefined
  after(async () => {
    await server?.close()
    rmSync(home, { recursive: true, force: true })
  })

  it('offers the new state of its build, and shows it', async () => {
    writeFileSync(article, `${articleText(0)}\n`)
    await build([article], folder)
    const live = liveApp({
      stateOf: () => manifestTextOf(folder),
      open: () => ({ app: createApp(openBuild(folder)), close: () => Promise.resolve() }),
    })
    server = await startServer(live.app, { host: '127.0.0.1', port: 0 })
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      page.setDefaultTimeout(PATIENCE_MS)
      await page.goto(server.url)
      await page.locator('html[data-ready]').waitFor()
      expect(await page.locator('.renewal').count()).to.equal(0)
      writeFileSync(article, `${articleText(0)} Sweden accused Finland of arming Estonia.\n`)
      await build([article], folder)
      await page.locator('.renewal button').click()
      await page.locator('html[data-ready]').waitFor()
      await page.locator('.renewal').waitFor({ state: 'detached' })
      const drawn = await page.evaluate(async () => (await (await fetch('api/build')).json()) as { id: string })
      const { facts } = openBuild(folder)
      expect(facts.some(({ from }) => from === 'state:SWE')).to.equal(true)
      expect(drawn.id).to.match(/^[\da-f]{16}$/)
    } finally {
      await browser.close()
    }
  })
})
