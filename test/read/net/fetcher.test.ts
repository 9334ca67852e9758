import { brotliCompressSync, constants, deflateRawSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { html, page, startServer, testFetcher, type Answer, type LyingServer } from './lying-server.ts'

const MB = 1024 * 1024
let server: LyingServer
const at = (path: string, host = 'news.example'): string => `http://${host}:${server.port}${path}`
let busy = 0
const redirect =
  (location: () => string, status = 302): Answer =>
  (_, response) =>
    response.writeHead(status, { location: location() }).end()
const encoded =
  (encoding: string, body: Uint8Array): Answer =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(body)

beforeAll(async () => {
  server = await startServer({
    '/story': html(page('A quiet quay')),
    '/moved': redirect(() => '/story', 301),
    '/gzip': encoded('gzip', gzipSync(page('Packed'))),
    '/br': encoded('br', brotliCompressSync(page('Packed'))),
    '/deflate': encoded('deflate', deflateRawSync(page('Packed'))),
    '/not-packed': encoded('gzip', Buffer.from(page('Packed'))),
    '/half-packed': encoded(
      'gzip',
      gzipSync(page('Packed', `<p>${'and so on '.repeat(2000)}</p>`)).subarray(0, -60),
    ),
    '/unknown-coding': encoded('lzma', Buffer.from('xyz')),
    '/bomb': encoded('gzip', gzipSync(Buffer.alloc(16 * MB))),
    '/brotli-bomb': encoded(
      'br',
      brotliCompressSync(Buffer.alloc(16 * MB), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
    ),
    '/twice-packed-bomb': encoded('gzip, gzip', gzipSync(gzipSync(Buffer.alloc(16 * MB)))),
    '/endless': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65536)));
      }
      response.on('drain', more)
      more()
    },
    '/drip': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const timer = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(timer))
    },
    '/silent': () => undefined,
    '/too-long-said': (_, response) =>
      response.writeHead(200, { 'content-length': String(100 * MB) }).write('x'),
    '/shorter': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' })
      response.write('<p>only this', () => response.destroy())
    },
    '/longer': (_, response) => {
      response.socket!.end(
        'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello and far more',
      )
    },
    '/chunk-cut': (_, response) => {
      response.socket!.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nhello')
    },
    '/no-http': (_, response) => void response.socket!.end('220 mail.example ESMTP\r\n'),
    '/big-head': (_, response) =>
      void response.socket!.end(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`),
    '/circle': redirect(() => '/circle2'),
    '/circle2': redirect(() => '/circle'),
    '/down/*': redirect(() => '/'),
    '/nowhere': (_, response) => response.writeHead(302).end(),
    '/to-file': redirect(() => 'file:///etc/passwd'),
    '/to-password': redirect(() => at('/story').replace('//', '//joe:secret@')),
    '/to-nonsense': redirect(() => 'http://[nonsense'),
    '/busy-for-two': (_, response) =>
      busy++ % 2
        ? response.writeHead(200, { 'content-type': 'text/html' }).end(page('Back'))
        : response.writeHead(429, { 'retry-after': '2' }).end(),
    '/busy': (_, response) => response.writeHead(503).end(),
    '/gone': (_, response) => response.writeHead(410).end(),
    '*': (request, response) => {
      const inside = /^\/inside\?to=(.*)$/.exec(request.url!)
      const count = /^\/count\/(\d+)$/.exec(request.url!)
      if (inside) response.writeHead(302, { location: decodeURIComponent(inside[1]!) }).end()
      else if (count) response.writeHead(302, { location: `/count/${+count[1]! + 1}` }).end()
      else response.writeHead(404).end()
    },
  })
})
afterAll(() => server.close())

const text = (body: Uint8Array): string => new TextDecoder().decode(body)

describe('what a server sends', () => {
  test('a page, where it is found in the end', async () => {
    const got = await testFetcher().fetcher.fetch(`${at('/moved')}#part`)
    expect(got).toMatchObject({
      url: at('/story'),
      type: { type: 'text/html', charset: 'utf-8' },
      space: 'public',
    })
    expect(text(got.body)).toContain('A quiet quay')
  })

  test.each(['/gzip', '/br', '/deflate', '/not-packed'])('%s is unpacked', async path => {
    const got = await testFetcher().fetcher.fetch(at(path))
    expect(text(got.body)).toBe(page('Packed'))
    expect(got.cut).toBe(false)
  })

  test('a packed body without its end says so', async () => {
    const got = await testFetcher().fetcher.fetch(at('/half-packed'))
    expect(got.cut).toBe(true)
    expect(text(got.body)).toContain('Ida Moe')
  })
})

