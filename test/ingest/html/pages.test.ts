import { expect } from 'chai'
import { meanOf, measurePages, tokenF1 } from '../../../tools/pages/measure'

describe('main text of 60 made pages', () => {
  const scores = measurePages()

  it('is on no page worse than the bare library’s', () => {
    expect(scores).to.have.length(60)
    expect(scores.filter(({ ours, library }) => ours < library - 0.005).map(({ page }) => page)).to.deep.equal([])
  })

  it('keeps its token F1', () => {
    expect(meanOf(scores.map(({ ours }) => ours))).to.be.at.least(0.997)
    for (const { page, ours } of scores) expect(ours, page).to.be.at.least(0.95)
  })

  it('is measured word by word', () => {
    expect(tokenF1('a b b', 'A b c')).to.be.closeTo(2 / 3, 1e-9)
    expect(tokenF1('', 'a')).to.equal(0)
  })
})
