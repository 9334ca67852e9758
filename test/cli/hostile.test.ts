import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { command as compare } from '../../src/cli/commands/compare.ts'
import { command as extract } from '../../src/cli/commands/extract.ts'
import { command as ingest } from '../../src/cli/commands/ingest.ts'
import { html, page, startServer, type Answer, type LyingServer } from '../read/net/lying-server.ts'
import { memoryStreams } from './memory-streams.ts'

/**
 * Hostile input as a user meets it: each costs one line that names it and says why, and nothing else is lost.
 */
const MB = 1024 * 1024
/** One server a host would be asked politely, with pauses: each lie has a port of its own. */
const servers: { [name: string]: LyingServer } = {}
let dir = ''
const at = (name: string): string => path.join(dir, name)
const to =
  (location: string): Answer =>
  (_, response) =>
    response.writeHead(302, { location }).end()

const LIES: { [name: string]: readonly [answer: Answer, reason: RegExp] } = {
  endless: [
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65536)));
      }
      response.on('drain', more)
      more()
    },
    /is larger than the limit of 2\.0 MB/,
  ],
  drip: [
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const timer = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(timer))
    },
    /took longer than 1 second$/,
  ],
  short: [
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' })
      response.write('<p>only this', () => response.destroy())
    },
    /broke off after 12 of 5000 bytes/,
  ],
  bomb: [
    (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
        .end(gzipSync(Buffer.alloc(32 * MB))),
    /is larger than the limit of 2\.0 MB/,
  ],
  circle: [to('/'), /redirects in a circle/],
  metadata: [
    to('http://169.254.169.254/latest/meta-data/'),
    /leads to 169\.254\.169\.254, a link-local or metadata address/,
  ],
  decimal: [to('http://2852039166/'), /leads to 169\.254\.169\.254, a link-local or metadata address/],
  octal: [to('http://0251.0376.0251.0376/'), /leads to 169\.254\.169\.254, a link-local or metadata address/],
  hex: [to('http://0xA9FEA9FE/'), /leads to 169\.254\.169\.254, a link-local or metadata address/],
  mapped: [
    to('http://[::ffff:169.254.169.254]/'),
    /leads to ::ffff:a9fe:a9fe, an IPv4 written as IPv6 address/,
  ],
}

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'variorum-hostile-'))
  for (const [name, [answer]] of Object.entries(LIES))
    servers[name] = await startServer({ '/robots.txt': (_, r) => r.writeHead(404).end(), '*': answer })
  servers['honest'] = await startServer({ '/': html(page('Talks fail')), '/2': html(page('Talks go on')) })
})
afterAll(async () => {
  await Promise.all(Object.values(servers).map(s => s.close()))
  rmSync(dir, { recursive: true })
})

