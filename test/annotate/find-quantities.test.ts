import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/annotate/index.ts'

/** `{more than 40|at-least 40} [people]`: span with bound, value, unit; the counted words in brackets. */
function draw(text: string): string {
  const { quantities } = annotate({ id: 'r', text, language: 'en', publishedAt: '2024-03-06' })
  const marks: [number, string][] = []
  for (const q of quantities) {
    const bound = q.bound === 'exact' ? '' : `${q.bound} `
    marks.push([q.start, '{'], [q.end, `|${bound}${q.value}${q.unit ? ` ${q.unit}` : ''}}`])
    if (q.counted) marks.push([q.counted.start, '['], [q.counted.end, ']'])
  }
  let out = ''
  let at = 0
  for (const [i, mark] of marks.sort((a, b) => a[0] - b[0])) {
    out += text.slice(at, i) + mark
    at = i
  }
  return out + text.slice(at)
}
const plain = (drawn: string): string => drawn.replace(/\{([^|}]*)\|[^}]*\}/g, '$1').replace(/[[\]]/g, '')

describe('numbers and what they count', () => {
  test.each([
    '{More than 40|at-least 40} [people] were hurt.',
    'The union set out {four|4} [key demands] for the owners.',
    'A {12-point|12 point} [plan] was tabled.',
    'A {twelve-point|12 point} [plan] was tabled.',
    '{Nearly three percent|nearly 3 %} of voters stayed away; turnout was {61.5%|61.5 %}.',
    'The bid of {$1.2 billion|1200000000 USD} was raised by {€300m|300000000 EUR}.',
    'It costs {about 30 million dollars|about 30000000 USD}.',
    'The army sent {up to 1,500|at-most 1500} [soldiers].',
    '{Dozens|at-least 24} of [families] fled; {tens of thousands|at-least 20000} of [homes] lost power.',
    '{Five|5} [officials] familiar with the file said so.',
    'The river rose {two metres|2 m} and swept away {twenty-one|21} [parked cars].',
    '{Two hundred and five|205} [miners] were trapped.',
    'Of the crew, {three|3} were found alive.',
    'The toll rose to {52|52}.',
    'Rates went up by {0.25 percentage points|0.25 percentage point}.',
    '{At least one|at-least 1} [person] died.',
    '{Some 300|about 300} [older residents] were moved.',
    'Talks about the {12-point|12 point} [plan] and a dispute over {two|2} [islands] go on.',
    '{A dozen|12} [lawmakers] walked out.',
  ])('%s', drawn => {
    expect(draw(plain(drawn))).toBe(drawn)
  })

  test.each([
    'One of the judges said no one had asked one another.',
    'The 2019 election, in 2022, and Article 5 of the treaty.',
    'They lost 3-1 and the motion fell 52-48.',
    'Call 555-0134 or come at 7:30 p.m. or at 10 a.m. on Flight 370.',
    'The second round, the first in 1999.',
    'The two met again; both agreed.',
    'She is 47 and lives in the Boeing 737 hangar.',
    'A three-day strike over 18 months.',
  ])('nothing is counted in: %s', text => {
    expect(draw(text)).toBe(text)
  })
})

test('spans lie in the text, sorted, without overlap, whatever the text', () => {
  const words = fc.constantFrom(
    'more than',
    '40',
    'people',
    '$',
    '1.2',
    'billion',
    'twenty',
    '-',
    'one',
    'hundred',
    'and',
    '%',
    'of',
    'dozens of',
    '3-1',
    '\n',
    '.',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map(w => w.join(' ')),
      ),
      text => {
        const { quantities } = annotate({ id: 'r', text, language: 'en', publishedAt: null })
        let at = 0
        for (const q of quantities) {
          expect(q.start).toBeGreaterThanOrEqual(at)
          expect(q.end).toBeGreaterThan(q.start)
          expect(q.end).toBeLessThanOrEqual(text.length)
          expect(Number.isFinite(q.value)).toBe(true)
          if (q.counted) expect(q.counted.start).toBeGreaterThanOrEqual(q.end)
          at = q.end
        }
      },
    ),
  )
})
