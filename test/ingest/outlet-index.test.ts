import { expect } from 'chai'
import { OUTLETS } from '../../src/ingest/data/outlets'
import { findOutlets, outletNamed, outletOfDomain } from '../../src/ingest/outlet-index'

const mentions: readonly [text: string, names: readonly string[]][] = [
  ['the Korean Central News Agency (KCNA) said', ['KCNA', 'KCNA']],
  ['The New York Times and the Washington Post', ['New York Times', 'The Washington Post']],
  ['The People’s Daily wrote', ["People's Daily"]],
  ['Reuters’ own count', ['Reuters']],
  ['told the Guardian', ['The Guardian']],
  ['the Guardian Council voted', []],
  ['It was time to go up the hill', []],
  ['He told Time magazine', ['Time']],
  ['Reutersville is a town', []],
  ['an Australian newspaper', []],
]

describe('outlet index', () => {
  for (const [text, names] of mentions)
    it(text, () => {
      const found = findOutlets(text)
      expect(found.map((mention) => mention.outlet.name)).to.deep.equal(names)
    })
  it('knows hosts below a domain, and only those', () => {
    expect(outletOfDomain('edition.cnn.com')?.name).to.equal('CNN')
    expect(outletOfDomain('notcnn.com')).to.equal(undefined)
  })
  it('finds each outlet by its own name', () => {
    for (const outlet of OUTLETS) expect(outletNamed(outlet.name)?.name, outlet.name).to.equal(outlet.name)
  })
  it('gives no name, no domain to two outlets', () => {
    for (const list of [OUTLETS.map((outlet) => outlet.name), OUTLETS.flatMap((outlet) => outlet.domains)])
      expect(list.filter((value, i) => list.indexOf(value) !== i)).to.deep.equal([])
  })
  it('has three-letter countries', () => {
    expect(OUTLETS.filter((outlet) => !/^[A-Z]{3}$/.test(outlet.country))).to.deep.equal([])
  })
})
