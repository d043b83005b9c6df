import { expect } from 'chai'
import type { Fact } from '../../src/model'
import { builds } from '../support/builds'
import { clickOn } from './support/probe'
import { keepPicture, panelShows, servedView } from './support/served-view'

describe('the evidence of the seeds', () => {
  const view = servedView(async () => {
    const seeds = (await builds()).find(({ name }) => name === 'seeds')
    if (seeds === undefined) throw new Error('builds: expected the build of the seeds')
    return seeds.build
  })
  const factWhere = (holds: (fact: Fact) => boolean): Fact => {
    const fact = view.build().facts.find((each) => each.to !== null && each.from !== each.to && holds(each))
    if (fact === undefined) throw new Error('seeds: expected a fact of this kind')
    return fact
  }
  const claimsOf = ({ claimIds }: Fact) => view.build().claims.filter(({ id }) => claimIds.includes(id))

  it('names the one voice behind several articles, and which article rests on it', () =>
    view.open('', {}, async (page) => {
      const echo = factWhere(
        ({ articleCount, originCount, origins }) =>
          articleCount > 1 && originCount === 1 && origins[0]?.id === 'outlet:kcna',
      )
      await clickOn(page, 'edge', echo.id)
      await panelShows(page, `fact ${echo.id}`)
      const panel = page.locator('#panel')
      expect(await panel.locator('.counts').innerText()).to.match(
        new RegExp(`^${echo.articleCount} articles, .*, 1 origin: KCNA$`),
      )
      expect(await panel.locator('.caution').innerText()).to.include('a single voice')
      await panel.getByText('Who rests on whom').click()
      expect(await panel.locator('.article-link').count()).to.equal(echo.articleCount)
      expect(await panel.locator('.origin').innerText()).to.include('cites it')
      await keepPicture(page, 'evidence-origins')
      await panel.locator('.article-link').first().click()
      await page.waitForSelector('#panel[data-shows^="article "]')
    }))

  it('shows every quote in date order, marked in its paragraph, with both dates', () => {
    const many = factWhere(({ articleCount }) => articleCount > 2)
    return view.open(`fact=${many.id}`, {}, async (page) => {
      await panelShows(page, `fact ${many.id}`)
      const claims = claimsOf(many)
      const cards = page.locator('#panel .claim')
      expect(await cards.count()).to.equal(claims.length)
      const days: string[] = []
      for (const card of await cards.all()) {
        const id = await card.getAttribute('data-claim')
        const own = claims.find((each) => each.id === id)
        expect((await card.locator('mark').allTextContents()).join('')).to.equal(own?.quote)
        const article = view.build().articles.find((each) => each.id === own?.articleId)
        days.push(article?.publishedOn?.value.start ?? '~')
        expect(await card.locator('dt').allInnerTexts()).to.include.members(['Event', 'Published'])
      }
      expect(days).to.deep.equal([...days].sort())
    })
  })

  it('says in words where a date rests on the article’s own', () => {
    const news = factWhere((fact) => claimsOf(fact).every(({ time }) => time?.asNews === true))
    return view.open(`fact=${news.id}`, {}, async (page) => {
      await panelShows(page, `fact ${news.id}`)
      expect(await page.locator('#panel .facts-of-fact').innerText()).to.include('(as news)')
      expect(await page.locator('#panel .claim dl').first().innerText()).to.include('told as news')
    })
  })

  it('sets numbers that differ side by side with their sources', () => {
    const differing = factWhere(({ differs }) => differs.includes('quantity'))
    return view.open(`fact=${differing.id}`, {}, async (page) => {
      await panelShows(page, `fact ${differing.id}`)
      const values = page.locator('#panel .values li')
      expect(await values.locator('q').allInnerTexts()).to.deep.equal(
        differing.values.filter(({ field }) => field === 'quantity').map(({ words }) => words),
      )
      for (const text of await values.allInnerTexts()) expect(text).to.match(/\d{4}|undated/)
      await keepPicture(page, 'evidence-differs')
    })
  })

  it('leads from a fact to those that bear on it, and back', () => {
    const linked = factWhere(({ links }) => links.length > 0)
    const [link] = linked.links
    return view.open(`fact=${linked.id}`, {}, async (page) => {
      await panelShows(page, `fact ${linked.id}`)
      await page.locator(`#panel .links .fact-link[data-fact="${link?.to ?? ''}"]`).click()
      await panelShows(page, `fact ${link?.to ?? ''}`)
      expect(await page.locator(`#panel .links .fact-link[data-fact="${linked.id}"]`).count()).to.equal(1)
      expect(await page.locator('#panel .because').first().innerText()).to.match(/^Because: /)
      await page.goBack()
      await panelShows(page, `fact ${linked.id}`)
    })
  })

  it('shows an entity with its offices and its facts in time', () =>
    view.open('entity=person:kim-jong-un', {}, async (page) => {
      await panelShows(page, 'entity person:kim-jong-un')
      expect(await page.locator('#panel .offices').innerText()).to.include('leader · North Korea')
      const years = await page.locator('#panel .year h4').allInnerTexts()
      expect(years).to.deep.equal([...years].sort())
      expect(years.at(-1)).to.equal('Date unknown')
      await keepPicture(page, 'card')
    }))
})
