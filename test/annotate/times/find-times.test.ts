import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../../src/annotate/index.ts'

/** `text` with its time expressions in braces, `from/until` and days after a bar: `{Monday|2024-03-04}`. */
function draw(text: string, publishedAt: string | null): string {
  const { times } = annotate({ id: 'r', text, language: 'en', publishedAt })
  let out = ''
  let at = 0
  for (const t of times) {
    const dates =
      t.kind === 'duration' ? `${t.days} days` : t.kind === 'period' ? `${t.from}/${t.until}` : String(t.from)
    out += `${text.slice(at, t.start)}{${text.substring(t.start, t.end)}|${dates}}`
    at = t.end
  }
  return out + text.slice(at)
}
const plain = (drawn: string): string => drawn.replace(/\{([^|}]*)\|[^}]*\}/g, '$1')

// Wednesday
const PUBLISHED = '2024-03-06T18:30+01:00'

describe('dates against the day of publication (Wednesday 6 March 2024)', () => {
  test.each([
    // weekdays, from the tense of the verb
    'The mayor met the dockers on {Saturday|2024-03-02}.',
    'The mayor will meet the dockers on {Saturday|2024-03-09}.',
    'The court is set to rule on {Monday|2024-03-11}.',
    'She will report to the governor on {Monday|2024-03-11}.',
    'He reports to the board on {Friday|2024-03-08}.',
    'They are to meet the auditor on {Thursday|2024-03-07}.',
    'The agency reports that the road closed on {Monday|2024-03-04}.',
    'Lena Ortiz said on {Monday|2024-03-04} that the ferry would sail on {Friday|2024-03-08}.',
    'On {Sunday|2024-03-03}, nurses walked out of three clinics.',
    'On {Friday|2024-03-08}, the board will vote on the offer.',
    '{Sunday|2024-03-03}’s talks ended without a deal.',
    'He told lawmakers that the minister was returning to Lisbon on {Thursday|2024-03-07}.',
    'The hearing is scheduled for {Thursday|2024-03-07}.',
    'Drivers have until {Friday|null/2024-03-08} to answer.',
    'Police said on {Wednesday|2024-03-06} the road was open.',
    'After meeting the owners on {Tuesday|2024-03-05}, she flew home.',
    'They met {last Friday|2024-03-01} and meet again {next Friday|2024-03-08}.',
    'Before the vote, due {Thursday|2024-03-07}, both camps rallied.',
    'He reads the Sunday Times every Black Friday and on Sundays.',
    // days
    'It rained {yesterday|2024-03-05} and may rain {tomorrow|2024-03-07}.',
    'Two bridges fell {overnight|2024-03-05/2024-03-06}.',
    'The strike began on {Monday|2024-03-04} and ended {the next day|2024-03-05}.',
    // full and partial dates
    'The plant closed on {December 21, 2023|2023-12-21}.',
    'The plant closed on {21 Dec|2023-12-21}.',
    'Voting opens on {Feb. 3|2025-02-03}; it will last {three days|3 days}.',
    'It opened on {Feb. 3|2024-02-03}.',
    'It will rule by {Nov. 14|2024-11-14}. Then it rests.',
    'The inquiry sits {from March 11 to March 15|2024-03-11/2024-03-15}.',
    'The fair runs {March 8-10|2024-03-08/2024-03-10}.',
    'She was elected in {2022|2022}.',
    'The summit in {August 2023|2023-08} settled nothing.',
    'Prices have risen since {February 2022|2022-02/null}.',
    'The meeting, held in {late December 2023|2023-12}, was the last.',
    'It will open in {September|2024-09}.',
    'It shut in {September|2023-09}.',
    'The {2019|2019} election was close.',
    '{Between 2019 and 2022|2019/2022} rents doubled.',
    // weeks, months, years
    'Talks resume {next week|2024-03-11/2024-03-17}.',
    'Sales fell {last month|2024-02} and will fall {next month|2024-04}.',
    'It is the third fire {this year|2024}.',
    'The tribunal sat over {the weekend|2024-03-02/2024-03-03}.',
    // distances
    'They have talked over {the past three days|2024-03-03/2024-03-06}.',
    'She resigned {two weeks ago|2024-02-21}.',
    'The ban will end {in 10 days|2024-03-16}.',
    'They have met twice in {10 days|10 days}.',
    // ranges
    'The line will be closed {from Saturday to Monday|2024-03-09/2024-03-11}.',
    // durations
    'The war has lasted nearly {four years|1461 days}.',
    'The {four-year-old|1461 days} dispute and the {three-day|3 days} strike are over.',
    'It took {18 months|547.2 days}.',
    // not times
    'More than 2000 homes, flight 2022 and 2,022 people; May said so in the March.',
  ])('%s', drawn => {
    expect(draw(plain(drawn), PUBLISHED)).toBe(drawn)
  })
})

describe('the day of a report without a stamp', () => {
  test.each([
    'PORTREE, March 3, 2024 (Wire) — Ferry crews stopped work on {Friday|2024-03-01}.',
    'Ferry crews stopped work on {Friday|null}. The line opened on {March 3, 2019|2019-03-03}.',
    'Crews stopped work {yesterday|null}.',
  ])('%s', drawn => {
    const drawnLine = draw(plain(drawn), null)
    expect(drawnLine.replace('{March 3, 2024|2024-03-03} (W', 'March 3, 2024 (W')).toBe(drawn)
  })

  test('a weekday that cannot be dated keeps its name', () => {
    const { times } = annotate({ id: 'r', text: 'They met on Saturday.', language: 'en', publishedAt: null })
    expect(times).toMatchObject([{ from: null, weekday: 6 }])
  })
})

test('expressions lie in the text, sorted, without overlap, whatever the text', () => {
  const words = fc.constantFrom(
    'on',
    'Monday',
    'March',
    '3',
    '2024',
    ',',
    'to',
    'from',
    'since',
    'the',
    'past',
    'three',
    'days',
    'ago',
    'will',
    'met',
    '\n',
    '—',
    '5',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map(w => w.join(' ')),
      ),
      fc.option(fc.constant('2024-03-06')),
      (text, publishedAt) => {
        const { times } = annotate({ id: 'r', text, language: 'en', publishedAt })
        let at = 0
        for (const t of times) {
          expect(t.start).toBeGreaterThanOrEqual(at)
          expect(t.end).toBeGreaterThan(t.start)
          expect(t.end).toBeLessThanOrEqual(text.length)
          if (t.from && t.until) expect(t.from <= t.until).toBe(true)
          at = t.end
        }
      },
    ),
  )
})
