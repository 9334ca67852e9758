import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readInputs } from '../../src/read/files.ts'

const STORY = `Dockers walk out in three ports

4 March 2025

Dockers in three northern ports stopped work on Monday after talks on night shifts failed, the union said.
`
const OTHER =
  'The orchard growers of the valley lost a third of the harvest to hail on Sunday night, their association said.'
let dir = ''
const at = (name: string) => path.join(dir, name)

beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'variorum-read-'))
  const write = (name: string, content: string | Uint8Array) => writeFileSync(at(name), content)
  write('story.txt', STORY)
  write('again.txt', STORY)
  write('other.md', OTHER)
  write(
    'page.html',
    `<!doctype html><html><body><article><h1>Hail on the valley</h1><p>${OTHER}</p><p>${OTHER.replace('Sunday', 'Monday')}</p></article></body></html>`,
  )
  write('empty.txt', '')
  write('blank.txt', ' \n\t\n\ufeff')
  write(
    'binary.txt',
    Uint8Array.from({ length: 4000 }, (_, i) => (i * 7) % 256),
  )
  write('paper.txt', '%PDF-1.7\nsomething')
  write(
    'broken.txt',
    Buffer.concat([
      Buffer.from(`${OTHER} Café, caf`),
      Buffer.from([0xc3, 0x28]),
      Buffer.from(' and more é of it.'),
    ]),
  )
  write('large.txt', 'a'.repeat(3000))
  write('picture.jpg', 'x')
  write('.hidden.txt', STORY)
  mkdirSync(at('folder/deep'), { recursive: true })
  writeFileSync(at('folder/b.txt'), OTHER)
  writeFileSync(at('folder/a.txt'), STORY)
  writeFileSync(at('folder/deep/c.txt'), OTHER.replace('third', 'half'))
  writeFileSync(at('folder/notes.csv'), 'a,b')
  symlinkSync(at('folder'), at('folder/deep/loop'))
  mkdirSync(at('nothing'))
})
afterAll(() => rmSync(dir, { recursive: true }))

describe('inputs that cannot be read', () => {
  it.each<[string, string, RegExp]>([
    ['empty.txt', 'empty', /^is empty$/],
    ['blank.txt', 'empty', /^is empty$/],
    ['binary.txt', 'binary', /binary/],
    ['paper.txt', 'unreadable', /PDF/],
    ['missing.txt', 'not-found', /does not exist/],
    ['nothing', 'no-reports', /holds no reports/],
    ['story.txt/x', 'not-found', /does not exist/],
  ])('%s is named with its reason, and the batch goes on', async (name, code, message) => {
    const { reports, problems } = await readInputs([at(name), at('story.txt')])
    expect(reports.map(r => path.basename(r.source))).toEqual(['story.txt'])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ input: at(name), code, severity: 'error' })
    expect(problems[0]!.message).toMatch(message)
    expect(problems[0]!.message).not.toMatch(/\n| at .*:\d/)
  })

  it('keeps to the limit of size, which can be raised', async () => {
    const { problems } = await readInputs([at('large.txt')], { maxBytes: 2000 })
    expect(problems[0]).toMatchObject({ code: 'too-large', severity: 'error' })
    expect((await readInputs([at('large.txt')], { maxBytes: 4000 })).reports).toHaveLength(1)
  })

  it('reads broken UTF-8 and warns', async () => {
    const { reports, problems } = await readInputs([at('broken.txt')])
    expect(reports[0]!.text).toContain('caf\ufffd( and more é')
    expect(problems).toMatchObject([{ code: 'broken-encoding', severity: 'warning' }])
  })
})

describe('inputs', () => {
  it('one article under two names counts once', async () => {
    const { reports, problems } = await readInputs([at('story.txt'), at('again.txt')])
    expect(reports).toHaveLength(1)
    expect(problems).toMatchObject([{ input: at('again.txt'), code: 'same-report', severity: 'warning' }])
    expect(problems[0]!.message).toContain('story.txt')
  })

  it('a folder is read to the bottom in the order of names, links that lead back apart', async () => {
    const { reports, problems } = await readInputs([at('folder')])
    expect(reports.map(r => path.relative(dir, r.source))).toEqual([
      'folder/a.txt',
      'folder/b.txt',
      'folder/deep/c.txt',
    ])
    expect(problems).toEqual([])
    const loud = await readInputs([at('folder')], { verbose: true })
    expect(loud.problems).toMatchObject([{ input: at('folder/notes.csv'), code: 'skipped' }])
  })

  it('reads pages and text alike', async () => {
    const { reports } = await readInputs([at('page.html'), at('other.md')])
    expect(reports.map(r => r.title)).toEqual(['Hail on the valley', null])
  })

  it('reads standard input', async () => {
    async function* stdin() {
      yield Buffer.from(STORY.slice(0, 40))
      yield Buffer.from(STORY.slice(40))
    }
    const { reports } = await readInputs(['-'], { stdin: stdin() })
    expect(reports[0]).toMatchObject({
      source: 'standard input',
      title: 'Dockers walk out in three ports',
      publishedAt: '2025-03-04',
    })
  })

  it('a report without a date has none', async () => {
    expect((await readInputs([at('other.md')])).reports[0]!.publishedAt).toBeNull()
  })
})
