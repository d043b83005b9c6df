import { expect } from 'chai'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Build } from '../../../src/graph'
import { createApp, startServer, type AppOptions, type RunningServer } from '../../../src/serve'
import { listViewFiles, VIEW_FOLDER } from '../../../src/serve/view-files'
import { launchBrowser } from './browser'

const SCREENSHOTS = join(__dirname, '..', '..', '..', '.cache', 'screenshots')
/** A machine under load draws slowly; nothing waits this long where the view works. */
const PATIENCE_MS = 90_000

export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** A build served to a real browser. What the browser complains of fails the test that caused it. */
export interface ServedView {
  readonly build: () => Build
  readonly url: () => string
  /** Opens the view in a fresh profile and waits until it has drawn; `hash` is the state in the address. */
  readonly open: (hash: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>) => Promise<void>
  /** Takes the complaints so far, where a test expects some. */
  readonly complaints: () => readonly string[]
}

/** Serves a build, by the server's options, for the tests of the `describe` that this is called in. */
export function servedView(
  load: () => Build | Promise<Build>,
  optionsFor: (build: Build) => AppOptions = () => ({}),
): ServedView {
  let browser: Browser | undefined
  let server: RunningServer | undefined
  let build: Build | undefined
  const problems: string[] = []

  before(async () => {
    if (listViewFiles().size === 0) throw new Error(`${VIEW_FOLDER}: expected the built view; run: npm run build:viz`)
    mkdirSync(SCREENSHOTS, { recursive: true })
    build = await load()
    server = await startServer(createApp(build, optionsFor(build)), { host: '127.0.0.1', port: 0 })
    browser = await launchBrowser()
  })
  after(async () => {
    await browser?.close()
    await server?.close()
  })
  afterEach(() => {
    expect(problems.splice(0), 'problems that the browser reported').to.deep.equal([])
  })

  const started = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('served view: expected to be used inside a test')
    return thing
  }
  return {
    build: () => started(build),
    url: () => started(server).url,
    complaints: () => problems.splice(0),
    open: async (hash, options, use) => {
      const context = await started(browser).newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...options,
      })
      context.setDefaultTimeout(PATIENCE_MS)
      const page = await context.newPage()
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
      })
      page.on('pageerror', (error) => problems.push(String(error)))
      page.on('requestfailed', (request) => problems.push(`${request.url()}: failed`))
      try {
        await page.goto(`${started(server).url}${hash === '' ? '' : `#${hash}`}`)
        await page.waitForSelector('html[data-ready]')
        await use(page)
      } finally {
        await context.close()
      }
    },
  }
}

/** Waits until the panel shows a thing: `front`, `fact <id>`, `entity <id>`, `article <id>`. */
export async function panelShows(page: Page, what: string): Promise<void> {
  await page.waitForSelector(`#panel[data-shows="${what}"]`, { state: 'attached' })
}

/** Keeps a picture of the page in `.cache/screenshots`, for eyes. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) })
}
