import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readArchive } from '../../src/read/archive/read-archive.ts'
import { fileChunks } from '../../src/read/archive/read-pages.ts'
import { html, page, startServer, type LyingServer } from '../read/net/lying-server.ts'

const MAIN = pathToFileURL(path.resolve('src/cli/main.ts')).href
let server: LyingServer
let dir = ''
/** called when the page that never comes is asked for */
let onStuck = (): void => undefined
const url = (p: string): string => `http://127.0.0.1:${server.port}${p}`

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'variorum-interrupt-'))
  const items = ['/one', '/two', '/stuck', '/never'].map(p => `<item><link>${p}</link></item>`).join('')
  server = await startServer({
    '/feed': (_, response) =>
      response.end(`<rss version="2.0"><channel><title>Q</title>${items}</channel></rss>`),
    '/one': html(page('Talks fail')),
    '/two': html(page('Talks go on')),
    '/stuck': () => onStuck(),
    '/never': html(page('Nobody sees this')),
  })
})
afterAll(async () => {
  await server.close()
  rmSync(dir, { recursive: true })
})

/** The program in a process of its own; Ctrl-C when the page that never comes is waited for. */
async function runAndInterrupt(args: string[]) {
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      `const { main } = await import(${JSON.stringify(MAIN)}); await main(process.argv.slice(1))`,
      '--',
      ...args,
    ],
    { env: { ...process.env, NODE_NO_WARNINGS: '1', VARIORUM_HOME: path.join(dir, 'home') } },
  )
  let out = ''
  let err = ''
  child.stdout.on('data', (d: Buffer) => (out += d.toString()))
  child.stderr.on('data', (d: Buffer) => (err += d.toString()))
  onStuck = () => void child.kill('SIGINT')
  const [status, signal] = (await once(child, 'close')) as [number | null, string | null]
  return { status, signal, out, err }
}

test('Ctrl-C leaves whole lines and a whole archive of what ingest had read', async () => {
  const lines = path.join(dir, 'news.ndjson')
  const { status, signal, err } = await runAndInterrupt([
    'ingest',
    '--allow-private',
    url('/feed'),
    '--out',
    lines,
  ])
  expect([status, signal]).toEqual([130, null])
  expect(err.trim().split('\n')).toEqual([
    `variorum: what was fetched is kept in ${path.join(dir, 'news.warc.gz')}`,
    'variorum: interrupted after 2 reports',
  ])
  const text = readFileSync(lines, 'utf8')
  expect(text.endsWith('\n')).toBe(true)
  const titles = text
    .trim()
    .split('\n')
    .map(l => (JSON.parse(l) as { report: { title: string } }).report.title)
  expect(titles).toEqual(['Talks fail', 'Talks go on'])
  const kept: string[] = []
  for await (const { report, problems } of readArchive(fileChunks(path.join(dir, 'news.warc.gz')), {
    name: 'a',
  })) {
    expect(problems.filter(p => p.severity === 'error')).toEqual([])
    if (report) kept.push(report.title!)
  }
  expect(kept).toEqual(titles)
}, 30_000)

test('Ctrl-C ends compare without half a record', async () => {
  const record = path.join(dir, 'story.html')
  const { status, signal, out, err } = await runAndInterrupt([
    'compare',
    '--allow-private',
    url('/one'),
    url('/two'),
    url('/stuck'),
    '--out',
    record,
  ])
  expect([status, signal]).toEqual([130, null])
  expect(out).toBe('')
  expect(err).toContain('variorum: interrupted\n')
  expect(err).not.toMatch(/\n\s+at |Error/)
  expect(existsSync(record)).toBe(false)
}, 30_000)
