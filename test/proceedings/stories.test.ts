import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compare, readReport, type Record, type Report } from '../../src/index.ts'

const here = path.join(path.dirname(fileURLToPath(import.meta.url)), 'stories')

/** The record of the invented story in `stories/<name>`. */
function recordOf(name: string): Record {
  const folder = path.join(here, name)
  const reports = readdirSync(folder)
    .sort()
    .map(file => readReport(readFileSync(path.join(folder, file)), { source: `${name}/${file}` }).report)
    .filter((r): r is Report => r !== null)
  return compare(reports)
}

const nameOf = (record: Record, id: string | null): string =>
  record.actors.find(a => a.id === id)?.name ?? '?'

/** The ledger of a story as lines that a person can read and check. */
function ledger(record: Record) {
  const { proceedings, timeline } = record
  return {
    timeline: timeline
      .filter(e => e.date !== null)
      .map(
        e =>
          `${e.date} ${e.kind} ${[...e.actors, ...e.recipients]
            .map(id => nameOf(record, id))
            .sort()
            .join(', ')}`,
      ),
    positions: proceedings.positions.map(
      p => `${nameOf(record, p.party)} ${p.stance} ${p.issue} (${p.witnesses.length})`,
    ),
    nextSteps: proceedings.nextSteps.map(
      s =>
        `${nameOf(record, s.actor)}: ${s.due ?? '-'}${s.after.length > 0 ? ' after' : ''} (${s.witnesses.length})`,
    ),
    instruments: proceedings.instruments.map(i => i.name),
  }
}

describe.each([
  {
    story: 'trial',
    timeline: ["2025-05-11 CONSULT Pavel Dorn, families' association", '2025-05-11 PROTEST 200 people'],
    positions: [
      'Helena Voss wants fine (2)',
      'Meridian Power rejects charges (2)',
      'company offers fund (1)',
      "families' association conditions fund (1)",
      "families' association conditions money (1)",
    ],
    nextSteps: ['Clara Hoang: 2025-05-15 (2)', 'court: 2025-05-19 (1)', 'first witnesses: - after (1)'],
    instruments: [],
  },
  {
    story: 'talks',
    timeline: [
      '2025-04 ASSAULT Belmoran troops',
      '2025-06-07 CONSULT Arvania, Belmora',
      '2025-06-07 CONSULT Envoys of Arvania and Belmora',
      '2025-06-20 CONSULT ',
    ],
    positions: [
      'Arvania wants upper dam (1)',
      'Belmora wants gates (1)',
      'Belmora rejects U.N. monitoring plan (2)',
    ],
    nextSteps: ['Josef Kral: 2025-06-10 (2)', 'Josef Kral: - after (1)', '?: 2025-06-20 (2)'],
    instruments: ['U.N. monitoring plan'],
  },
  {
    story: 'flood',
    timeline: [
      '2025-10-20 CONSULT Alice Tan, town',
      '2025-10-20 MOBILIZE Lornside, government',
      '2025-10-20 PROTEST Residents',
      '2025-10-22 CONSULT council',
    ],
    positions: [
      'Alice Tan offers aid (2)',
      'Lorn Water rejects accusation (1)',
      'Robert Fenn wants money (1)',
      'Robert Fenn wants flood barrier (1)',
      'Robert Fenn wants public inquiry (1)',
    ],
    nextSteps: ['Lorn Water: 2025-10-24 (2)', 'council: 2025-10-22 (2)'],
    instruments: [],
  },
])('the ledger of the $story', ({ story, timeline, positions, nextSteps, instruments }) => {
  const record = recordOf(story)
  const found = ledger(record)
  test('timeline', () => expect(found.timeline.toSorted()).toEqual(timeline.toSorted()))
  test('positions', () => expect(found.positions.toSorted()).toEqual(positions.toSorted()))
  test('next steps', () => expect(found.nextSteps.toSorted()).toEqual(nextSteps.toSorted()))
  test('instruments', () => expect(found.instruments.toSorted()).toEqual(instruments.toSorted()))
  test('every entry quotes its reports', () => {
    const text = new Map(record.reports.map(r => [r.id, r.text]))
    const { positions: p, nextSteps: n, instruments: i } = record.proceedings
    for (const { witnesses } of [...p, ...n, ...i, ...record.timeline]) {
      expect(witnesses.length).toBeGreaterThan(0)
      for (const w of witnesses) expect(w.exact).toBe(text.get(w.report)!.slice(w.start, w.end))
    }
  })
  test('the order of the reports changes nothing', () => {
    const { proceedings } = compare([...record.reports].reverse())
    expect(proceedings).toEqual(record.proceedings)
  })
})

test('the steps of a chain point to each other', () => {
  const { nextSteps } = recordOf('talks').proceedings
  const decide = nextSteps.find(s => s.step.includes('decide'))!
  const report = nextSteps.find(s => s.step.includes('brief'))!
  expect(decide.after).toEqual([report.id])
})

test('rulings on a bid: offers, refusals and dates of the merger story', () => {
  const record = recordOf('merger')
  const found = ledger(record)
  expect(found.positions).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/offers shops/),
      expect.stringMatching(/rejects bakeries/),
      expect.stringMatching(/union rejects merger/),
      expect.stringMatching(/union wants job guarantee/),
      expect.stringMatching(/accepts revised offer/),
    ]),
  )
  expect(found.nextSteps).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/2026-03-07/),
      expect.stringMatching(/2026-04-20 \(2\)/),
      expect.stringMatching(/Shareholders: 2026-05 after/),
    ]),
  )
  expect(found.timeline).toEqual([
    '2026-03-02 CONSULT David Lund, Elaine Marsh',
    '2026-03-03 INVESTIGATE Halden Group, competition authority',
  ])
})
