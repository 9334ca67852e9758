import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/read/index.ts'
import { findDateOrder } from '../../src/read/stamps/find-order.ts'
import { parseStampLine } from '../../src/read/stamps/stamp-line.ts'

/**
 * Heads as news sites write them: line, published, updated. `null` where the line cannot tell; a third line
 * element gives other lines of the page that bear on the reading.
 */
const LINES: [
  line: string,
  published: string | null,
  updated?: string | null | undefined,
  others?: string[],
][] = [
  // the day and the hour with an offset
  ['2025.12.22 07:08 GMT+8', '2025-12-22T07:08+08:00'],
  ['Updated 2025.12.22 11:30 GMT+8', null, '2025-12-22T11:30+08:00'],
  ['2025-03-04 09:12:33 UTC+05:30', '2025-03-04T09:12+05:30'],
  ['2025-03-04T09:12:33Z', '2025-03-04T09:12Z'],
  ['2025-03-04T09:12:33.120-05:00', '2025-03-04T09:12-05:00'],
  ['2025/03/04 09:12', '2025-03-04T09:12'],
  ['March 4, 2025 09:12 GMT-0300', '2025-03-04T09:12-03:00'],
  // English, day first
  ['4 March 2025', '2025-03-04'],
  ['4 Mar 2025 · 14:05 CET', '2025-03-04T14:05+01:00'],
  ['Tue 4 Mar 2025 14.05 GMT', '2025-03-04T14:05Z'],
  ['Tuesday 4th March 2025, 2:05pm', '2025-03-04T14:05'],
  ['Tuesday, 4 March, 2025 at 14:05', '2025-03-04T14:05'],
  ['Published: 14:05, 4 March 2025', '2025-03-04T14:05'],
  ['PUBLISHED: 14:05, Tue, Mar 4, 2025', '2025-03-04T14:05'],
  ['Updated Tue 8 July 2025 14:05 BST', null, '2025-07-08T14:05+01:00'],
  ['First published on Tue 4 Mar 2025 07.00 GMT', '2025-03-04T07:00Z'],
  ['04-Mar-2025 14:05 IST', '2025-03-04T14:05'],
  ['Last updated: 4 March 2025, 02:05 PM PKT', null, '2025-03-04T14:05+05:00'],
  ['4 March 2025 1405 GMT', '2025-03-04T14:05Z'],
  // English, month first
  ['March 4, 2025', '2025-03-04'],
  ['Mar. 4, 2025', '2025-03-04'],
  ['March 4th, 2025', '2025-03-04'],
  ['Published: March 4, 2025, 9:12 a.m. ET', '2025-03-04T09:12-05:00'],
  ['Published July 8, 2025 9:12 PM EDT', '2025-07-08T21:12-04:00'],
  ['Published 9:12 AM EST, Tue March 4, 2025', '2025-03-04T09:12-05:00'],
  ['Updated 9:12 AM EST, Tue March 4, 2025', null, '2025-03-04T09:12-05:00'],
  ['Tuesday, March 4, 2025 | 12:01 a.m. PT', '2025-03-04T00:01-08:00'],
  ['Posted on March 4, 2025 at 12:30 pm', '2025-03-04T12:30'],
  ['March 4, 2025 9:12 AM (Eastern Time)', '2025-03-04T09:12-05:00'],
  ['March 4, 2025, 5 p.m. AEDT', '2025-03-04T17:00+11:00'],
  // both in one line
  [
    'Published 4 March 2025 14:05 CET | Updated 5 March 2025 08:00 CET',
    '2025-03-04T14:05+01:00',
    '2025-03-05T08:00+01:00',
  ],
  ['March 4, 2025 (Updated: March 5, 2025)', '2025-03-04', '2025-03-05'],
  [
    'Posted Mar 4, 2025 8:10 AM JST; Updated Mar 4, 2025 9:40 AM JST',
    '2025-03-04T08:10+09:00',
    '2025-03-04T09:40+09:00',
  ],
  // with company
  ['By Lea Brandt | March 4, 2025', '2025-03-04'],
  ['Lea Brandt · Harbour Times · 4 March 2025', '2025-03-04'],
  ['4 March 2025 • 3 min read', '2025-03-04'],
  ['Business | 4 March 2025', '2025-03-04'],
  // zones by season, zones that do not fit it, zones that several countries share
  ['4 July 2025 10:00 London time', '2025-07-04T10:00+01:00'],
  ['4 January 2025 10:00 London time', '2025-01-04T10:00Z'],
  ['Updated Mon 3 March 2025 14:05 BST', null, '2025-03-03T14:05'],
  ['4 July 2025 10:00 CET', '2025-07-04T10:00'],
  ['July 4, 2025 10:00 AM EST', '2025-07-04T10:00'],
  ['March 4, 2025 10:00 CST', '2025-03-04T10:00'],
  ['4 March 2025 10:00 Beijing time', '2025-03-04T10:00+08:00'],
  ['4 March 2025 10:00 MSK', '2025-03-04T10:00+03:00'],
  ['4 March 2025 10:00 HKT', '2025-03-04T10:00+08:00'],
  // other languages
  ['4. März 2025, 14:05 Uhr', '2025-03-04T14:05'],
  ['Stand: 04.03.2025 14:05 Uhr', null, '2025-03-04T14:05'],
  ['Publié le 4 mars 2025 à 14h05', '2025-03-04T14:05'],
  ['Mis à jour le 4 mars 2025 à 14h05', null, '2025-03-04T14:05'],
  ['4 de marzo de 2025', '2025-03-04'],
  ['Publicado em 4 de março de 2025 às 14h05', '2025-03-04T14:05'],
  ['4 maart 2025 om 14:05', '2025-03-04T14:05'],
  ['2025年3月4日 14:05', '2025-03-04T14:05'],
  // numeric dates: only where the page tells which part is the day
  ['03/04/2025', null],
  ['03/04/2025 09:12 AM ET', '2025-03-04T09:12-05:00'],
  ['03/04/2025 09:12 CEST', '2025-04-03T09:12+02:00'],
  ['Published 03/04/2025', '2025-04-03', undefined, ['Last checked 25/04/2025']],
  ['Published 03/04/2025', '2025-03-04', undefined, ['Last checked 03/25/2025']],
  ['Published 03/04/2025', '2025-04-03', undefined, ['3 April 2025']],
  ['Published 03/04/2025', null, undefined, ['25/04/2025 and 04/25/2025']],
  ['03.04.2025', '2025-04-03'],
  ['25/12/2025', '2025-12-25'],
  ['12/25/2025', '2025-12-25'],
  ['04/04/2025', '2025-04-04'],
  // no date, no date that exists, the wrong weekday
  ['Updated 3 hours ago', null],
  ['14:05 GMT', null],
  ['Yesterday at 14:05', null],
  ['Mar 4, 14:05', null],
  ['31 February 2025', null],
  ['Wednesday 4 March 2025', null],
  ['2025.13.01 07:00', null],
]