async function run(command: typeof ingest, args: string[]) {
  const streams = memoryStreams('', { VARIORUM_HOME: at('home') })
  const status = await command.run(args, streams)
  return { status, out: streams.out(), err: streams.err().trim().split('\n') }
}
const titles = (out: string): string[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map(l => (JSON.parse(l) as { report: { title: string } }).report.title)
const url = (name: string, p = '/'): string => `http://127.0.0.1:${servers[name]!.port}${p}`
const NETWORK = ['--allow-private', '--no-keep', '--timeout', '1', '--max-size', '2']

describe('servers that lie', () => {
  test('one line each, the honest page is read', async () => {
    const inputs = Object.keys(LIES).map(name => url(name))
    const { status, out, err } = await run(ingest, [...NETWORK, ...inputs, url('honest')])
    expect(titles(out)).toEqual(['Talks fail'])
    expect(err).toEqual([
      ...Object.entries(LIES).map(([name, [, reason]]) =>
        expect.stringMatching(new RegExp(`^variorum: ${url(name)}: .*${reason.source}`)),
      ),
      `variorum: 1 report, ${inputs.length} could not be read`,
    ])
    expect(status).toBe(0)
  }, 60_000)

  test.each(Object.keys(LIES))('%s alone is status 2', async name => {
    const { status, out, err } = await run(ingest, [...NETWORK, url(name)])
    expect([status, out]).toEqual([2, ''])
    expect(err).toHaveLength(2)
  })

  test('without leave nothing of one’s own machine is asked at all', async () => {
    const before = servers['honest']!.asked.length
    const forms = [
      url('honest'),
      url('honest').replace('127.0.0.1', '2130706433'),
      url('honest').replace('127.0.0.1', 'localhost'),
      url('honest').replace('127.0.0.1', '[::ffff:7f00:1]'),
    ]
    const { status, out, err } = await run(ingest, ['--no-keep', ...forms])
    expect([status, out]).toEqual([2, ''])
    expect(err.slice(0, -1)).toEqual(
      forms.map(() => expect.stringMatching(/leads to .*(?:loopback|IPv4 written as IPv6) address/)),
    )
    expect(servers['honest']!.asked.length).toBe(before)
  })

  test('compare makes its record of what is left', async () => {
    const { status, out, err } = await run(compare, [
      ...NETWORK,
      '--one-story',
      '--format',
      'json',
      url('honest'),
      url('bomb'),
      url('honest', '/2'),
    ])
    expect(status).toBe(0)
    expect((JSON.parse(out) as { reports: unknown[] }).reports).toHaveLength(2)
    expect(err).toEqual([expect.stringMatching(/^variorum: .*larger than the limit/)])
  })
})

describe('files that lie', () => {
  const member = (n: number): Buffer => {
    const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(`Report ${n}`, `<p>Berth ${n} stood empty, and the crane beside it too.</p>`)}`
    return gzipSync(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://quay.example/${n}\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`,
    )
  }

  test.each([
    ['extract', extract],
    ['ingest', ingest],
  ])('an archive cut in a record: %s gives what came before and after in one line', async (_, command) => {
    const cut = member(2)
    writeFileSync(at('cut.warc.gz'), Buffer.concat([member(1), cut.subarray(0, cut.length - 40)]))
    writeFileSync(
      at('middle.warc.gz'),
      Buffer.concat([member(1), cut.subarray(0, cut.length - 40), member(3)]),
    )
    const end = await run(command, [at('cut.warc.gz')])
    expect(titles(end.out)).toEqual(['Report 1'])
    expect(end.err.filter(l => !l.startsWith('variorum: 1 report'))).toEqual([
      expect.stringMatching(/^variorum: .*cut\.warc\.gz: .*(?:cut off|damaged|broken)/),
    ])
    const middle = await run(command, [at('middle.warc.gz')])
    expect(titles(middle.out)).toEqual(['Report 1', 'Report 3'])
    expect(middle.err.filter(l => !l.startsWith('variorum: 2 reports'))).toHaveLength(1)
    expect([end.status, middle.status]).toEqual([0, 0])
  })

  test('a feed with a million items: the newest are read', async () => {
    const file = at('million.xml')
    const stream = createWriteStream(file)
    stream.write('<?xml version="1.0"?><rss version="2.0"><channel><title>Endless</title>')
    const body = (i: number): string => `<![CDATA[${page(`Report ${i}`, `<p>Berth ${i} stood empty.</p>`)}]]>`
    for (let n = 0; n < 1_000_000; n += 1000) {
      let part = ''
      for (let i = n; i < n + 1000; i++)
        part += `<item><title>Report ${i}</title><link>https://e.example/${i}</link>${i < 60 ? `<content:encoded>${body(i)}</content:encoded>` : ''}</item>`
      if (!stream.write(part)) await once(stream, 'drain')
    }
    stream.end('</channel></rss>')
    await once(stream, 'close')
    const start = performance.now()
    const { status, out } = await run(ingest, ['--feed-text', '--limit', '3', file])
    expect(titles(out)).toHaveLength(3)
    expect(status).toBe(0)
    expect(performance.now() - start).toBeLessThan(10_000)
  }, 60_000)

  test('script in every attribute, in every place: nothing of it in the record or the page', async () => {
    const attributes = [
      'onclick',
      'onload',
      'onerror',
      'style',
      'href',
      'src',
      'srcset',
      'data-x',
      'title',
      'alt',
      'id',
      'class',
      'datetime',
      'content',
      'cite',
      'action',
      'formaction',
      'xlink:href',
      'poster',
      'background',
    ]
      .map(a => `${a}="javascript:pwned('${a}')"`)
      .join(' ')
    const tags = [
      'p',
      'a',
      'img',
      'svg',
      'time',
      'blockquote',
      'q',
      'figure',
      'iframe',
      'object',
      'video',
      'form',
      'button',
      'table',
      'math',
      'details',
      'meta',
      'link',
      'base',
      'input',
    ]
    const body = tags.map(t => `<${t} ${attributes}>The nets came up empty</${t}>`).join('\n')
    writeFileSync(
      at('script.html'),
      page(
        'Nets <script>pwned()</script>',
        `${body}<script>pwned()</script><noscript><img src=x onerror=pwned()></noscript><!-- pwned() -->`,
      ),
    )
    const json = await run(extract, [at('script.html')])
    expect(titles(json.out)).toHaveLength(1)
    expect(json.out).not.toMatch(/pwned|javascript:|<script/)
    const html = await run(compare, [at('script.html'), '--format', 'html'])
    expect(html.out).not.toMatch(/pwned|javascript:pwned/)
    const text = await run(compare, [at('script.html')])
    expect(text.out).not.toMatch(/pwned/)
  })
})
