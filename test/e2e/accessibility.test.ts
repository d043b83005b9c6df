import axe from 'axe-core'
import { expect } from 'chai'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { openBuild } from '../../src/graph'
import { openedOnDemand, registeredExporters } from '../../src/serve'
import { openSandbox, type QueryStore } from '../../src/store'
import { writeSampleBuild } from '../support/sample-build'
import { panelShows, PHONE, servedView } from './support/served-view'

interface Finding {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** Serious and critical findings of axe-core on the page as it stands, one line each. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (globalThis as never as { axe: { run(): Promise<{ violations: Finding[] }> } }).axe.run(),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`))
}

describe('the view for everybody: axe-core finds nothing serious', () => {
  let queries: QueryStore | undefined
  const view = servedView(
    () => openBuild(writeSampleBuild()),
    (build) => ({ exporters: registeredExporters(), queries: (queries = openedOnDemand(() => openSandbox(build))) }),
  )
  after(() => queries?.close())
  const factOf = (type: string): string => view.build().facts.find((fact) => fact.type === type)?.id ?? ''
  const article = (): string => view.build().articles.find(({ uri }) => uri === 'lima.txt')?.id ?? ''

  const openQuery = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Query', exact: true }).click()
    await page.waitForSelector('.query-editor .cm-focused')
    await page.locator('#query select').selectOption('said-by')
    await page.locator('.query-field input').first().fill('NPB')
    await page.locator('.query-field input').first().press('Enter')
    await page.waitForSelector('#query[data-query=done]')
  }
  const PARTS: readonly (readonly [name: string, hash: () => string, act: (page: Page) => Promise<void>])[] = [
    ['the graph and its front page', () => '', (page) => panelShows(page, 'front')],
    ['the evidence', () => `fact=${factOf('SUPPLIED_WEAPONS_TO')}`, (page) => panelShows(page, `fact ${factOf('SUPPLIED_WEAPONS_TO')}`)], // prettier-ignore
    ['an entity', () => 'entity=person:adela-mora', (page) => panelShows(page, 'entity person:adela-mora')],
    ['an article', () => `article=${article()}`, (page) => panelShows(page, `article ${article()}`)],
    ['the list of entities', () => 'view=list&list=entities&pins=state:NOR@1@1', (page) => panelShows(page, 'front')],
    ['a path in time', () => 'path=state:PER,person:adela-mora&event=2031-03-03..2031-03-09&undated=show&colour=community', (page) => page.locator('.hop').first().waitFor()], // prettier-ignore
    ['the list', () => 'view=list', (page) => panelShows(page, 'front')],
    ['the search', () => '', async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('mora')
      await page.waitForSelector('[role=option]')
    }],
    ['the query panel', () => '', openQuery],
    ['the save menu', () => '', (page) => page.getByRole('button', { name: 'Save', exact: true }).click()],
  ] // prettier-ignore
  const LOOKS: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['phone', PHONE],
  ]
  for (const [part, hash, act] of PARTS)
    for (const [look, options] of LOOKS)
      it(`${part}, ${look}`, () =>
        view.open(hash(), options, async (page) => {
          await act(page)
          expect(await findings(page)).to.deep.equal([])
        }))
})
