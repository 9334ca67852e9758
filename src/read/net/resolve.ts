import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { AddressClass } from '../http/address.ts'
import { FetchError } from './fetch-error.ts'

/** An IP address that may be connected to. */
export interface Address {
  address: string
  family: 4 | 6
}

/** The addresses of a name, as the system or a test gives them. */
export type Resolver = (host: string) => Promise<readonly { address: string; family: number }[]>

/** Tests put loopback addresses in the place of public ones. */
export type Classifier = (address: string) => AddressClass

export const systemResolver: Resolver = host => lookup(host, { all: true, verbatim: true })

export interface ResolveOptions {
  resolver: Resolver
  classify: Classifier
  /** whether addresses of one's own machine and network may be connected to */
  allowPrivate: boolean
}

/**
 * The addresses of a host that may be connected to. The connection goes to one of just these addresses, the name
 * is not looked up again: what was checked is what is connected to, however its DNS answers change.
 *
 * @param host - as `URL.hostname` gives it: numbers in any form are already four decimal parts
 * @throws {FetchError} `private-address` when all addresses are refused
 */
export async function resolveHost(
  host: string,
  { resolver, classify, allowPrivate }: ResolveOptions,
): Promise<{ addresses: Address[]; space: 'public' | 'private' }> {
  const bare = host.startsWith('[') ? host.slice(1, -1) : host
  const literal = isIP(bare)
  const found = literal ? [{ address: bare, family: literal }] : await resolver(bare)
  if (!found.length) throw new FetchError('no-such-host', 'the host has no address')
  const classed = found.map(({ address }) => ({
    address: { address, family: isIP(address) === 6 ? (6 as const) : (4 as const) },
    ...classify(address),
  }))
  const open = classed.filter(a => a.space === 'public' || (allowPrivate && a.space === 'private'))
  if (!open.length) {
    const [{ address, space, kind }] = classed as [(typeof classed)[number]]
    const article = /^(?:IPv4|unspecified)/.test(kind) ? 'an' : 'a'
    const where = literal
      ? `${address.address}, ${article}`
      : `${bare}, which is ${address.address}, ${article}`
    const hint = space === 'private' && !allowPrivate ? '; --allow-private reads one’s own network' : ''
    throw new FetchError('private-address', `leads to ${where} ${kind} address${hint}`)
  }
  return {
    addresses: open.map(a => a.address),
    space: open.some(a => a.space === 'private') ? 'private' : 'public',
  }
}
