// Measures the view in Chromium over generated graphs: npm run build && npm run bench:view
// Prints how long the first picture takes after the graph arrived, when all facts were there, and the script time of a
// filter (processor time of the page's main thread, the picture included). WebGL runs in software.
import type { CDPSession, Page } from 'playwright-core'
import { createApp, startServer } from '../src/serve'
import { VERSION } from '../src/version'
import { ENTITY_LABELS, type Entity, type Fact } from '../src/model'
import { RELATIONS } from '../src/ontology'
import type { Build } from '../src/graph'
import { launchBrowser } from '../test/e2e/support/browser'

const SIZES: readonly (readonly [nodes: number, edges: number])[] = [
  [2_000, 8_000],
  [10_000, 50_000],
]
const FILTERS = 8

/** The same numbers for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A build with hubs: an entity's share of facts falls with its number. */
function generated(nodeCount: number, edgeCount: number): Build {
  const next = random(nodeCount)
  const types = RELATIONS.filter(({ object }) => object.length > 0).slice(0, 24)
  const entities: Entity[] = Array.from({ length: nodeCount }, (_, index) => {
    const label = ENTITY_LABELS[index % ENTITY_LABELS.length] ?? 'Person'
    return { id: `${label.toLowerCase()}:n${index}`, label, name: `Name ${index}`, aliases: [] }
  })
  const pick = (): Entity => entities[Math.floor(nodeCount * next() ** 2)] ?? (entities[0] as Entity)
  const statuses = ['asserted', 'asserted', 'asserted', 'alleged', 'planned'] as const
  const facts = Array.from({ length: edgeCount }, (_, index): Fact => {
    const year = 2000 + Math.floor(next() * 25)
    return {
      ...{
        id: `fact:${index.toString(16).padStart(16, '0')}`,
        type: types[Math.floor(next() * types.length)]?.type ?? '',
      },
      ...{
        from: pick().id,
        to: pick().id,
        polarity: 'positive',
        status: statuses[index % statuses.length] ?? 'asserted',
      },
      ...{
        start: `${year}-0${1 + (index % 9)}`,
        datePrecision: 'month',
        articleCount: 1,
        outletCount: 1,
        originCount: 1,
      },
      ...{
        origins: [],
        values: [],
        differs: [],
        links: [],
        claimIds: [],
        attributedTo: [],
        properties: {},
        quotes: [],
      },
    }
  })
  const counts = { articles: 0, claims: 0, entities: nodeCount, facts: edgeCount }
  return {
    folder: '',
    manifest: { format: 1, version: VERSION, options: {}, files: {}, counts },
    report: { read: 0, articles: 0, skipped: [], sentences: 0, tokens: 0, missed: [] },
    ...{ articles: [], claims: [], entities, facts },
    graph: {
      nodes: entities.map(({ id: key, name, label }) => ({ key, attributes: { name, label, x: next(), y: next(), pagerank: next() } })), // prettier-ignore
      edges: facts.map(({ id: key, from: source, to, type, status, start, originCount, articleCount }) => ({
        ...{ key, source, target: to ?? source },
        attributes: {
          type,
          status,
          start,
          datePrecision: 'month',
          quadClass: 1,
          originCount,
          articleCount,
          outletCount: 1,
        },
      })),
    },
  }
}

const WATCH = `new MutationObserver(() => {
  const { drawn, ready } = document.documentElement.dataset
  if (drawn) window.__drawn ??= performance.now()
  if (ready) window.__ready ??= performance.now()
}).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-drawn', 'data-ready'] })`

/** When the first picture stood after the graph had arrived, and when all filters worked, in ms. */
const TIMES = `({
  drawn: window.__drawn - performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/api/graph')).responseEnd,
  ready: window.__ready,
})`

/** Clicks a filter and waits for the picture. */
const FILTER = `(async () => {
  document.querySelector('#legend input[type=checkbox]').click()
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
})()`

/** Time that the page's main thread spent in scripts so far, in ms: its own processor time where the browser tells it. */
async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN)
}

async function measure(page: Page): Promise<readonly string[]> {
  const { drawn, ready } = (await page.evaluate(TIMES)) as { readonly drawn: number; readonly ready: number }
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const filters: number[] = []
  for (let turn = 0; turn < FILTERS; turn++) {
    const before = await scriptTime(session)
    await page.evaluate(FILTER)
    filters.push((await scriptTime(session)) - before)
  }
  filters.sort((a, b) => a - b)
  return [drawn, ready, filters[FILTERS / 2] ?? NaN, filters.at(-1) ?? NaN].map((ms) => `${Math.round(ms)} ms`)
}

async function main(): Promise<void> {
  const browser = await launchBrowser()
  const widths = [8, 8, 16, 18, 18, 0]
  const line = (cells: readonly (string | number)[]): void =>
    console.log(cells.map((cell, index) => String(cell).padEnd(widths[index] ?? 0)).join(''))
  line(['nodes', 'edges', 'first picture', 'all facts there', 'filter (median)', 'filter (most)'])
  for (const [nodes, edges] of SIZES) {
    const app = createApp(generated(nodes, edges))
    const server = await startServer(app, { host: '127.0.0.1', port: 0 })
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
    await page.addInitScript(WATCH)
    await page.goto(server.url)
    await page.waitForSelector('html[data-ready]', { timeout: 300_000 })
    line([nodes, edges, ...(await measure(page))])
    await page.close()
    await server.close()
  }
  await browser.close()
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
