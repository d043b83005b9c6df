import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { CommuniqueError } from '../../model'
import type { FetchOptions } from './fetch-options'
import { isOpenAddress } from './open-address'

/**
 * The addresses of a host, all of them allowed. Throws `fetch/refused` where one is not: a name that leads to a public
 * and a private address is not trusted with either.
 */
export async function checkedAddresses(url: URL, options: FetchOptions): Promise<readonly LookupAddress[]> {
  const hostname = url.hostname.replace(/^\[|\]$/g, '')
  const family = isIP(hostname)
  const found = family > 0 ? [{ address: hostname, family }] : await addressesOf(url, hostname, options)
  const may = options.mayConnect ?? ((address) => isOpenAddress(address, options.allowLocal ?? false))
  const refused = found.find(({ address }) => !may(address))
  if (refused)
    throw new CommuniqueError(
      'fetch/refused',
      `${url.href}: expected a host on the public internet, got ${refused.address} (--allow-local takes this machine and private networks)`,
    )
  return found
}

/** Gives a connection the addresses that were checked, so that a second answer for the same name changes nothing. */
export function lookupOf(checked: readonly LookupAddress[]): LookupFunction {
  return (_hostname, options, callback) => {
    const [first] = checked
    if (options.all) callback(null, [...checked])
    else callback(null, first?.address ?? '', first?.family ?? 0)
  }
}

async function addressesOf(url: URL, hostname: string, options: FetchOptions): Promise<readonly LookupAddress[]> {
  const resolve = options.resolve ?? ((name) => lookup(name, { all: true, verbatim: true }))
  const found = await resolve(hostname).catch((): readonly LookupAddress[] => [])
  if (found.length === 0)
    throw new CommuniqueError('fetch/unreachable', `${url.href}: expected a host, got a name that leads nowhere`)
  return found
}
