// npx ts-node tools/screenshot.ts <build> <out.png> [--fact TYPE] [--size 1440x900] [--theme light|dark] [--hash view=list]
// Takes a picture of the view over a build; with --fact, of the evidence for the most reported fact of that type, between persons if there is one.
import { parseArgs } from 'node:util'
import { openBuild } from '../src/graph'
import type { Fact } from '../src/model'
import { createApp, startServer } from '../src/serve'
import { launchBrowser } from '../test/e2e/support/browser'

/** How many of the fact's ends are persons. */
function persons({ from, to }: Fact): number {
  return [from, to].filter((id) => id?.startsWith('person:')).length
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      fact: { type: 'string' },
      size: { type: 'string', default: '1440x900' },
      theme: { type: 'string', default: 'light' },
      hash: { type: 'string' },
    },
  })
  const [folder, path] = positionals
  if (folder === undefined || path === undefined) throw new Error('screenshot: expected <build> <out.png>')
  const build = openBuild(folder)
  const [width = 1440, height = 900] = values.size.split('x').map(Number)
  const fact = [...build.facts]
    .filter(({ type, to }) => type === values.fact && to !== null)
    .sort((a, b) => persons(b) - persons(a) || b.articleCount - a.articleCount)[0]
  const hash = values.hash ?? (fact === undefined ? '' : `fact=${fact.id}`)
  const server = await startServer(createApp(build), { host: '127.0.0.1', port: 0 })
  const browser = await launchBrowser()
  try {
    const colorScheme = values.theme === 'dark' ? 'dark' : 'light'
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' })
    page.on('console', (message) => console.error(message.text()))
    page.on('pageerror', (error) => console.error(error))
    await page.goto(`${server.url}#${hash}`)
    await page.waitForSelector('html[data-ready]')
    await page.waitForTimeout(1500)
    await page.screenshot({ path })
  } finally {
    await browser.close()
    await server.close()
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
