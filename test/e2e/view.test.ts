import { expect } from 'chai'
import { openBuild } from '../../src/graph'
import { writeSampleBuild } from '../support/sample-build'
import { clickOn, pointOf, probe } from './support/probe'
import { keepPicture, panelShows, PHONE, servedView } from './support/served-view'
import { until } from './support/until'

describe('the view in a real browser', () => {
  const view = servedView(() => openBuild(writeSampleBuild()))
  const factOf = (type: string, index = 0): string =>
    view.build().facts.filter((fact) => fact.type === type)[index]?.id ?? ''

  it('draws every entity and fact without a complaint from the browser', () =>
    view.open('', {}, async (page) => {
      const shown = await probe(page, 'shown')
      expect(shown.nodes).to.have.members(view.build().graph.nodes.map(({ key }) => key))
      expect(shown.edges).to.have.members(view.build().graph.edges.map(({ key }) => key))
      const node = await pointOf(page, 'node', 'state:NOR')
      const clip = { x: node.x - 10, y: node.y - 10, width: 20, height: 20 }
      const drawn = await page.screenshot({ clip })
      await page.locator('.filter', { hasText: 'State' }).locator('input').uncheck()
      await until(async () => !drawn.equals(await page.screenshot({ clip })))
      await page.locator('.filter', { hasText: 'State' }).locator('input').check()
      await keepPicture(page, 'light')
    }))

  it('opens the evidence where an edge is clicked', () =>
    view.open('', {}, async (page) => {
      const id = factOf('SIGNED')
      await clickOn(page, 'edge', id)
      await panelShows(page, `fact ${id}`)
      const text = await page.locator('#panel').innerText()
      expect(await page.locator('#panel h2').innerText()).to.equal('Adela Mora — SIGNED → Tresk fisheries pact')
      expect(text).to.include('1 article, 1 outlet, 1 origin')
      expect(text).to.include('Lima Post · 2 May 2031')
      expect(text).to.include('April 2031')
      expect(await page.locator('#panel mark').allInnerTexts()).to.satisfy(
        (marks: string[]) => marks.join('') === view.build().facts.find((fact) => fact.id === id)?.quotes[0]?.quote,
      )
      expect(page.url()).to.include(`#fact=${id}`)
    }))

  it('opens each of two parallel edges by itself', () =>
    view.open('', {}, async (page) => {
      for (const index of [0, 1]) {
        const id = factOf('SENT_LETTER_TO', index)
        await clickOn(page, 'edge', id)
        await panelShows(page, `fact ${id}`)
      }
    }))

  it('opens the second of two edges that are clicked in quick succession', () =>
    view.open('', {}, async (page) => {
      const [first, second] = [factOf('SENT_LETTER_TO', 0), factOf('SENT_LETTER_TO', 1)]
      const points = [await pointOf(page, 'edge', first), await pointOf(page, 'edge', second)]
      for (const { x, y } of points) await page.mouse.click(x, y)
      await panelShows(page, `fact ${second}`)
    }))

  it('shows a dispute with each side', () =>
    view.open(`fact=${factOf('SUPPLIED_WEAPONS_TO')}`, {}, async (page) => {
      await panelShows(page, `fact ${factOf('SUPPLIED_WEAPONS_TO')}`)
      expect(await page.locator('.claim .badges').allInnerTexts()).to.deep.equal(['alleged', 'denied', 'alleged'])
      expect(await page.locator('.claim header').allInnerTexts()).to.deep.equal([
        'Oslo Times · 10 March 2031',
        'Oslo Times · 10 March 2031',
        'Lima Post · 2 May 2031',
      ])
      expect(await page.locator('#panel').innerText()).to.include('According to\nPeru and NPB')
      await keepPicture(page, 'evidence')
    }))

  it('says so where outlet and day are unknown', () =>
    view.open(`fact=${factOf('MET_WITH')}`, {}, async (page) => {
      await panelShows(page, `fact ${factOf('MET_WITH')}`)
      expect(await page.locator('.claim header').innerText()).to.equal('outlet unknown · undated')
    }))

  it('finds a name without its accents by keyboard alone, and shows its card', () =>
    view.open('', {}, async (page) => {
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
      expect(await page.locator('.timeline li').count()).to.equal(2)
      await page.locator('.fact-link').first().click()
      await page.waitForSelector('#panel[data-shows^="fact "]')
    }))

  it('opens the card where a node is clicked, and closes it with Escape', () =>
    view.open('', {}, async (page) => {
      await clickOn(page, 'node', 'state:PER')
      await panelShows(page, 'entity state:PER')
      await page.keyboard.press('Escape')
      await panelShows(page, 'front')
      expect(page.url()).to.equal(view.url())
    }))

  it('filters by relation type and by status, in the graph, the list and the address', () =>
    view.open('', {}, async (page) => {
      await page.locator('.group summary').first().click()
      await page.locator('.types .filter', { hasText: 'sent letter to' }).locator('input').uncheck()
      await page.locator('.filter', { hasText: 'disputed' }).locator('input').uncheck()
      const gone = [factOf('SENT_LETTER_TO'), factOf('SENT_LETTER_TO', 1), factOf('SUPPLIED_WEAPONS_TO')]
      const shown = await probe(page, 'shown')
      expect(shown.edges)
        .to.have.length(view.build().graph.edges.length - gone.length)
        .and.not.include.members(gone.slice(0, 1))
      expect(shown.nodes).to.not.include('state:TRS')
      expect(page.url()).to.include('hide-types=SENT_LETTER_TO').and.include('hide-status=disputed')
      await page.getByRole('button', { name: 'List', exact: true }).click()
      expect(await page.locator('tbody tr').count()).to.equal(view.build().facts.length - gone.length)
    }))

  it('restores selection, view and filters from a link', () =>
    view.open(`fact=${factOf('ACCUSED')}&view=list&hide-types=LEADS`, {}, async (page) => {
      await panelShows(page, `fact ${factOf('ACCUSED')}`)
      expect(await page.locator('tbody tr').count()).to.equal(
        view.build().facts.filter(({ type }) => type !== 'LEADS').length,
      )
      expect(await page.locator('tr[aria-current]').getAttribute('data-fact')).to.equal(factOf('ACCUSED'))
      await page.locator('tbody button', { hasText: 'denied' }).focus()
      await page.keyboard.press('Enter')
      await panelShows(page, `fact ${factOf('DENIED')}`)
      await keepPicture(page, 'list')
      await page.goBack()
      await panelShows(page, `fact ${factOf('ACCUSED')}`)
    }))

  it('marks every claim in the whole article', () =>
    view.open(`fact=${factOf('SIGNED')}`, {}, async (page) => {
      await page.getByRole('button', { name: 'Open article' }).click()
      await page.waitForSelector('#panel[data-shows^="article "]')
      const article = view.build().articles.find(({ uri }) => uri === 'lima.txt')
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
      await keepPicture(page, 'article')
      await page.getByRole('button', { name: '← Back' }).click()
      await panelShows(page, `fact ${factOf('SIGNED')}`)
    }))

  it('copies a citation', () =>
    view.open(`fact=${factOf('SIGNED')}`, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
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
    await view.open('fact=fact:0', {}, async (page) => {
      expect(await page.locator('#panel [role=alert]').innerText()).to.include('expected an id of this build')
    })
    expect(view.complaints().join()).to.include('404')
  })

  it('is dark where the system is', () =>
    view.open('entity=person:adela-mora', { colorScheme: 'dark' }, async (page) => {
      await panelShows(page, 'entity person:adela-mora')
      const point = await pointOf(page, 'edge', factOf('SIGNED'))
      await page.mouse.move(point.x, point.y)
      await page.waitForSelector('#canvas.pointing')
      await keepPicture(page, 'dark')
    }))

  it('fits a phone: the panel is a sheet over the graph, the legend a drawer', () =>
    view.open('', PHONE, async (page) => {
      await keepPicture(page, 'phone')
      expect(await page.locator('#panel').isVisible()).to.equal(false)
      const point = await pointOf(page, 'node', 'person:adela-mora')
      await page.touchscreen.tap(point.x, point.y)
      await panelShows(page, 'entity person:adela-mora')
      await page.locator('.fact-link').first().click()
      await page.waitForSelector('#panel[data-shows^="fact "]')
      await keepPicture(page, 'phone-sheet')
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
      await keepPicture(page, 'phone-legend')
    }))
})
