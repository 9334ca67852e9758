import { describe, expect, test } from 'vitest'
import { classifyAddress } from '../../../src/read/http/address.ts'
import { resolveHost } from '../../../src/read/net/resolve.ts'

describe('where an address leads', () => {
  test.each([
    ['public', '8.8.8.8 1.1.1.1 93.184.216.34 2606:4700::1111 2a00:1450:4001::1 64:ff9b::808:808'],
    [
      'private',
      '127.0.0.1 127.8.8.8 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 100.64.0.1 ::1 fc00::1 fd12::1',
    ],
    ['private', '64:ff9b::7f00:1 64:ff9b::a00:1'],
    ['never', '169.254.169.254 169.254.0.1 fe80::1 fe80::1%eth0 100.100.100.200 168.63.129.16 fd00:ec2::254'],
    ['never', '0.0.0.0 0.1.2.3 :: 255.255.255.255 224.0.0.1 239.1.1.1 ff02::1 240.0.0.1 192.0.0.8'],
    [
      'never',
      '192.0.2.1 198.51.100.1 203.0.113.1 198.18.0.1 2001:db8::1 3fff::1 100::1 fec0::1 64:ff9b::a9fe:a9fe',
    ],
    ['never', '::ffff:127.0.0.1 ::ffff:8.8.8.8 ::ffff:7f00:1 ::127.0.0.1 ::ffff:0:127.0.0.1 64:ff9b:1::1'],
    ['never', '2002:7f00:1:: 2002:808:808:: 2001:0:1:: 4000::1 1::1 8000::1'],
    ['never', '127.1 2130706433 0x7f.1 0177.0.0.1 name.example 1.2.3.4.5'],
  ])('%s: %s', (space, addresses) => {
    for (const address of addresses.split(' '))
      expect([address, classifyAddress(address).space]).toEqual([address, space])
  })
})

describe('whatever form a name has', () => {
  const resolve = (url: string, answers: string[] = [], allowPrivate = false) =>
    resolveHost(new URL(url).hostname, {
      classify: classifyAddress,
      allowPrivate,
      resolver: async () => answers.map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
    })

  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://127.1/',
    'http://127.0.1/',
    'http://１２７.0.0.1/',
    'http://127。0。0。1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[0:0:0:0:0:ffff:7f00:0001]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://0/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://0xa9fea9fe/',
    'http://0251.0376.0251.0376/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
  ])('%s is refused', async url => {
    await expect(resolve(url)).rejects.toMatchObject({ code: 'private-address' })
  })

  test('a name is what it resolves to', async () => {
    await expect(resolve('http://a.example/', ['10.0.0.1'])).rejects.toThrow(
      /a\.example, which is 10\.0\.0\.1, a private/,
    )
    await expect(resolve('http://a.example/', ['::ffff:10.0.0.1'])).rejects.toMatchObject({
      code: 'private-address',
    })
    await expect(resolve('http://a.example/', [])).rejects.toThrow('no address')
  })

  test('of several addresses only the open ones are connected to', async () => {
    const { addresses } = await resolve('http://a.example/', ['10.0.0.1', '8.8.8.8', '::1'])
    expect(addresses).toEqual([{ address: '8.8.8.8', family: 4 }])
  })

  test('one’s own network when it is allowed, metadata never', async () => {
    expect((await resolve('http://10.0.0.1/', [], true)).space).toBe('private')
    await expect(resolve('http://169.254.169.254/', [], true)).rejects.toThrow('metadata')
    await expect(resolve('http://0.0.0.0/', [], true)).rejects.toMatchObject({ code: 'private-address' })
  })
})