describe('stamps as sites write them', () => {
  it.each(LINES)('%s', (line, published, updated = null, others = []) => {
    const parsed = parseStampLine(line, findDateOrder([line, ...others]))
    expect(parsed, 'is a line of stamps').not.toBeNull()
    const of = (label: 'updated' | 'published') =>
      parsed!.stamps.find(s => s.iso && (s.label === 'updated') === (label === 'updated'))?.iso ?? null
    expect({ published: of('published'), updated: of('updated') }).toEqual({ published, updated })
  })

  it('has at least sixty forms', () => expect(LINES.length).toBeGreaterThanOrEqual(60))

  it.each([
    'On March 4, 2025, the dockers voted to go back to work.',
    'The law of 4 March 2025 was struck down by the court in Marhaven.',
    'The contract runs until 30 June 2027 and may be extended by a year.',
    'Ships that came in before 2025-03-04 pay the old fee, the port says.',
  ])('is no stamp: %s', line => expect(parseStampLine(line, null)).toBeNull())

  it('reads evidence of the address for a numeric date', () => {
    const page =
      'Dockers walk out in three ports\n\n03/04/2025\n\n' +
      'Dockers in three northern ports stopped work on Monday after talks on night shifts failed.'
    const at = (source: string) => readReport(page, { source }).report!.publishedAt
    expect(at('https://news.example.co.uk/dockers')).toBe('2025-04-03')
    expect(at('https://news.example.us/dockers')).toBe('2025-03-04')
    expect(at('https://news.example.com/dockers')).toBeNull()
  })
})
