import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { openBuild } from '../../src/graph'
import { writeSampleBuild } from '../support/sample-build'
import { probe } from './support/probe'
import { keepPicture, panelShows, PHONE, servedView } from './support/served-view'
import { until } from './support/until'

describe('the view without a pointer', () => {
  const view = servedView(() => openBuild(writeSampleBuild()))
  const said = (page: Page): Promise<string> => page.locator('#announcer').innerText()
  /** Presses a key and waits until the page says something that fits. */
  async function hears(page: Page, key: string, words: RegExp): Promise<void> {
    await page.keyboard.press(key)
    await until(async () => words.test(await said(page)))
  }

  it('is walked through from top to bottom: search, filters, graph, time, details', () =>
    view.open('', {}, async (page) => {
      const regions: string[] = []
      for (let step = 0; step < 80; step++) {
        await page.keyboard.press('Tab')
        const region = (await page.evaluate(`(() => {
          const focused = document.activeElement
          const region = focused.closest('#search, #toolbar, #legend, #canvas, #zoom, .save, #time, #panel') ?? focused
          return region.id || region.className
        })()`)) as string
        if (regions.at(-1) !== region) regions.push(region)
        if (region === 'panel') break
      }
      expect(regions.filter((region) => region !== '')).to.deep.equal([
        ...['skip', 'search', 'toolbar', 'legend', 'canvas', 'zoom', 'save', 'time', 'panel'],
      ])
    }))

  it('arrows go from neighbour to neighbour, Enter opens the card', () =>
    view.open('', {}, async (page) => {
      await page.keyboard.press('Tab')
      await page.locator('#canvas').focus()
      await until(async () => (await said(page)).startsWith('Adela Mora, Person, 6 ties'))
      await hears(page, 'ArrowUp', /^Jonas Lindahl, Person, 5 ties/)
      await hears(page, 'ArrowUp', /^Norway, State, 3 ties/)
      await keepPicture(page, 'keyboard')
      await hears(page, 'ArrowDown', /^Jonas Lindahl/)
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Enter')
      await panelShows(page, 'entity state:NOR')
      expect(await page.evaluate('document.activeElement.textContent')).to.equal('Norway')
    }))

  it('Space goes through the ties of an entity, Enter opens the evidence', () =>
    view.open('entity=state:PER', {}, async (page) => {
      await panelShows(page, 'entity state:PER')
      await page.keyboard.press('Tab')
      await page.locator('#canvas').focus()
      await until(async () => (await said(page)).startsWith('Peru, State, 1 tie'))
      await hears(page, 'Space', /^Peru accused Norway$/)
      await page.keyboard.press('Enter')
      await panelShows(page, `fact ${view.build().facts.find(({ type }) => type === 'ACCUSED')?.id ?? ''}`)
      await page.locator('#canvas').focus()
      await page.keyboard.press('Escape')
      await panelShows(page, 'front')
    }))

  it('lists the entities beside the facts, filtered and sorted alike', () =>
    view.open('hide-labels=Agreement', {}, async (page) => {
      await page.getByRole('button', { name: 'List', exact: true }).click()
      await page.locator('.lists').getByRole('button', { name: 'Entities', exact: true }).click()
      const names = page.locator('tr[data-entity] .entity-link')
      expect(await names.allInnerTexts()).to.have.members([
        ...['Adela Mora', 'Jonas Lindahl', 'Norway', 'Peru', 'Tresk', 'Chile'],
      ])
      expect(await page.locator('tr[data-entity] .number').allInnerTexts()).to.deep.equal([
        '5',
        '5',
        '4',
        '1',
        '1',
        '1',
      ])
      await page.locator('th button', { hasText: 'Name' }).press('Enter')
      expect(await names.allInnerTexts()).to.deep.equal([
        ...['Adela Mora', 'Chile', 'Jonas Lindahl', 'Norway', 'Peru', 'Tresk'],
      ])
      expect(page.url()).to.include('view=list&list=entities')
      await names.first().press('Enter')
      await panelShows(page, 'entity person:adela-mora')
      expect(await page.locator('tr[aria-current]').getAttribute('data-entity')).to.equal('person:adela-mora')
      await keepPicture(page, 'entities')
      await page.locator('.lists').getByRole('button', { name: 'Facts', exact: true }).click()
      expect(await page.locator('tr[data-fact]').count()).to.equal(9)
    }))

  it('lists the entities on a phone', () =>
    view.open('view=list&list=entities', PHONE, async (page) => {
      expect(await page.locator('tr[data-entity]').count()).to.equal(7)
      await probe(page, 'settled')
      await keepPicture(page, 'entities-phone')
    }))
})
