import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { command as compare } from '../../src/cli/commands/compare.ts'
import { command as group } from '../../src/cli/commands/group.ts'
import { command as ingest } from '../../src/cli/commands/ingest.ts'
import { html, page, startServer, type LyingServer } from '../read/net/lying-server.ts'
import { memoryStreams } from './memory-streams.ts'

let server: LyingServer
let dir = ''
const at = (name: string): string => path.join(dir, name)
const url = (p: string): string => `http://127.0.0.1:${server.port}${p}`
const ROBBED = 'steal()'
const HOSTILE = page(
  'Nets',
  `<p onclick="${ROBBED}" style="x:${ROBBED}">The nets came up empty <img src=x onerror="${ROBBED}"> on Monday, said the <a href="javascript:${ROBBED}">crews</a>.</p><script>${ROBBED}</script><svg onload="${ROBBED}"></svg>`,
)

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'variorum-ingest-'))
  server = await startServer({
    '/': html(
      `<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body><p>Front</p></body></html>`,
    ),
    '/feed': (_, response) =>
      response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(
          `<rss version="2.0"><channel><title>Quay Daily</title><item><title>One</title><link>/one</link><pubDate>Tue, 3 Mar 2026 08:00:00 GMT</pubDate><source url="https://wire.example/f">Nordwire</source></item><item><title>Gone</title><link>/gone</link></item><item><title>Two</title><link>/two</link></item><item><title>Inside</title><link>http://169.254.169.254/</link></item></channel></rss>`,
        ),
    '/one': html(page('Talks fail')),
    '/two': html(HOSTILE),
    '/deep': html(
      `<html><body>${'<div>'.repeat(200_000)}<p>Deep down the ferry crews of Norvik stopped work on Monday, the union said.</p></body></html>`,
    ),
  })
})
afterAll(async () => {
  await server.close()
  rmSync(dir, { recursive: true })
})

async function run(command: typeof ingest, args: string[], stdin = '') {
  const streams = memoryStreams(stdin, { VARIORUM_HOME: at('home') })
  const status = await command.run(args, streams)
  return { status, out: streams.out(), err: streams.err() }
}
interface Line {
  id: string
  report: {
    id: string
    title: string
    publisher: string | null
    publishedAt: string | null
    source: string
    text: string
  }
  fetched: { url: string; record: string; feed: string }
}
const lines = (text: string): Line[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Line)

test('a front page leads to its feed, the feed to its articles; the archive gives the same offline', async () => {
  const { status, err } = await run(ingest, ['--allow-private', url('/'), '--out', at('news.ndjson')])
  expect(status).toBe(0)
  const got = lines(readFileSync(at('news.ndjson'), 'utf8'))
  expect(got.map(l => l.report.title)).toEqual(['Talks fail', 'Nets'])
  expect(got[0]!.report).toMatchObject({
    publisher: 'Nordwire',
    publishedAt: '2026-03-03T08:00Z',
    source: url('/one'),
  })
  expect(got[1]!.report.publisher).toBe('Quay Daily')
  expect(got[0]!.fetched).toMatchObject({
    url: url('/one'),
    feed: url('/feed'),
    record: expect.stringMatching(/^<urn:uuid:/),
  })
  expect(got.every(l => l.id === l.report.id)).toBe(true)
  expect(JSON.stringify(got)).not.toMatch(/steal|javascript:|onerror/)
  expect(err.split('\n')).toEqual([
    `variorum: ${url('/gone')}: answers 404 Not Found`,
    expect.stringMatching(/169\.254\.169\.254.*metadata/),
    `variorum: what was fetched is kept in ${at('news.warc.gz')}`,
    'variorum: 2 reports, 2 could not be read',
    '',
  ])
  const offline = await run(ingest, [at('news.warc.gz')])
  expect(lines(offline.out).map(l => [l.report.title, l.fetched.record])).toEqual(
    got.map(l => [l.report.title, l.fetched.record]),
  )
})

test('lines go into group as they are', async () => {
  const { out } = await run(ingest, ['--allow-private', url('/one'), '--no-keep'])
  const grouped = await run(group, [], out)
  expect(JSON.parse(grouped.out)).toMatchObject({ story: expect.any(String) })
})

test('a list of feeds from a file; without leave nothing private is fetched', async () => {
  writeFileSync(
    at('mine.opml'),
    `<opml version="2.0"><body><outline text="Q" xmlUrl="${url('/feed')}"/></body></opml>`,
  )
  const refused = await run(ingest, [at('mine.opml')])
  expect(refused.status).toBe(2)
  expect(refused.err).toMatch(/leads to 127\.0\.0\.1, a loopback address; --allow-private/)
  const { out } = await run(ingest, ['--allow-private', '--no-keep', '--limit', '1', at('mine.opml')])
  expect(lines(out).map(l => l.report.title)).toEqual(['Talks fail'])
})

test('the articles that a feed carries itself are read without a request', async () => {
  writeFileSync(
    at('own.xml'),
    `<rss version="2.0"><channel><title>Own</title><item><title>Whole</title><link>https://p.example/1</link><description>s</description><content:encoded><![CDATA[${page('x')}]]></content:encoded></item><item><title>Short</title><description>Only this.</description></item></channel></rss>`,
  )
  const { out, err } = await run(ingest, ['--feed-text', at('own.xml')])
  expect(lines(out).map(l => l.report.source)).toEqual(['https://p.example/1'])
  expect(err).toMatch(/summary only/)
})

test('a page of 200,000 nested tags costs nobody else anything', async () => {
  const { out } = await run(ingest, ['--allow-private', '--no-keep', url('/deep'), url('/one')])
  expect(lines(out).map(l => l.report.source)).toContain(url('/one'))
})

test('compare reads links, keeps them beside the record, and makes the same record from the archive', async () => {
  const args = ['--one-story', '--quiet', '--out', at('story.json')]
  const online = await run(compare, ['--allow-private', url('/one'), url('/two'), url('/gone'), ...args])
  expect(online.status).toBe(0)
  expect(online.err).toMatch(/gone: answers 404/)
  const first = readFileSync(at('story.json'), 'utf8')
  expect((await run(compare, [at('story.warc.gz'), ...args])).status).toBe(0)
  expect(readFileSync(at('story.json'), 'utf8')).toBe(first)
})

test.each([
  [['--keep', 'x.zip', 'https://a.example/'], /end it in \.warc\.gz/],
  [['--keep', 'x.warc', '--no-keep', 'https://a.example/'], /one too many/],
  [['--timeout', 'soon', 'https://a.example/'], /needs a number/],
  [[], /ingest needs links/],
])('%j is a mistake of the caller', async (args, message) => {
  await expect(run(ingest, args)).rejects.toThrow(message)
})
