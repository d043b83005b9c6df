import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { openBuild } from '../../src/graph'
import { writeSampleBuild } from '../support/sample-build'
import { pointOf, probe, type PagePoint } from './support/probe'
import { keepPicture, panelShows, servedView } from './support/served-view'
import { until } from './support/until'

describe('the layout by hand and by force', () => {
  const view = servedView(() => openBuild(writeSampleBuild()))
  const points = async (page: Page): Promise<Readonly<Record<string, PagePoint>>> => {
    const all: Record<string, PagePoint> = {}
    for (const { key } of view.build().graph.nodes) all[key] = await pointOf(page, 'node', key)
    return all
  }
  const farthest = (a: Readonly<Record<string, PagePoint>>, b: Readonly<Record<string, PagePoint>>): number =>
    Math.max(...Object.entries(a).map(([id, { x, y }]) => Math.hypot(x - (b[id]?.x ?? 0), y - (b[id]?.y ?? 0))))
  const drag = async (page: Page, id: string, by: PagePoint): Promise<PagePoint> => {
    const { x, y } = await pointOf(page, 'node', id)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + by.x, y + by.y, { steps: 5 })
    await page.mouse.up()
    return { x: x + by.x, y: y + by.y }
  }

  it('relaxes, always to the same picture, and back', async () => {
    let relaxed: Readonly<Record<string, PagePoint>> = {}
    await view.open('', {}, async (page) => {
      const built = await points(page)
      await page.getByRole('button', { name: 'Relax the layout' }).click()
      relaxed = await points(page)
      expect(farthest(built, relaxed)).to.be.greaterThan(10)
      expect(page.url()).to.include('layout=relaxed')
      await keepPicture(page, 'relaxed')
      await page.locator('.chip', { hasText: 'Relaxed layout' }).click()
      expect(farthest(built, await points(page))).to.be.lessThan(1)
    })
    await view.open('layout=relaxed', {}, async (page) => {
      expect(farthest(relaxed, await points(page))).to.be.lessThan(1)
    })
  })

  it('pins what is dragged, as one step that can be undone', async () => {
    let link = ''
    let placed: PagePoint = { x: 0, y: 0 }
    await view.open('', {}, async (page) => {
      const built = await points(page)
      const wanted = await drag(page, 'state:NOR', { x: -90, y: 50 })
      placed = await pointOf(page, 'node', 'state:NOR')
      expect(Math.hypot(placed.x - wanted.x, placed.y - wanted.y)).to.be.lessThan(3)
      expect(await page.locator('#panel').getAttribute('data-shows')).to.equal('front')
      link = new URL(page.url()).hash.slice(1)
      expect(link).to.match(/^pins=state:NOR@-?[\d.]+@-?[\d.]+$/)
      await page.keyboard.press('Control+z')
      await until(async () => farthest(built, await points(page)) < 1)
      await page.keyboard.press('Control+Shift+z')
      await until(async () => (await page.locator('.chip', { hasText: '1 pinned' }).count()) === 1)
      await page.mouse.click(placed.x, placed.y)
      await panelShows(page, 'entity state:NOR')
      await page.getByRole('button', { name: 'Unpin' }).click()
      expect(farthest(built, await points(page))).to.be.lessThan(1)
    })
    await view.open(link, {}, async (page) => {
      const { x, y } = await pointOf(page, 'node', 'state:NOR')
      expect(Math.hypot(placed.x - x, placed.y - y)).to.be.lessThan(3)
    })
  })

  it('leaves what is pinned where it is while the rest relaxes', () =>
    view.open('', {}, async (page) => {
      await drag(page, 'state:PER', { x: 30, y: 40 })
      await page.getByRole('button', { name: 'Relax the layout' }).click()
      await probe(page, 'settled')
      expect(new URL(page.url()).hash).to.match(/^#layout=relaxed&pins=state:PER@/)
      expect(await page.locator('.chip').allInnerTexts()).to.have.length(2)
    }))
})
