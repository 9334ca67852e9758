import https from 'node:https'
import type { AddressInfo } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { page, testFetcher } from './lying-server.ts'
import { makeCertificate, type Certificate } from './make-certificate.ts'

/** A secure server on the loopback interface; `names` are those by which clients asked for it. */
interface SecureServer {
  port: number
  names: string[]
  close(): Promise<void>
}

async function startSecure({ key, cert }: Certificate): Promise<SecureServer> {
  const names: string[] = []
  const server = https.createServer({ key, cert }, (request, response) => {
    const { servername } = request.socket as TLSSocket
    names.push(servername ? String(servername) : '')
    const to = /^\/to\?(.*)$/.exec(request.url!)?.[1]
    if (request.url === '/robots.txt') response.writeHead(404).end()
    else if (to) response.writeHead(302, { location: decodeURIComponent(to) }).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end(page('Behind a lock'))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    names,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

const own = makeCertificate(['news.example', 'turn.example'])
let server: SecureServer
const at = (path: string, host = 'news.example'): string => `https://${host}:${server.port}${path}`
beforeAll(async () => {
  server = await startSecure(own)
})
afterAll(() => server.close())

describe('https', () => {
  test('asks for the name, at the address that was checked', async () => {
    const got = await testFetcher({ ca: own.cert }).fetcher.fetch(at('/story'))
    expect(new TextDecoder().decode(got.body)).toContain('Behind a lock')
    expect(got.space).toBe('public')
    expect(new Set(server.names)).toEqual(new Set(['news.example']))
  })

  test('a certificate for another name is refused, though the address is right', async () => {
    await expect(
      testFetcher({ ca: own.cert }).fetcher.fetch(at('/story', 'other.example')),
    ).rejects.toMatchObject({
      code: 'bad-certificate',
      message: 'the certificate is for another host',
    })
  })

  test('a certificate that nobody vouches for is refused', async () => {
    await expect(testFetcher().fetcher.fetch(at('/story'))).rejects.toMatchObject({ code: 'bad-certificate' })
  })

  test('a certificate that has expired is refused', async () => {
    const old = makeCertificate(['news.example'], -1)
    const expired = await startSecure(old)
    await expect(
      testFetcher({ ca: old.cert }).fetcher.fetch(`https://news.example:${expired.port}/`),
    ).rejects.toMatchObject({ code: 'bad-certificate', message: 'the certificate of the host has expired' })
    expect(expired.names).toEqual([])
    await expired.close()
  })

  test.each([
    'https://127.0.0.2/',
    'https://2130706434/',
    'https://[::ffff:127.0.0.1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://inside.example/',
    'http://metadata.example/',
  ])('a redirect to %s leads nowhere', async target => {
    await expect(
      testFetcher({ ca: own.cert }).fetcher.fetch(at(`/to?${encodeURIComponent(target)}`)),
    ).rejects.toMatchObject({ code: 'private-address' })
  })

  test('a name whose answer changes is connected to where it was checked', async () => {
    let asked = 0
    const turning = (good: number) => async () => [
      { address: asked++ < good ? '127.0.0.1' : '127.0.0.2', family: 4 },
    ]
    const steady = testFetcher({ ca: own.cert, resolver: turning(2) })
    expect((await steady.fetcher.fetch(at('/story', 'turn.example'))).space).toBe('public')
    expect(asked).toBe(2)
    asked = 0
    const changed = testFetcher({ ca: own.cert, resolver: turning(1) })
    await expect(changed.fetcher.fetch(at('/story', 'turn.example'))).rejects.toMatchObject({
      code: 'private-address',
    })
  })
})