describe('a server that lies costs one clear line', () => {
  const limits = { maxBytes: 2 * MB, timeoutMs: 400 }
  test.each<[string, string, RegExp]>([
    ['/endless', 'too-large', /larger than the limit of 2\.0 MB/],
    ['/too-long-said', 'too-large', /larger than the limit of 2\.0 MB/],
    ['/bomb', 'too-large', /larger than the limit/],
    ['/brotli-bomb', 'too-large', /larger than the limit/],
    ['/twice-packed-bomb', 'too-large', /larger than the limit/],
    ['/drip', 'timeout', /longer than 0\.4 seconds/],
    ['/silent', 'timeout', /longer than 0\.4 seconds/],
    ['/shorter', 'cut-off', /broke off after 12 of 5000 bytes/],
    ['/longer', 'bad-answer', /something else than the length/],
    ['/chunk-cut', 'cut-off', /broke off/],
    ['/no-http', 'bad-answer', /not HTTP/],
    ['/big-head', 'bad-answer', /header is too large/],
    ['/unknown-coding', 'bad-answer', /lzma/],
    ['/circle', 'redirects', /in a circle/],
    ['/count/1', 'redirects', /more than 10 times/],
    ['/nowhere', 'redirects', /does not say where/],
    ['/to-file', 'bad-address', /file:/],
    ['/to-password', 'bad-address', /user name/],
    ['/to-nonsense', 'bad-address', /no address/],
    ['/missing', 'status', /^answers 404 Not Found$/],
    ['/gone', 'status', /^answers 410 Gone$/],
    ['/busy', 'busy', /503 Service Unavailable, 4 times/],
  ])('%s', async (path, code, message) => {
    const { fetcher } = testFetcher(limits)
    const error = await fetcher.fetch(at(path)).catch((e: unknown) => e)
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) })
    expect((error as Error).message).not.toContain('\n')
    // and the next page comes all the same
    expect((await testFetcher(limits).fetcher.fetch(at('/story'))).body.length).toBeGreaterThan(100)
  })

  test.each([
    'ftp://news.example/',
    'file:///etc/passwd',
    'http://',
    'http://joe:pw@news.example/',
    'javascript:1',
  ])('%s is no address for it', async address => {
    await expect(testFetcher().fetcher.fetch(address)).rejects.toMatchObject({ code: 'bad-address' })
  })

  test('no host, no connection', async () => {
    await expect(testFetcher().fetcher.fetch('http://nobody.example/')).rejects.toMatchObject({
      code: 'no-such-host',
    })
    await expect(testFetcher().fetcher.fetch('http://news.example:1/')).rejects.toMatchObject({
      code: 'no-connection',
    })
  })
})

describe('redirects into private space', () => {
  test.each([
    'http://127.0.0.2/',
    'http://2130706434/',
    'http://0x7f000002/',
    'http://0177.0.0.2/',
    'http://127.2/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://0xA9.0xFE.0xA9.0xFE/',
    'http://0251.0376.0251.0376/',
    'http://[::ffff:169.254.169.254]/',
    'http://10.0.0.1/',
    'http://inside.example/',
    'http://metadata.example/',
    '//inside.example/',
  ])('%s', async target => {
    const error = await testFetcher()
      .fetcher.fetch(at(`/inside?to=${encodeURIComponent(target)}`))
      .catch((e: unknown) => e)
    expect(error).toMatchObject({
      code: 'private-address',
      message: expect.stringMatching(/^redirects to .* leads to/),
    })
  })

  test('a page of the open internet leads nowhere private, even where private addresses are allowed', async () => {
    const { fetcher } = testFetcher({ allowPrivate: true })
    await expect(fetcher.fetch(at('/inside?to=http://127.0.0.2/'))).rejects.toMatchObject({
      code: 'private-address',
    })
    await expect(fetcher.fetch(`http://inside.example:1/`, 'public')).rejects.toMatchObject({
      code: 'private-address',
    })
    // the user's own word does; nothing listens there
    await expect(fetcher.fetch('http://inside.example:1/')).rejects.toMatchObject({ code: 'no-connection' })
  })

  test('a name whose answer changes: what was checked is what is connected to', async () => {
    let asked = 0
    const { fetcher } = testFetcher({
      resolver: async () => [{ address: asked++ % 2 ? '127.0.0.2' : '127.0.0.1', family: 4 }],
    })
    // robots.txt takes the first answer, the page the second
    await expect(fetcher.fetch(at('/story', 'turn.example'))).rejects.toMatchObject({
      code: 'private-address',
    })
    expect(asked).toBe(2)
    // with good answers to both, nobody looks a third time
    asked = 0
    const steady = testFetcher({
      resolver: async () => [{ address: asked++ < 2 ? '127.0.0.1' : '127.0.0.2', family: 4 }],
    })
    expect((await steady.fetcher.fetch(at('/story', 'turn.example'))).space).toBe('public')
    expect(asked).toBe(2)
  })
})

