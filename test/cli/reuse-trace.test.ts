import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { command as reuse } from '../../src/cli/commands/reuse.ts'
import { command as trace } from '../../src/cli/commands/trace.ts'
import { run } from '../../src/cli/run.ts'
import { stories } from '../lineage/stories.ts'
import { memoryStreams } from './memory-streams.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'variorum-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { reports } = stories.find(s => s.name === 'port-strike')!
const files = Object.fromEntries(
  reports.map(({ id, text }) => {
    const file = path.join(folder, `${id}.txt`)
    writeFileSync(file, text)
    return [id, file]
  }),
)
const cli = async (...args: string[]) => {
  const streams = memoryStreams()
  const status = await run(args, streams, { reuse: async () => reuse, trace: async () => trace }, () => '')
  return { status, out: streams.out(), err: streams.err() }
}

test('reuse of two files: passages with places, as text', async () => {
  const { status, out } = await cli('reuse', files['wire']!, files['simple']!)
  expect(status).toBe(0)
  expect(out).toMatch(
    /^wire\.txt and simple\.txt\n\d+ passages? · \d+ % of simple\.txt stands in\s+wire\.txt/,
  )
  expect(out).toMatch(/1 {2}REWORKED {2}\d+ % of the words/)
  expect(out).toMatch(/simple\.txt {2}\d+–\d+ {2}Workers who drive cranes/)
})

test('reuse of two files: every span of the JSON lies in the text that it gives', async () => {
  const { out } = await cli('reuse', files['wire']!, files['copy']!, '-f', 'json')
  const { source, suspicious, spans } = JSON.parse(out)
  expect(spans.length).toBeGreaterThan(0)
  for (const s of spans) {
    expect(suspicious.text.slice(s.suspicious.start, s.suspicious.end).length).toBeGreaterThan(20)
    expect(source.text.slice(s.source.start, s.source.end)).toContain('walked off the job')
    expect(s.kind).toBe('verbatim')
  }
})

test('reuse: a speech that both quote is no sign of copying', async () => {
  const speech = `“We have waited eleven winters for this bridge and we will not wait for a twelfth one, whatever the ministry in the capital writes in its letters to the harbour council.”`
  const [a, b] = ['x.txt', 'y.txt'].map(name => path.join(folder, name)) as [string, string]
  writeFileSync(
    a,
    `Mayor Ona Brisk spoke in Tarn on Friday to a small crowd.\n\n${speech}\n\nNobody clapped.`,
  )
  writeFileSync(
    b,
    `It rained when the mayor of Tarn took the stage by the quay.\n\n${speech}\n\nThen she left.`,
  )
  const { out } = await cli('reuse', a, b)
  expect(out.replace(/\s+/g, ' ')).toContain('of it quoted: no sign of copying')
})

test('reuse: what cannot be done is said in one line, with status 2', async () => {
  expect(await cli('reuse', files['wire']!)).toMatchObject({ status: 2, out: '' })
  const missing = await cli('reuse', files['wire']!, path.join(folder, 'nope.txt'))
  expect(missing).toMatchObject({ status: 2, out: '' })
  expect(missing.err).toContain('nope.txt: does not exist')
  expect((await cli('reuse', '--format', 'text')).err).toContain('a stream is answered in JSON')
  const nothing = await cli('reuse', files['wire']!, files['local']!)
  expect(nothing.status).toBe(0)
  expect(nothing.out).toMatch(/Nothing in common|passage/)
})

test('trace of files: the stemma, and each step with its reasons and a passage', async () => {
  const { status, out } = await cli('trace', ...Object.values(files), '--one-story')
  expect(status).toBe(0)
  expect(out).toMatch(/^STEMMA {2}6 reports · 3 independent origins/)
  expect(out).toMatch(/[├└]─ [B-D] .*rewrite, \d+ %/)
  expect(out).toMatch(/A → [B-D] {2}rewrite, \d+ %, confidence 0\.\d\d|A → [B-D] {2}rewrite/)
  expect(out).toMatch(/A {2}\d+–\d+/)
})

test('trace of files as JSON: every passage stands in its report', async () => {
  const { out } = await cli('trace', ...Object.values(files), '--one-story', '-f', 'json')
  const { reports: read, lineage } = JSON.parse(out)
  expect(read).toHaveLength(6)
  const ids = new Set(read.map((r: { id: string }) => r.id))
  expect(lineage.edges).toHaveLength(3)
  for (const e of lineage.edges) expect(ids.has(e.from) && ids.has(e.to)).toBe(true)
})

test('two files that say the same are a copy for both', async () => {
  const twin = path.join(folder, 'wire-again.txt')
  writeFileSync(twin, reports.find(r => r.id === 'wire')!.text)
  const traced = await cli('trace', files['wire']!, twin, '-f', 'json')
  expect(traced).toMatchObject({ status: 0, err: '' })
  const { lineage } = JSON.parse(traced.out)
  expect(lineage.edges).toEqual([expect.objectContaining({ kind: 'copy', share: 1 })])
  const shared = await cli('reuse', files['wire']!, twin, '-f', 'json')
  expect(shared).toMatchObject({ status: 0, err: '' })
  expect(JSON.parse(shared.out).spans).toEqual([expect.objectContaining({ kind: 'verbatim', share: 1 })])
})
