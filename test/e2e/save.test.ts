import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { openBuild } from '../../src/graph'
import { registeredExporters } from '../../src/serve'
import { writeSampleBuild } from '../support/sample-build'
import { validateXml } from '../support/well-formed'
import { probe } from './support/probe'
import { keepPicture, servedView } from './support/served-view'

async function saved(page: Page, words: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const item = page.locator('.save-list').getByRole('button', { name: words, exact: true })
  const [file] = await Promise.all([page.waitForEvent('download'), item.click()])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

describe('what is on screen, saved', () => {
  const view = servedView(
    () => openBuild(writeSampleBuild()),
    () => ({ exporters: registeredExporters() }),
  )

  it('as PNG, in the size of the canvas and with colours in it', () =>
    view.open('', {}, async (page) => {
      await probe(page, 'settled')
      const { name, bytes } = await saved(page, 'PNG')
      expect(name).to.equal('communique.png')
      expect(bytes.subarray(1, 4).toString()).to.equal('PNG')
      const box = await page.locator('#canvas').boundingBox()
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).to.deep.equal(
        [box?.width ?? 0, box?.height ?? 0].map(Math.round),
      )
      const colors = await page.evaluate(async (data) => {
        const { Image, document } = globalThis as never as {
          Image: new () => { src: string; width: number; height: number; decode(): Promise<void> }
          document: { createElement(tag: string): { width: number; height: number; getContext(kind: string): { drawImage(...a: unknown[]): void; getImageData(...a: number[]): { data: Uint8ClampedArray } } } } // prettier-ignore
        }
        const image = new Image()
        image.src = `data:image/png;base64,${data}`
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = image.width
        canvas.height = image.height
        const context = canvas.getContext('2d')
        context.drawImage(image, 0, 0)
        const pixels = context.getImageData(0, 0, image.width, image.height).data
        const seen = new Set<number>()
        for (let at = 0; at < pixels.length; at += 4)
          seen.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0))
        return [...seen]
      }, bytes.toString('base64'))
      // A person's disc, a state's disc and the line of a letter (style/tokens.css, light).
      for (const color of [0x2c3e55, 0x5d4634, 0x2a6496]) expect(colors, color.toString(16)).to.include(color)
    }))

  it('as SVG: well-formed, each shown node by its name, each shown tie, and nothing that is filtered out', () =>
    view.open('hide-types=LEADS', {}, async (page) => {
      await probe(page, 'settled')
      const { nodes, edges } = await probe(page, 'shown')
      const svg = (await saved(page, 'SVG')).bytes.toString()
      validateXml(svg)
      for (const id of nodes) {
        const name = view.build().entities.find((entity) => entity.id === id)?.name ?? ''
        expect(svg).to.include(`>${name}</text>`)
      }
      expect(svg.match(/<title>/g)).to.have.length(edges.length)
      expect(svg)
        .to.not.include(' leads ')
        .and.not.match(/<script|href=|<image|<foreignObject/)
      const other = await page.context().newPage()
      await other.setContent(svg)
      await keepPicture(other, 'saved-svg')
    }))

  it('as the facts that are shown, in the formats of the server', () =>
    view.open('hide-types=LEADS,MET_WITH', {}, async (page) => {
      const { edges } = await probe(page, 'shown')
      const { name, bytes } = await saved(page, 'json')
      expect(name).to.equal('communique-shown.json')
      const written = JSON.parse(bytes.toString()) as { edges: { key: string }[] }
      expect(written.edges.map(({ key }) => key)).to.have.members(edges)
      expect((await saved(page, 'turtle')).bytes.toString()).to.include('prov:')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await keepPicture(page, 'save-menu')
    }))
})
