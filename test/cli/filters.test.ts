import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/cli/command.ts'
import { memoryStreams } from './memory-streams.ts'

/** Pipes objects (or raw lines) through a filter and gives its answers. */
async function pipe(name: string, input: (object | string)[], args: string[] = []) {
  const { command } = (await import(`../../src/cli/commands/${name}.ts`)) as { command: Command }
  const lines = input.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const streams = memoryStreams(lines)
  const status = await command.run(args, streams)
  const out = streams
    .out()
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as { [field: string]: any }) // oxlint-disable-line typescript/no-explicit-any
  return { status, out }
}

const SPEECH =
  '“The pump is old,” said Ida Moe, the mayor of Vik. Moe met the engineers on 4 May 2026. She said that the town would buy a new one.'

describe('every filter answers bad lines and goes on', () => {
  test.each([
    ['annotate', { id: 'x', text: SPEECH }],
    ['extract', { id: 'x', html: '<p>Hello.</p>' }],
    ['group', { id: 'x', text: SPEECH }],
    ['trace', { id: 'x', reports: [{ id: 'r', text: SPEECH }] }],
    ['reuse', { id: 'x', source: SPEECH, suspicious: SPEECH }],
    ['check', { id: 'x', draft: SPEECH, sources: [SPEECH] }],
  ])('%s', async (name, good) => {
    const { status, out } = await pipe(name, ['{', { id: 'y' }, good], name === 'check' ? ['--ndjson'] : [])
    expect(status).toBe(0)
    expect(out.map(o => [o['id'], 'error' in o])).toEqual([
      [null, true],
      ['y', true],
      ['x', false],
    ])
  })
})

test('annotate: every passage quotes the text exactly as given', async () => {
  const text = `  \r\n${SPEECH}\r\n`
  const { out } = await pipe('annotate', [{ id: 7, text, publishedAt: '2026-05-05' }])
  const { id, actors, quotations, events } = out[0]!
  expect(id).toBe(7)
  expect(actors.length).toBeGreaterThan(0)
  expect(quotations.length).toBeGreaterThan(0)
  const exact = JSON.stringify({ actors, quotations, events }, (_, v) => {
    if (v && typeof v === 'object' && 'exact' in v) {
      expect(v.report).toBe('7')
      expect(text.slice(v.start, v.end)).toBe(v.exact)
    }
    return v as unknown
  })
  expect(exact).toContain('The pump is old')
  const speakers = quotations.map(
    (q: { speaker: string }) => actors.find((a: { id: string }) => a.id === q.speaker)?.name,
  )
  expect(speakers).toContain('Ida Moe')
})

test('group: online answers at once, --settle once for each at the end', async () => {
  const reports = ['a', 'b', 'c'].map(id => ({ id, text: SPEECH }))
  const online = await pipe('group', reports)
  expect(online.out.map(o => o['id'])).toEqual(['a', 'b', 'c'])
  expect(new Set(online.out.map(o => o['story'])).size).toBe(1)
  const settled = await pipe('group', reports, ['--settle'])
  expect(settled.out.map(o => o['id'])).toEqual(['a', 'b', 'c'])
})

test('trace: a copy is traced to what it copies', async () => {
  const text = `${SPEECH} The pump was built in 1961 and has failed four times this winter, twice on the coldest nights.`
  const { out } = await pipe('trace', [
    {
      id: 'pumps',
      reports: [
        { id: 'late', text, publishedAt: '2026-05-06T10:00Z' },
        { id: 'early', text, publishedAt: '2026-05-05T10:00Z' },
      ],
    },
    {
      id: 'twice',
      reports: [
        { id: 'r', text },
        { id: 'r', text },
      ],
    },
  ])
  expect(out[0]!['lineage'].edges).toEqual([expect.objectContaining({ from: 'early', to: 'late' })])
  expect(out[1]!['error']).toContain('one id')
})

test('reuse: the passages that two texts share', async () => {
  const source = `Nothing here is like the other text at all. ${SPEECH}`
  const { out } = await pipe('reuse', [
    { id: 'p', source, suspicious: `${SPEECH} And that was all that was said.` },
  ])
  const [span] = out[0]!['spans']
  expect(source.slice(span.source.start, span.source.end)).toContain('The pump is old')
})

const LONG = SPEECH.replace('The pump is old', 'The pump is older than I am and its wheel cracked in March')

test('check --ndjson: an altered quotation is a finding, a faithful draft is none', async () => {
  const { out } = await pipe(
    'check',
    [
      { id: 'altered', draft: LONG.replace('cracked in March', 'mended in April'), sources: [LONG] },
      { id: 'faithful', draft: LONG, sources: [LONG] },
      { id: 'bad', draft: LONG, sources: [1] },
    ],
    ['--ndjson'],
  )
  expect(out[0]!['diagnostics']).toEqual([
    expect.objectContaining({
      rule: 'altered-quotation',
      draft: expect.objectContaining({ report: 'draft' }),
    }),
  ])
  expect(out[1]!['diagnostics']).toEqual([])
  expect(out[1]!['score']).toBeGreaterThan(out[0]!['score'])
  expect(out[2]!['error']).toContain('list of strings')
})

test('annotate: a text in another language says so and gives its quotations by their marks', async () => {
  const text =
    'Die Hafenmeisterin Anna Reyes sagte: „Wir öffnen am Montag und nicht später.“ Der Bürgermeister wollte sich dazu am Sonntag nicht äußern.'
  const { out } = await pipe('annotate', [{ id: 7, text }])
  expect(out[0]).toMatchObject({ language: 'de', actors: [], events: [] })
  expect(out[0]!['quotations'][0].content[0].exact).toBe('„Wir öffnen am Montag und nicht später.“')
})
