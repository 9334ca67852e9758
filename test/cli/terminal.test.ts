import { describe, expect, test } from 'vitest'
import { printable } from '../../src/cli/terminal/printable.ts'
import { bracket, renderLines, run, wrapRuns } from '../../src/cli/terminal/rich.ts'
import { toText } from '../../src/cli/terminal/to-text.ts'
import { displayWidth, fit } from '../../src/cli/terminal/width.ts'
import { bridgeRecord } from '../web/bridge-story.ts'

test.each([
  ['bridge', 6],
  ['“Brücke” – 5 €', 14],
  ['橋が閉鎖', 8],
  ['e\u0301', 1],
  ['👩‍🚒', 2],
  ['한국', 4],
])('%s fills %i cells', (text, cells) => expect(displayWidth(text)).toBe(cells))

test('a text is cut between letters, never inside one', () => {
  expect(fit('橋が閉鎖', 5)).toBe('橋が')
  expect(fit('👩‍🚒👩‍🚒', 3)).toBe('👩‍🚒')
})

test('no control sequence of a report reaches the terminal', () => {
  expect(printable('a\u001b]0;owned\u0007b\u202ec\nd\u009b31m')).toBe('a]0;ownedbc d31m')
})

describe('wrapping', () => {
  test('between words; a word too long for a line is cut', () => {
    const lines = wrapRuns([run('one two three 橋が閉鎖されましたがまだ')], 9)
    expect(renderLines(lines, false)).toBe('one two\nthree\n橋が閉鎖\nされまし\nたがまだ\n')
  })
  test('what differs is bracketed without colour and underlined red with it', () => {
    const runs = [run('the '), run('first ', 'differs'), run('word')]
    expect(renderLines(wrapRuns(bracket(runs), 40), false)).toBe('the ⟨first⟩ word\n')
    expect(renderLines(wrapRuns(runs, 40), true)).toContain('\u001b[31;4mfirst')
  })
})

describe('the collation', () => {
  test('at 80 columns', () => expect(toText(bridgeRecord)).toMatchFileSnapshot('../fixtures/bridge/80.txt'))
  test('at 60 columns', () =>
    expect(toText(bridgeRecord, { width: 60 })).toMatchFileSnapshot('../fixtures/bridge/60.txt'))
  test.each([40, 60, 72, 80, 100, 110])('no line is wider than %i cells', width => {
    for (const color of [false, true])
      for (const line of toText(bridgeRecord, { width, color, all: true }).split('\n'))
        // eslint-disable-next-line no-control-regex
        expect(displayWidth(line.replace(/\u001b\[[\d;]*m/g, '')), line).toBeLessThanOrEqual(width)
  })
  test('colour is the same text with control sequences for brackets', () => {
    // eslint-disable-next-line no-control-regex
    expect(toText(bridgeRecord, { color: true })).toMatch(/\u001b\[31;4m/)
    expect(toText(bridgeRecord, { color: true })).not.toContain('⟨')
  })
  test('a record with nothing in it still prints its head', () => {
    const bare = {
      ...bridgeRecord,
      reports: bridgeRecord.reports.slice(0, 1),
      quotations: [],
      utterances: [],
      variants: [],
      timeline: [],
      lineage: { edges: [], origins: [['wire']] },
      proceedings: {
        parties: [],
        instruments: [],
        positions: [],
        changes: [],
        nextSteps: [],
        assessments: [],
        conditions: [],
        pressure: [],
        reportBack: [],
      },
    }
    expect(toText(bare)).toContain('One report alone')
  })
})