describe('politeness', () => {
  test('one request at a time to a host, hosts side by side, pauses between', async () => {
    const slow = await startServer({
      '*': (request, response) =>
        void setTimeout(
          () => (request.url === '/robots.txt' ? response.writeHead(404).end() : response.end('x')),
          30,
        ),
    })
    const to = (host: string, path: string): string => `http://${host}:${slow.port}${path}`
    const { fetcher, waits } = testFetcher({ pauseMs: 700 })
    await Promise.all([1, 2, 3, 4].map(n => fetcher.fetch(to('news.example', `/${n}`))))
    expect(slow.atOnce()).toBe(1)
    expect(slow.asked).toEqual(['/robots.txt', '/1', '/2', '/3', '/4'])
    expect(waits).toEqual([700, 700, 700])
    await Promise.all(['news.example', 'other.example'].map(host => fetcher.fetch(to(host, '/'))))
    expect(slow.atOnce()).toBe(2)
    await slow.close()
  })

  test('robots.txt is asked for once and kept to, redirects are held to it too', async () => {
    const strict = await startServer({
      '/robots.txt': (_, response) =>
        void response.end('User-agent: variorum\nDisallow: /closed\nCrawl-delay: 3'),
      '/to-closed': redirect(() => '/closed/1'),
      '*': html(page('Open')),
    })
    const to = (path: string): string => `http://news.example:${strict.port}${path}`
    const { fetcher, waits } = testFetcher()
    await expect(fetcher.fetch(to('/closed/1'))).rejects.toMatchObject({ code: 'robots' })
    await expect(fetcher.fetch(to('/to-closed'))).rejects.toMatchObject({ code: 'robots' })
    await fetcher.fetch(to('/open'))
    await fetcher.fetch(to('/open2'))
    expect(strict.asked).toEqual(['/robots.txt', '/to-closed', '/open', '/open2'])
    expect(waits).toContain(3000)
    await strict.close()
  })

  test.each<[string, Answer, boolean]>([
    ['not there: open', (_, r) => r.writeHead(404).end(), true],
    ['forbidden: open', (_, r) => r.writeHead(403).end(), true],
    ['out of order: closed', (_, r) => r.writeHead(500).end(), false],
    ['never answered: closed', () => undefined, false],
    [
      'a redirect to it counts',
      (q, r) =>
        q.url === '/robots.txt'
          ? r.writeHead(301, { location: '/r' }).end()
          : r.end('User-agent: *\nDisallow: /'),
      false,
    ],
    [
      'endless: its beginning counts',
      (_, r) => void r.end(`User-agent: *\nDisallow: /\n${'#'.repeat(2 * MB)}`),
      false,
    ],
    [
      'packed',
      (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('User-agent: *\nDisallow: /')),
      false,
    ],
  ])('robots.txt %s', async (_, answer, open) => {
    const site = await startServer({ '/robots.txt': answer, '/r': answer, '/story': html(page('Open')) })
    const got = await testFetcher({ timeoutMs: 300 })
      .fetcher.fetch(`http://news.example:${site.port}/story`)
      .catch((e: { code: string }) => e)
    if (open) expect(got).toMatchObject({ space: 'public' })
    else expect(got).toMatchObject({ code: 'robots' })
    await site.close()
  })

  test('backs off as long as it is told, and gives up on who asks for too much', async () => {
    const { fetcher, waits } = testFetcher()
    expect(text((await fetcher.fetch(at('/busy-for-two'))).body)).toContain('Back')
    expect(waits).toEqual([2000])

    const later = await startServer({
      '/robots.txt': (_, r) => r.writeHead(404).end(),
      '*': (_, r) => r.writeHead(429, { 'retry-after': '7200' }).end(),
    })
    const to = (path: string): string => `http://news.example:${later.port}${path}`
    const patient = testFetcher()
    await expect(patient.fetcher.fetch(to('/1'))).rejects.toThrow(
      '429 Too Many Requests and asks to come back in 2 hours',
    )
    await expect(patient.fetcher.fetch(to('/2'))).rejects.toThrow('left alone for 2 hours')
    expect(later.asked).toEqual(['/robots.txt', '/1'])
    await later.close()
  })

  test('back-off without a word: one, two, four seconds', async () => {
    const { fetcher, waits } = testFetcher()
    await expect(fetcher.fetch(at('/busy'))).rejects.toMatchObject({ code: 'busy' })
    expect(waits).toEqual([1000, 2000, 4000])
  })

  test('an interruption ends what is on the way', async () => {
    const controller = new AbortController()
    const { fetcher } = testFetcher({ signal: controller.signal, timeoutMs: 10_000 })
    const running = fetcher.fetch(at('/silent')).catch((e: unknown) => e)
    setTimeout(() => controller.abort(), 50)
    expect(await running).toMatchObject({ code: 'interrupted' })
    await expect(fetcher.fetch(at('/story'))).rejects.toMatchObject({ code: 'interrupted' })
  })
})
