import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { command } from '../../src/cli/commands/feeds.ts'
import { readOpml } from '../../src/read/feeds/opml.ts'
import { html, startServer, type LyingServer } from '../read/net/lying-server.ts'
import { memoryStreams } from './memory-streams.ts'

let server: LyingServer
let dir = ''
const at = (name: string): string => path.join(dir, name)
const url = (p: string): string => `http://127.0.0.1:${server.port}${p}`
const link = (href: string, title: string): string =>
  `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'variorum-feeds-'))
  server = await startServer({
    '/': html(
      `<html><head>${link('/comments/feed', 'Comments')}${link('/feed', 'Quay &amp; Lock')}</head><body></body></html>`,
    ),
    '/bare': html('<html><body><p>No feed here.</p></body></html>'),
    '/feed': (_, response) =>
      response.end(
        '<rss version="2.0"><channel><title>Quay &amp; Lock</title><link>/</link></channel></rss>',
      ),
  })
})
afterAll(async () => {
  await server.close()
  rmSync(dir, { recursive: true })
})

async function run(...args: string[]) {
  const streams = memoryStreams('', { VARIORUM_HOME: at('home') })
  const status = await command.run(args, streams)
  return { status, out: streams.out(), err: streams.err() }
}

test('the feeds that a front page names, those of comments last', async () => {
  const { status, out, err } = await run('--allow-private', url('/'))
  expect([status, err]).toEqual([0, ''])
  expect(out).toBe(`${url('/feed')}\tQuay & Lock\n${url('/comments/feed')}\tComments\n`)
})

test('pages, feeds and lists become one list, each feed once, which reads back as it is', async () => {
  writeFileSync(
    at('mine.opml'),
    `<opml version="1.0"><body><outline text="Sea"><outline text="Gulls &lt;3" xmlUrl="https://gulls.example/f?a=1&amp;b=2" htmlUrl="https://gulls.example/"/></outline><outline text="Q" xmlUrl="${url('/feed')}"/></body></opml>`,
  )
  const { status, err } = await run(
    '--allow-private',
    url('/feed'),
    at('mine.opml'),
    url('/'),
    '--out',
    at('all.opml'),
    '--title',
    'Harbour',
  )
  expect([status, err]).toEqual([0, ''])
  const written = readFileSync(at('all.opml'), 'utf8')
  expect(written).toContain('<title>Harbour</title>')
  expect(readOpml(written)).toEqual([
    { title: 'Quay & Lock', feed: url('/feed'), home: url('/') },
    { title: 'Gulls <3', feed: 'https://gulls.example/f?a=1&b=2', home: 'https://gulls.example/' },
    { title: 'Comments', feed: url('/comments/feed'), home: url('/') },
  ])
  // without network, from the list alone
  const again = await run(at('all.opml'), '--format', 'json')
  expect(JSON.parse(again.out)).toEqual(readOpml(written))
})

test('a saved page knows where it comes from', async () => {
  writeFileSync(
    at('saved.html'),
    `<html><head><link rel="canonical" href="https://quay.example/news/1">${link('../rss.xml', 'Quay')}</head></html>`,
  )
  expect((await run(at('saved.html'))).out).toBe('https://quay.example/rss.xml\tQuay\n')
})

test('what names no feed is one line; nothing at all is status 2', async () => {
  const some = await run('--allow-private', url('/bare'), url('/gone'), at('none.html'), url('/feed'))
  expect(some.status).toBe(0)
  expect(some.out).toBe(`${url('/feed')}\tQuay & Lock\n`)
  expect(some.err.split('\n')).toEqual([
    `variorum: ${url('/bare')}: names no feed`,
    `variorum: ${url('/gone')}: answers 404 Not Found`,
    `variorum: ${at('none.html')}: does not exist`,
    '',
  ])
  expect((await run('--allow-private', url('/bare'))).status).toBe(2)
  await expect(run()).rejects.toThrow(/feeds needs/)
})
