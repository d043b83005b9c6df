import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { openBuild } from '../../src/graph'
import { writeSampleBuild } from '../support/sample-build'
import { probe } from './support/probe'
import { keepPicture, panelShows, PHONE, servedView } from './support/served-view'
import { until } from './support/until'

/** The sample has three dated facts (3 March, 9 March, April 2031) and seven without a date. */
describe('time in the view', () => {
  const view = servedView(() => openBuild(writeSampleBuild()))
  const idsOf = (...types: readonly string[]): readonly string[] =>
    view
      .build()
      .facts.filter(({ type }) => types.includes(type))
      .map(({ id }) => id)
  const told = (page: Page): Promise<string> => page.locator('.told').innerText()

  /** Drags over the bars, from one share of their width to another. */
  async function brush(page: Page, from: number, to: number): Promise<void> {
    const box = await page.locator('.chart').boundingBox()
    if (box === null) throw new Error('time strip: expected bars')
    await page.mouse.move(box.x + from * box.width, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + to * box.width, box.y + box.height / 2, { steps: 4 })
    await page.mouse.up()
  }

  it('a brush over the bars leaves what happened then, and the undated', () =>
    view.open('', {}, async (page) => {
      expect(await told(page)).to.equal('3 March 2031 – April 2031: 10 facts')
      expect(await page.locator('.undated .number').innerText()).to.equal('7')
      await brush(page, 0.45, 0.55)
      expect(await told(page)).to.equal('9 March 2031: 8 facts')
      expect(page.url()).to.include('event=2031-03-09..2031-03-09')
      const [first, second] = view
        .build()
        .facts.filter(({ type }) => type === 'SENT_LETTER_TO')
        .sort((a, b) => Number((a.start ?? '') > (b.start ?? '')) - 0.5)
      const { edges } = await probe(page, 'shown')
      expect(edges).to.include(second?.id).and.not.include(first?.id)
      expect(edges).to.include.members([...idsOf('LEADS', 'MET_WITH', 'PRAISED', 'ACCUSED')])
      await keepPicture(page, 'time-brush')
    }))

  it('the undated are a bin of their own, that can be left out', () =>
    view.open('event=2031-03-09..2031-03-09', {}, async (page) => {
      await page.locator('.undated input').uncheck()
      expect(await told(page)).to.equal('9 March 2031: 1 fact')
      expect((await probe(page, 'shown')).edges).to.have.length(1)
      await page.getByRole('button', { name: 'All dates' }).click()
      expect(await told(page)).to.equal('3 March 2031 – April 2031: 3 facts')
      await page.locator('.chip', { hasText: 'Without the undated' }).click()
      expect(await told(page)).to.equal('3 March 2031 – April 2031: 10 facts')
    }))

  it('both ends of the period move by the keys', () =>
    view.open('', {}, async (page) => {
      await page.locator('.handle.first').focus()
      await page.keyboard.press('ArrowRight')
      expect(await told(page)).to.equal('9 March 2031 – April 2031: 9 facts')
      expect(await page.locator('.handle.first').getAttribute('aria-valuetext')).to.equal('9 March 2031')
      await page.locator('.handle.last').focus()
      await page.keyboard.press('ArrowLeft')
      expect(await told(page)).to.equal('9 March 2031: 8 facts')
      await page.locator('.chip', { hasText: 'Happened 9 March 2031' }).click()
      expect(await told(page)).to.equal('3 March 2031 – April 2031: 10 facts')
    }))

  it('shows the days of publication instead', () =>
    view.open('', {}, async (page) => {
      await page.locator('#time select').selectOption('reported')
      expect(await told(page)).to.equal('10 March 2031 – 2 May 2031: 10 facts')
      expect(await page.locator('.undated .number').innerText()).to.equal('2')
      await brush(page, 0.6, 0.95)
      expect(await told(page)).to.equal('2 May 2031: 6 facts')
      expect(page.url()).to.include('reported=2031-05-02..2031-05-02')
      const { edges } = await probe(page, 'shown')
      expect(edges).to.include.members([...idsOf('SIGNED', 'ACCUSED', 'MET_WITH')])
      expect(edges).to.not.include.members([...idsOf('SENT_LETTER_TO')])
    }))

  it('plays: the period grows step by step to the last, and stays as it was', () =>
    view.open('', {}, async (page) => {
      await page.evaluate(`{
        const told = document.querySelector('.told')
        window.__told = []
        new MutationObserver(() => window.__told.push(told.textContent)).observe(told, { childList: true })
      }`)
      await page.getByRole('button', { name: 'Play' }).click()
      await until(async () => ((await page.evaluate('window.__told.at(-1)')) as string | null)?.endsWith(': 10 facts') ?? false) // prettier-ignore
      await page.getByRole('button', { name: 'Play' }).waitFor()
      const steps = (await page.evaluate('window.__told')) as string[]
      expect(steps.filter((step, index) => step !== steps[index - 1])).to.deep.equal([
        '3 March 2031: 8 facts',
        '3 March 2031 – 9 March 2031: 9 facts',
        '3 March 2031 – April 2031: 10 facts',
      ])
      expect(page.url()).to.equal(view.url())
    }))

  it('stops where it is told to', () =>
    view.open('', {}, async (page) => {
      const pressed = await page.evaluate(`(() => {
        const button = document.querySelector('.play')
        button.click()
        const playing = button.textContent
        button.click()
        return [playing, button.textContent]
      })()`)
      expect(pressed).to.deep.equal(['❚❚ Pause', '▶ Play'])
      expect(await told(page)).to.equal('3 March 2031: 8 facts')
      expect(page.url()).to.include('event=2031-03-03..2031-03-03')
    }))

  it('shows what was known on a day: status, counts and claims of the articles up to then', () =>
    view.open('', {}, async (page) => {
      await page.locator('#time select').selectOption('known')
      expect(await told(page)).to.equal('As known today: 10 facts')
      await page.locator('.handle.last').focus()
      await page.keyboard.press('ArrowLeft')
      expect(await told(page)).to.equal('As known on 10 March 2031: 8 facts')
      expect(page.url()).to.include('known-on=2031-03-10')
      const [signed = ''] = idsOf('SIGNED')
      const [accused = ''] = idsOf('ACCUSED')
      expect((await probe(page, 'shown')).edges).to.not.include(signed)
      await page.getByRole('button', { name: 'List', exact: true }).click()
      const row = page.locator(`tr[data-fact="${accused}"]`)
      expect((await row.locator('td').allInnerTexts()).slice(5)).to.deep.equal(['1', '1', '1'])
      await row.getByRole('button').click()
      await panelShows(page, `fact ${accused}`)
      expect(await page.locator('.claim').count()).to.equal(2)
      expect(await page.locator('.claim.later header').allInnerTexts()).to.have.length(1)
      await page.getByRole('button', { name: 'Graph', exact: true }).click()
      await probe(page, 'settled')
      await keepPicture(page, 'time-known')
      await page.locator('.chip', { hasText: 'As known on 10 March 2031' }).click()
      await until(async () => (await page.locator('.claim.later').count()) === 0)
      expect((await probe(page, 'shown')).edges).to.include(signed)
    }))

  for (const [look, options] of [
    ['dark', { colorScheme: 'dark' }],
    ['phone', PHONE],
  ] as const)
    // prettier-ignore
    it(`is drawn ${look === 'dark' ? 'dark where the system is' : 'on a phone'}`, () =>
      view.open('event=2031-03-03..2031-03-09&hide-types=LEADS', options, async (page) => {
        expect((await probe(page, 'shown')).edges).to.have.length(6)
        expect(await page.locator('#time').isVisible()).to.equal(true)
        await keepPicture(page, `time-${look}`)
      }))
})
