import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { openBuild } from '../../src/graph'
import { openedOnDemand, registeredExporters } from '../../src/serve'
import { openSandbox, questions, type QueryStore } from '../../src/store'
import { writeSampleBuild } from '../support/sample-build'
import { probe } from './support/probe'
import { keepPicture, panelShows, PHONE, servedView } from './support/served-view'
import { until } from './support/until'

/** Opens the panel and waits until its editor has the cursor. */
async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Query', exact: true }).click()
  await page.waitForSelector('.query-editor .cm-focused')
}

/** Types a query without the editor's help, and runs it by key. */
async function ask(page: Page, text: string): Promise<void> {
  await page.locator('.query-editor .cm-content').fill(text)
  await page.keyboard.press('Control+Enter')
  await page.waitForSelector('#query[data-query=done], #query[data-query=failed]')
}

describe('the query panel in a real browser', () => {
  let queries: QueryStore | undefined
  const view = servedView(
    () => openBuild(writeSampleBuild()),
    (build) => ({
      exporters: registeredExporters(),
      queries: (queries = openedOnDemand(() => openSandbox(build))),
    }),
  )
  after(() => queries?.close())
  const status = (page: Page): Promise<string> => page.locator('.query-status').innerText()
  const cells = async (page: Page, column: number): Promise<string[]> =>
    page.locator(`.result-rows tbody td:nth-child(${column})`).allInnerTexts()

  it('loads its code only when it is opened', () =>
    view.open('', {}, async (page) => {
      const scripts: string[] = []
      page.on('request', (request) => scripts.push(request.url()))
      await openPanel(page)
      expect(scripts.some((url) => /query-panel-[\w-]+\.js$/.test(url))).to.equal(true)
      await keepPicture(page, 'query-empty')
    }))

  it('runs by Ctrl+Enter, shows rows, sorts them both ways and back', () =>
    view.open('', {}, async (page) => {
      await openPanel(page)
      await ask(
        page,
        'MATCH (p:Person)-[r:SENT_LETTER_TO]->(q) RETURN p.name AS who, r.start AS day, r.id AS fact ORDER BY day',
      )
      expect(await status(page)).to.match(/^2 rows in \d+ ms\. In the graph: 2 ties\.$/)
      expect(await cells(page, 2)).to.deep.equal(['2031-03-03', '2031-03-09'])
      const head = page.getByRole('button', { name: 'day', exact: true })
      await head.click()
      await head.click()
      expect(await cells(page, 2)).to.deep.equal(['2031-03-09', '2031-03-03'])
      expect(await page.locator('th[aria-sort=descending]').innerText()).to.include('day')
      await head.click()
      expect(await cells(page, 2)).to.deep.equal(['2031-03-03', '2031-03-09'])
      await keepPicture(page, 'query-rows')
    }))

  it('sets the rows in the light of the picture, and opens what a cell names', () =>
    view.open('', {}, async (page) => {
      await openPanel(page)
      const before = await page.locator('#canvas').screenshot()
      await ask(page, "MATCH (p:Person {name: 'Adela Mora'})-[r:SIGNED]->(q) RETURN p, r, r.id AS fact")
      expect(await status(page)).to.include('In the graph: 1 node, 1 tie.')
      await probe(page, 'settled')
      expect(before.equals(await page.locator('#canvas').screenshot()), 'the picture changed').to.equal(false)
      await page.locator('.result-rows .cell-link').last().click()
      await panelShows(page, `fact ${view.build().facts.find(({ type }) => type === 'SIGNED')?.id}`)
      await page.locator('.result-rows .cell-link').first().click()
      await panelShows(page, 'entity person:adela-mora')
    }))

  it('tells where a fault is, and marks it', () =>
    view
      .open('', {}, async (page) => {
        await openPanel(page)
        await ask(page, 'MATCH (n)\nWHERE n.x = = 3\nRETURN n')
        expect(await status(page)).to.equal('Line 2, column 13: syntax error: Expected expression')
        await page.waitForSelector('.query-editor .cm-fault')
        await keepPicture(page, 'query-fault')
      })
      .then(() => expect(view.complaints().join()).to.include('400')))

  for (const [name, text, says] of [
    ['a write', 'CREATE (n:X)', /only reads; CREATE would change the data/],
    ['a product without end', 'MATCH (a),(b),(c),(d),(e),(f),(g),(h) RETURN count(*) AS n', /no answer in 3000 ms/],
    ['a huge list', 'RETURN range(1, 1000000000) AS list', /needed more than 512 MB|no answer in 3000 ms/],
  ] as const)
    it(`says why it ended ${name}`, () =>
      view
        .open('', {}, async (page) => {
          await openPanel(page)
          await ask(page, text)
          expect(await status(page)).to.match(says)
          await ask(page, 'RETURN 1 AS one')
          expect(await cells(page, 1)).to.deep.equal(['1'])
        })
        .then(() => expect(view.complaints().join()).to.match(/403|413|504/)))

  it('asks saved questions, their parameters in a form', () =>
    view.open('', {}, async (page) => {
      await openPanel(page)
      const options = await page.locator('#query select option').allInnerTexts()
      expect(options).to.have.length(questions().length + 1)
      await page.locator('#query select').selectOption('said-by')
      const fields = await page.locator('.query-field .query-name').allInnerTexts()
      expect(fields).to.deep.equal(questions().find(({ name }) => name === 'said-by')?.parameters.map(({ name }) => `$${name}`)) // prettier-ignore
      await page.locator('.query-field input').first().fill('NPB')
      await page.locator('.query-field input').first().press('Enter')
      await page.waitForSelector('#query[data-query=done]')
      expect(await status(page)).to.match(/^\d+ rows? in/)
      await keepPicture(page, 'query-saved')
    }))

  it('completes labels, types, properties and parameters', () =>
    view.open('', {}, async (page) => {
      await openPanel(page)
      const offered = async (typed: string): Promise<string[]> => {
        await page.locator('.query-editor .cm-content').fill('')
        await page.keyboard.type(typed)
        await page.waitForSelector('.query-editor .cm-tooltip-autocomplete')
        return page.locator('.query-editor .cm-tooltip-autocomplete .cm-completionLabel').allInnerTexts()
      }
      expect(await offered('MATCH (a:Pers')).to.include('Person')
      expect(await offered('MATCH (a)-[:SENT')).to.include('SENT_LETTER_TO')
      expect(await offered('MATCH (a) RETURN a.na')).to.include('name')
      expect(await offered('MATCH (actor) RETURN act')).to.include('actor')
      expect(await offered('RETURN $fa')).to.include('fact')
      await page.locator('.query-editor .cm-tooltip-autocomplete li', { hasText: 'fact' }).first().click()
      await until(async () => (await page.locator('.query-editor .cm-content').innerText()).includes('$fact'))
      await keepPicture(page, 'query-completion')
    }))

  it('saves CSV whose cells no spreadsheet runs', () =>
    view.open('', {}, async (page) => {
      await openPanel(page)
      await ask(page, "RETURN '=1+1' AS formula, 'a,b' AS list, 3 AS n")
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download CSV' }).click(),
      ])
      expect(file.suggestedFilename()).to.equal('communique-query.csv')
      expect(readFileSync(await file.path(), 'utf8')).to.equal('formula,list,n\r\n\'=1+1,"a,b",3\r\n')
    }))

  it('closes by Escape, and puts the light out', () =>
    view.open('', {}, async (page) => {
      await openPanel(page)
      await ask(page, 'MATCH (p:Person) RETURN p')
      // The first may only close the editor's list of completions.
      await until(async () => {
        await page.keyboard.press('Escape')
        return page.locator('#query').isHidden()
      })
      expect(await page.getByRole('button', { name: 'Query', exact: true }).getAttribute('aria-expanded')).to.equal(
        'false',
      )
    }))

  it('is dark where the system is, and covers a phone', async () => {
    await view.open('', { colorScheme: 'dark' }, async (page) => {
      await openPanel(page)
      await ask(page, 'MATCH (p:Person)-[r]->(q) RETURN p.name AS who, type(r) AS act, q.name AS whom, r.start AS day')
      await keepPicture(page, 'query-dark')
    })
    await view.open('', PHONE, async (page) => {
      await openPanel(page)
      await ask(page, 'MATCH (p:Person)-[r]->(q) RETURN p.name AS who, type(r) AS act, q.name AS whom, r.start AS day')
      await keepPicture(page, 'query-phone')
    })
  })
})
