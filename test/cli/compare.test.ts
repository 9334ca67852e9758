import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { command } from '../../src/cli/commands/compare.ts'
import { run } from '../../src/cli/run.ts'
import { Record } from '../../src/record/index.ts'
import { bridgeRecord } from '../web/bridge-story.ts'
import { memoryStreams } from './memory-streams.ts'

let folder: string
const file = (name: string): string => path.join(folder, name)

/** Runs `variorum compare` in this process. */
async function compare(args: string[], stdin: string | Uint8Array = '', env = {}) {
  const streams = memoryStreams(stdin, env)
  const status = await run(['compare', ...args], streams, { compare: async () => command }, () => '')
  return { status, out: streams.out(), err: streams.err() }
}

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-'))
  mkdirSync(file('story'))
  for (const { id, title, publishedAt, text } of bridgeRecord.reports)
    writeFileSync(file(`story/${id}.txt`), `${title}\nPublished: ${publishedAt}\n\n${text}\n`)
  mkdirSync(file('nothing'))
  writeFileSync(file('empty.txt'), '')
  writeFileSync(file('picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 1, 0]))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what it writes', () => {
  test('a collation in the terminal', async () => {
    const { status, out, err } = await compare([file('story')])
    expect([status, err]).toEqual([0, ''])
    expect(out).toContain('6 reports')
    expect(out).not.toContain('\u001b')
  })
  test('JSON that keeps to the contract', async () => {
    const { out } = await compare([file('story'), '--format', 'json'])
    expect(Record.parse(JSON.parse(out)).reports).toHaveLength(6)
  })
  test('--out by its ending, the collation besides, the path named', async () => {
    for (const [name, start] of [
      ['a.html', '<!doctype html>'],
      ['a.json', '{'],
      ['a.csv', 'siglum,'],
      ['a.txt', ''],
    ] as const) {
      const { status, out, err } = await compare([file('story'), '--out', file(name)])
      expect([status, err]).toEqual([0, `wrote ${file(name)}\n`])
      expect(out).toContain('6 reports')
      expect(readFileSync(file(name), 'utf8').startsWith(start)).toBe(true)
    }
    expect(readdirSync(folder).filter(n => n.startsWith('.'))).toEqual([])
  })
  test('--format with --out writes the file alone; --quiet prints nothing', async () => {
    expect((await compare([file('story'), '--format', 'json', '-o', file('b.dat')])).out).toBe('')
    expect(await compare([file('story'), '-q', '--out', file('b.json')])).toEqual({
      status: 0,
      out: '',
      err: '',
    })
  })
  test('the order of the inputs changes nothing', async () => {
    const names = bridgeRecord.reports.map(r => file(`story/${r.id}.txt`))
    const [there, back] = [
      await compare([...names, '-f', 'json']),
      await compare([...names.reverse(), '-f', 'json']),
    ]
    expect(there.out).toBe(back.out)
  })
  test('colour when asked or forced, never against NO_COLOR', async () => {
    const coloured = async (args: string[], env = {}): Promise<boolean> =>
      (await compare([file('story'), ...args], '', env)).out.includes('\u001b[')
    expect(await coloured(['--color'])).toBe(true)
    expect(await coloured([], { FORCE_COLOR: '1' })).toBe(true)
    expect(await coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
    expect(await coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false)
  })
})

describe('bad input: one line each, the rest done', () => {
  test('a file that is not there', async () => {
    const { status, out, err } = await compare([file('story'), file('gone.txt')])
    expect(status).toBe(0)
    expect(out).toContain('6 reports')
    expect(err).toMatch(/^variorum: .*gone\.txt: .+\n$/)
  })
  test.each([['gone.txt'], ['empty.txt'], ['nothing'], ['picture.txt']])(
    '%s alone: named, then nothing could be read, status 2',
    async name => {
      const { status, out, err } = await compare([file(name)])
      expect([status, out]).toEqual([2, ''])
      expect(err.split('\n')).toEqual([
        expect.stringContaining(`variorum: ${file(name)}: `),
        'variorum: nothing could be read',
        '',
      ])
    },
  )
  test('one report alone has no variants, and says why', async () => {
    const { status, out } = await compare([file('story/wire.txt')])
    expect(status).toBe(0)
    expect(out).toContain('One report alone')
    const record = JSON.parse((await compare([file('story/wire.txt'), '-f', 'json'])).out) as Record
    expect(record.variants).toEqual([])
  })
  test('standard input', async () => {
    const { out } = await compare(['-', file('story/wire.txt')], readFileSync(file('story/radio.txt')))
    expect(out).toContain('2 reports')
  })
  test('the same report twice counts once', async () => {
    const { out } = await compare([file('story'), file('story/wire.txt')])
    expect(out).toContain('6 reports')
  })
})

describe('reports of different stories', () => {
  const FIRE = `Fire destroys paper mill in Osterby
Published: 2025-03-03T09:00Z

A fire destroyed most of the paper mill in Osterby on Sunday night, the fire brigade said. Nobody was hurt.
“We heard a bang and then the roof was gone,” said Pia Holm, who lives on the other bank of the Lagan river.
The mill employs 240 people and is the largest workplace in the valley. Its owner, Norrskog, said it would pay wages until the summer and decide by then whether to build anew.
Fire chief Anders Wik said that 60 men and women had fought the flames with eleven engines. “The rolls burnt like candles,” Wik said.
The cause is not known. Investigators from the county laboratory will enter the ruin on Wednesday, when it has cooled.
Osterby lost its glassworks in 2011 and its dairy in 2019. “Paper was what we had left,” said Birgit Lund, who chairs the village council and whose two sons work the night shift at the mill.
Norrskog bought the mill from the Ekman family nine years ago and put in a new drying line in 2022, for which the state lent half of the money.`
  test('one of another story is left out, and named', async () => {
    const { status, out, err } = await compare([file('story'), '-'], FIRE)
    expect(status).toBe(0)
    expect(out).toContain('6 reports')
    expect(err).toMatch(
      /^variorum: (-|standard input): left out: of another story than the 6 that belong together .*\n$/,
    )
  })
  test('two of two stories are not forced together, unless one insists', async () => {
    const { status, out, err } = await compare([file('story/wire.txt'), '-'], FIRE)
    expect(status).toBe(0)
    expect(out).toContain('One report alone')
    expect(err).toContain('no two of these reports are of one story')
    const insisted = await compare([file('story/wire.txt'), '-', '--one-story'], FIRE)
    expect(insisted.out).toContain('2 reports')
    expect(insisted.err).toBe('')
  })
})

describe('mistakes of the caller: one line and status 2', () => {
  test.each([
    [[], 'compare needs reports: files, folders, links or - (see --help)'],
    [['x', '--width', 'wide'], '--width needs a whole number, not “wide”'],
    [
      ['x', '--out', 'report.pdf'],
      '--out report.pdf: end it in .html, .json, .csv or .txt, or give --format',
    ],
    [['x', '--format', 'jsn'], '--format is one of text, json, html, csv, not “jsn”; did you mean json?'],
    [['x', '--witdh', '80'], 'compare has no option --witdh; did you mean --width?'],
  ])('%j', async (args, message) => {
    expect(await compare(args)).toEqual({ status: 2, out: '', err: `variorum: ${message}\n` })
  })
  test('a place that cannot be written', async () => {
    const { status, err } = await compare([file('story'), '-q', '--out', file('no/such/folder/a.json')])
    expect(status).toBe(2)
    expect(err).toMatch(/a\.json: cannot be written: the folder does not exist\n$/)
    expect((await compare([file('story'), '-q', '-f', 'json', '--out', folder])).err).toContain('is a folder')
  })
})

test.skipIf(process.getuid?.() === 0)('a file that may not be read is named', async () => {
  writeFileSync(file('secret.txt'), 'x')
  chmodSync(file('secret.txt'), 0)
  expect((await compare([file('secret.txt')])).status).toBe(2)
})
