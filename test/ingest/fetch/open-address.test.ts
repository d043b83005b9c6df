import { expect } from 'chai'
import { isOpenAddress } from '../../../src/ingest/fetch/open-address'

const CASES: readonly (readonly [address: string, open: boolean, withLocal: boolean])[] = [
  ['8.8.8.8', true, true],
  ['2606:4700::1111', true, true],
  ['127.0.0.1', false, true],
  ['127.255.0.9', false, true],
  ['::1', false, true],
  ['10.1.2.3', false, true],
  ['172.16.0.1', false, true],
  ['192.168.1.1', false, true],
  ['169.254.169.254', false, true],
  ['100.64.0.1', false, true],
  ['fe80::1', false, true],
  ['fd00::1', false, true],
  ['::ffff:127.0.0.1', false, true],
  ['::ffff:8.8.8.8', false, true],
  ['[::1]', false, true],
  ['0.0.0.0', false, false],
  ['::', false, false],
  ['255.255.255.255', false, false],
  ['224.0.0.1', false, false],
  ['ff02::1', false, false],
  ['64:ff9b::a00:1', false, false],
  ['2002:7f00:1::', false, false],
  ['2001:0:7f00:1::', false, false],
  ['fec0::1', false, false],
  ['192.0.2.1', false, false],
  ['not an address', false, false],
]

describe('addresses that may be connected to', () => {
  for (const [address, open, withLocal] of CASES)
    it(`${address}: ${open ? 'yes' : 'no'}, with local ones ${withLocal ? 'yes' : 'no'}`, () => {
      expect(isOpenAddress(address, false)).to.equal(open)
      expect(isOpenAddress(address, true)).to.equal(withLocal)
    })
})
