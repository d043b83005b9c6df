import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { openBuild } from '../../src/graph'
import { openedOnDemand } from '../../src/serve'
import { openSandbox, type QueryStore } from '../../src/store'
import { writeSampleBuild } from '../support/sample-build'
import { clickOn, pointOf, probe } from './support/probe'
import { keepPicture, panelShows, PHONE, servedView } from './support/served-view'
import { until } from './support/until'

describe('finding one’s way through the graph', () => {
  let queries: QueryStore | undefined
  const view = servedView(
    () => openBuild(writeSampleBuild()),
    (build) => ({ queries: (queries = openedOnDemand(() => openSandbox(build))) }),
  )
  after(() => queries?.close())
  const [PERU, NORWAY, TRESK, LINDAHL, MORA] = [
    'state:PER',
    'state:NOR',
    'state:TRS',
    'person:jonas-lindahl',
    'person:adela-mora',
  ] as const
  const shownNodes = async (page: Page): Promise<readonly string[]> => [...(await probe(page, 'shown')).nodes].sort()
  const shownFacts = async (page: Page): Promise<number> => (await probe(page, 'shown')).edges.length
  const countOf = (page: Page, label: string): Promise<string> =>
    page.locator('#legend .filter', { hasText: label }).locator('.number').first().innerText()
  const box = (page: Page, label: string) =>
    page.locator('#legend .filter', { hasText: label }).locator('input').first()

  describe('filters', () => {
    it('by outlet, with counts of what each would show', () =>
      view.open('', {}, async (page) => {
        expect([await countOf(page, 'Oslo Times'), await countOf(page, 'Words of cooperation')]).to.deep.equal([
          '6',
          '5',
        ])
        await box(page, 'Oslo Times').uncheck()
        expect(await shownFacts(page)).to.equal(6)
        expect(page.url()).to.include('hide-outlets=Oslo%20Times')
        expect(await countOf(page, 'Words of cooperation')).to.equal('3')
        expect([await countOf(page, 'Oslo Times'), await countOf(page, 'Lima Post')]).to.deep.equal(['6', '4'])
        await box(page, 'Lima Post').uncheck()
        await box(page, 'outlet unknown').uncheck()
        expect(await shownFacts(page)).to.equal(0)
        await page.locator('.chip', { hasText: '3 outlets left out' }).click()
        expect(await shownFacts(page)).to.equal(9)
      }))

    it('by the least number of origins', () =>
      view.open('', {}, async (page) => {
        await page.locator('.slider input').focus()
        await page.keyboard.press('ArrowRight')
        expect(await shownFacts(page)).to.equal(0)
        expect(page.url()).to.include('origins=2')
        await page.locator('.chip', { hasText: 'At least 2 origins' }).click()
        expect(await shownFacts(page)).to.equal(9)
      }))

    it('by status and kind, all lifted at once', () =>
      view.open('', {}, async (page) => {
        await box(page, 'disputed').uncheck()
        await box(page, 'Person').uncheck()
        expect(await shownNodes(page)).to.not.include(MORA)
        expect(await countOf(page, 'disputed')).to.equal('1')
        await page.getByRole('button', { name: 'Show all', exact: true }).click()
        expect(await shownFacts(page)).to.equal(9)
        expect(page.url()).to.equal(view.url())
      }))
  })

  describe('neighbourhoods', () => {
    it('of an entity, deeper, of several, without one; by the keys of its card', () =>
      view.open(`entity=${PERU}`, {}, async (page) => {
        await panelShows(page, `entity ${PERU}`)
        await page.keyboard.press('f')
        expect(await shownNodes(page)).to.deep.equal([NORWAY, PERU])
        expect(page.url()).to.include('focus=1,state:PER')
        await page.getByRole('button', { name: '2', exact: true }).click()
        expect(await shownNodes(page)).to.deep.equal([LINDAHL, NORWAY, PERU, TRESK])
        await keepPicture(page, 'neighbourhood')
        await page.getByRole('button', { name: '1', exact: true }).click()
        await clickOn(page, 'node', NORWAY)
        await panelShows(page, `entity ${NORWAY}`)
        await page.keyboard.press('e')
        expect(await shownNodes(page)).to.deep.equal([LINDAHL, NORWAY, PERU, TRESK])
        expect(await page.locator('.chip').innerText()).to.include('Around Peru and Norway, depth 1')
        await page.keyboard.press('c')
        expect(await shownNodes(page)).to.deep.equal([NORWAY, PERU])
        await page.keyboard.press('h')
        expect(await shownNodes(page)).to.deep.equal([PERU])
        await page.locator('.chip', { hasText: '1 entity hidden' }).click()
        await page.locator('.chip', { hasText: 'Around Peru' }).click()
        expect(await shownFacts(page)).to.equal(9)
      }))

    it('by no key that is meant as text', () =>
      view.open(`entity=${PERU}`, {}, async (page) => {
        await panelShows(page, `entity ${PERU}`)
        await page.locator('#search input').focus()
        await page.keyboard.type('fech')
        await page.locator('.path-picker input').focus()
        await page.keyboard.type('fech')
        await page.locator('#time select').focus()
        await page.keyboard.press('h')
        await page.getByRole('button', { name: 'Query', exact: true }).click()
        await page.waitForSelector('.query-editor .cm-focused')
        await page.keyboard.type('fech')
        await until(async () => (await page.locator('.query-editor .cm-content').innerText()).includes('fech'))
        await page.locator('.query-editor .cm-content').press('Control+z')
        expect(await shownFacts(page)).to.equal(9)
        expect(page.url()).to.equal(`${view.url()}#entity=${PERU}`)
      }))
  })

  describe('shortest paths', () => {
    const pick = async (page: Page, name: string): Promise<void> => {
      await page.locator('.path-picker input').fill(name)
      await page.waitForSelector('.path-picker [role=option][aria-selected=true]')
      await page.keyboard.press('Enter')
    }

    it('with the words of a source for each step', () =>
      view.open(`entity=${PERU}`, {}, async (page) => {
        await panelShows(page, `entity ${PERU}`)
        await pick(page, 'mora')
        await panelShows(page, `path ${PERU} ${MORA}`)
        expect(await page.locator('#panel h2').innerText()).to.equal('Peru … Adela Mora')
        expect(await page.locator('.path').count()).to.equal(1)
        expect(await page.locator('.hop .entity-link').allInnerTexts()).to.deep.equal([
          'Peru',
          'Norway',
          'Jonas Lindahl',
          'Adela Mora',
        ])
        const quotes = (await page.locator('.hop-quote').allInnerTexts()).map((quote) => quote.replace(/^“|”$/g, ''))
        expect(quotes).to.have.length(3)
        for (const quote of quotes)
          expect(
            view.build().claims.some((claim) => claim.quote === quote),
            quote,
          ).to.equal(true)
        expect(page.url()).to.include(`path=${PERU},${MORA}`)
        await keepPicture(page, 'path')
      }))

    it('along what is shown alone, and says so where nothing joins the two', () =>
      view.open(`path=${PERU},${MORA}`, {}, async (page) => {
        await panelShows(page, `path ${PERU} ${MORA}`)
        await box(page, 'Standing ties').uncheck()
        await page.locator('#panel .caution').waitFor()
        expect(await page.locator('#panel').innerText()).to.include('Nothing that is shown joins the two')
        expect(await page.locator('.hop').count()).to.equal(0)
        await box(page, 'Standing ties').check()
        await page.locator('.hop').first().waitFor()
        await page.getByRole('button', { name: 'Turn round' }).click()
        await panelShows(page, `path ${MORA} ${PERU}`)
      }))
  })

  describe('one state', () => {
    it('goes back and forth step by step, by buttons, by keys and by the browser', () =>
      view.open('', {}, async (page) => {
        expect(await page.getByRole('button', { name: 'Undo' }).isEnabled()).to.equal(false)
        await box(page, 'disputed').uncheck()
        await box(page, 'Person').uncheck()
        expect(await shownFacts(page)).to.equal(1)
        await page.getByRole('button', { name: 'Undo' }).click()
        await until(async () => (await shownFacts(page)) === 8)
        expect(await box(page, 'Person').isChecked()).to.equal(true)
        await page.keyboard.press('Control+z')
        await until(async () => (await shownFacts(page)) === 9)
        expect(await page.getByRole('button', { name: 'Undo' }).isEnabled()).to.equal(false)
        await page.keyboard.press('Control+Shift+z')
        await until(async () => (await shownFacts(page)) === 8)
        await page.goForward()
        await until(async () => (await shownFacts(page)) === 1)
        expect(await page.getByRole('button', { name: 'Redo' }).isEnabled()).to.equal(false)
      }))

    it('is in the address whole: a link shows the same', async () => {
      let link = ''
      let nodes: readonly string[] = []
      let facts = ''
      await view.open('', {}, async (page) => {
        await box(page, 'Lima Post').uncheck()
        await box(page, 'Agreement').uncheck()
        await clickOn(page, 'node', NORWAY)
        await panelShows(page, `entity ${NORWAY}`)
        await page.keyboard.press('f')
        await page.locator('.handle.last').press('ArrowLeft')
        await page.getByText('community', { exact: true }).click()
        nodes = await shownNodes(page)
        facts = await page.locator('.told').innerText()
        link = new URL(page.url()).hash.slice(1)
      })
      expect(link).to.match(/^entity=state:NOR&hide-labels=Agreement&hide-outlets=Lima%20Post&event=2031-03-03\.\.2031-03-09&focus=1,state:NOR&colour=community$/) // prettier-ignore
      await view.open(link, {}, async (page) => {
        await panelShows(page, `entity ${NORWAY}`)
        expect(await shownNodes(page)).to.deep.equal(nodes)
        expect(await page.locator('.told').innerText()).to.equal(facts)
        expect(await page.locator('.chip').count()).to.equal(3)
      })
    })
  })

  describe('communities', () => {
    it('colour the nodes, with a key that names them', () =>
      view.open('', {}, async (page) => {
        const { x, y } = await pointOf(page, 'node', LINDAHL)
        const clip = { x: x - 10, y: y - 10, width: 20, height: 20 }
        await page.mouse.move(2, 2)
        const before = await page.screenshot({ clip })
        await page.getByText('community', { exact: true }).click()
        await until(async () => !before.equals(await page.screenshot({ clip })))
        const sizes = (await page.locator('.communities .number').allInnerTexts()).map(Number)
        expect(sizes.reduce((sum, size) => sum + size, 0)).to.equal(view.build().graph.nodes.length)
        expect(await page.locator('.communities li').first().innerText()).to.match(/^around [A-Z]/)
        expect(page.url()).to.include('colour=community')
        await keepPicture(page, 'communities')
      }))
  })

  for (const [look, options] of [
    ['dark', { colorScheme: 'dark' }],
    ['phone', PHONE],
  ] as const)
    // prettier-ignore
    it(`is drawn ${look === 'dark' ? 'dark where the system is' : 'on a phone'}`, () =>
      view.open(`path=${PERU},${MORA}&colour=community&hide-outlets=%3F`, options, async (page) => {
        await panelShows(page, `path ${PERU} ${MORA}`)
        await page.locator('.hop').first().waitFor()
        await probe(page, 'settled')
        await keepPicture(page, `path-${look}`)
      }))
})
