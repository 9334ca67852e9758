import ipaddr from 'ipaddr.js'

/**
 * Where an address leads: `public` is the open internet; `private` is one's own machine or network; `never` is
 * what no page stands at: link-local and cloud metadata, multicast, addresses for documentation, and forms that
 * hide another address (IPv4 written as IPv6, tunnels).
 */
export interface AddressClass {
  space: 'public' | 'private' | 'never'
  /** in words: "loopback", "link-local or metadata" */
  kind: string
}

/** Metadata services that stand in ranges which may otherwise be private or public. */
const METADATA = new Set(['100.100.100.200', '168.63.129.16', '192.0.0.192', 'fd00:ec2::254', 'fd20:ce::254'])

const KINDS: { [range: string]: readonly [space: AddressClass['space'], kind: string] } = {
  loopback: ['private', 'loopback'],
  private: ['private', 'private'],
  uniqueLocal: ['private', 'private'],
  carrierGradeNat: ['private', 'carrier-grade NAT'],
  linkLocal: ['never', 'link-local or metadata'],
  deprecatedSiteLocal: ['never', 'site-local'],
  unspecified: ['never', 'unspecified'],
  broadcast: ['never', 'broadcast'],
  multicast: ['never', 'multicast'],
  ipv4Mapped: ['never', 'IPv4 written as IPv6'],
  rfc6145: ['never', 'IPv4 written as IPv6'],
  '6to4': ['never', '6to4 tunnel'],
  teredo: ['never', 'Teredo tunnel'],
}

/** Global unicast is handed out of 2000::/3 only. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')
/** NAT64 networks reach the IPv4 internet through this prefix (RFC 6052); what counts is the address inside. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96')

/**
 * Classes an IP address as a socket or a resolver writes it. What is not on the list of good ranges is refused:
 * a range that becomes special tomorrow is not public today.
 *
 * @see IANA IPv4 and IPv6 Special-Purpose Address Registries
 */
export function classifyAddress(address: string): AddressClass {
  const bare = address.replace(/%.*$/, '')
  if (!ipaddr.isValid(bare) || (!bare.includes(':') && !ipaddr.IPv4.isValidFourPartDecimal(bare)))
    return { space: 'never', kind: 'no address' }
  const parsed = ipaddr.parse(bare)
  if (METADATA.has(parsed.toString())) return { space: 'never', kind: 'link-local or metadata' }
  if (parsed.kind() === 'ipv6') {
    const v6 = parsed as ipaddr.IPv6
    if (v6.match(NAT64)) return classifyAddress(v6.toByteArray().slice(12).join('.'))
    if (v6.range() === 'unicast' && !v6.match(GLOBAL_UNICAST)) return { space: 'never', kind: 'reserved' }
  }
  const range = parsed.range()
  if (range === 'unicast') return { space: 'public', kind: 'public' }
  const [space, kind] = (Object.hasOwn(KINDS, range) ? KINDS[range] : undefined) ?? ['never', 'reserved']
  return { space, kind }
}
