import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { compare } from '../../src/compare.ts'
import { since } from '../../src/proceedings/index.ts'
import { Record } from '../../src/record/index.ts'
import { toHtml } from '../../src/web/page/to-html.ts'
import { toICalendar } from '../../src/web/to-icalendar.ts'
import { toLedgerCsv } from '../../src/web/to-ledger-csv.ts'
import { toPlover } from '../../src/web/to-plover.ts'
import { command } from '../../src/cli/commands/proceedings.ts'
import { run as runCommand } from '../../src/cli/run.ts'
import { memoryStreams } from '../cli/memory-streams.ts'
import { readStory } from '../support/score-story.ts'

const folder = path.join(import.meta.dirname, '../../examples/ferry-talks')
const { reports } = readStory(folder)
const record = compare(reports)

describe('the calendar of next steps', () => {
  test('follows RFC 5545: CRLF, folded lines, whole days, escaped text', () => {
    const ics = toICalendar(record)
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of ics.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    const unfolded = ics.replaceAll('\r\n ', '')
    expect(unfolded).toMatch(
      /DTSTART;VALUE=DATE:20260316\r\nDTEND;VALUE=DATE:20260317\r\nSUMMARY:Hugh Castellane/,
    )
    expect(unfolded.match(/^SUMMARY:.*[^\\],/m)).toBeNull()
    expect(unfolded.match(/BEGIN:VEVENT/g)!.length).toBe(
      record.proceedings.nextSteps.filter(s => s.due !== null).length,
    )
  })

  test('is the same for the same reports', () => {
    expect(toICalendar(compare([...reports].reverse()))).toBe(toICalendar(record))
  })

  test('a hostile report breaks no line and adds no event', () => {
    const hostile = structuredClone(record)
    for (const s of hostile.proceedings.nextSteps) s.step = 'x\r\nBEGIN:VEVENT\nSUMMARY:y'
    const events = (ics: string) => ics.match(/^BEGIN:VEVENT/gm)!.length
    expect(events(toICalendar(hostile))).toBe(events(toICalendar(record)))
  })
})

test('coded events are one JSON object a line, with both sides and their passages', () => {
  const lines = toPlover(record)
    .trimEnd()
    .split('\n')
    .map(l => JSON.parse(l) as { event: string; source: { actorText: string }[]; witnesses: unknown[] })
  expect(lines).toHaveLength(record.timeline.length)
  expect(
    lines.some(l => l.event === 'CONSULT' && l.source.some(a => a.actorText === 'Hugh Castellane')),
  ).toBe(true)
  for (const l of lines) expect(l.witnesses.length).toBeGreaterThan(0)
})

test('the table has a row for every entry', () => {
  const p = record.proceedings
  const entries =
    record.timeline.length +
    [
      p.positions,
      p.changes,
      p.nextSteps,
      p.assessments,
      p.conditions,
      p.pressure,
      p.parties,
      p.instruments,
    ].reduce((n, list) => n + list.length, 0)
  expect(toLedgerCsv(record).trimEnd().split('\r\n')).toHaveLength(entries + 1)
})

test('the page draws the timeline to scale and the positions as a grid', () => {
  const page = toHtml(record, { only: 'proceedings' })
  expect(page).toContain('aria-label="Timeline drawn to scale, 11 Mar 2026 to 2 Apr 2026"')
  expect(page).toMatch(/<th scope="col">Baltara Lines<\/th>/)
  expect(page).not.toContain('id="variants"')
  // one day is as wide as the next
  const at = (title: string): number =>
    Number(new RegExp(`${title}[^<]*</title><(?:circle cx="|path d="M)([\\d.]+)`).exec(page)![1])
  const day = at('12 Mar 2026') - at('11 Mar 2026')
  expect(at('16 Mar 2026') - at('12 Mar 2026')).toBeCloseTo(4 * day, 0)
})

describe('what is new', () => {
  test('since the record itself: nothing', () => {
    const { timeline, proceedings } = since(record, { earlier: record })
    expect(timeline).toEqual([])
    expect(Object.values(proceedings).flat()).toEqual([])
  })

  test('since a record of the first report: what the others add', () => {
    const first = compare(reports.filter(r => r.source.startsWith('1-')))
    const { proceedings } = since(record, { earlier: first })
    const told = proceedings.positions.map(p => p.statement).join('\n')
    expect(told).toContain('emergency timetable')
    expect(told).not.toContain('abolish split rosters')
  })

  test('since a day before everything: everything', () => {
    expect(since(record, { date: '2026-01-01' }).timeline).toEqual(record.timeline)
  })
})

describe('variorum proceedings', () => {
  const run = async (...args: string[]) => {
    const streams = memoryStreams()
    const status = await runCommand(
      ['proceedings', ...args],
      streams,
      { proceedings: async () => command },
      () => '',
    )
    return { status, out: streams.out(), error: streams.err() }
  }

  test('prints timeline, positions and next steps', async () => {
    const { status, out } = await run(folder)
    expect(status).toBe(0)
    for (const title of ['PARTIES', 'TIMELINE', 'POSITIONS', 'NEXT STEPS', 'REPORTING BACK'])
      expect(out).toContain(title)
  })

  test('writes a valid record as JSON', async () => {
    const { out } = await run(folder, '--format', 'json')
    expect(Record.safeParse(JSON.parse(out)).success).toBe(true)
  })

  test('one line for a day that is none and for a file that is no record', async () => {
    expect((await run(folder, '--since', '2026-02-30')).error).toMatch(/no such day/)
    expect((await run(folder, '--since', 'nowhere.json')).error).toMatch(/neither a date .* nor a record/)
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'variorum-')), 'x.json')
    writeFileSync(file, '{}')
    expect((await run(folder, '--since', file)).error).toMatch(/is no record/)
  })
})
