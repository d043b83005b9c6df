import ipaddr from 'ipaddr.js'

/** With `allowLocal`: this machine and networks of one's own, but never what reaches many machines or none. */
const LOCAL = new Set(['loopback', 'private', 'linkLocal', 'uniqueLocal', 'carrierGradeNat'])

/**
 * Whether an IP address may be connected to. Only unicast addresses of the public internet may by default: none of this
 * machine, of private networks, link-local ones (cloud metadata), IPv4 written as IPv6, or those of translators and
 * tunnels that lead to such.
 */
export function isOpenAddress(address: string, allowLocal: boolean): boolean {
  const bare = address.replace(/^\[|\]$/g, '')
  if (!ipaddr.isValid(bare)) return false
  if (!allowLocal) return ipaddr.parse(bare).range() === 'unicast'
  const range = ipaddr.process(bare).range()
  return range === 'unicast' || LOCAL.has(range)
}
