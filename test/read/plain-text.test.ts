import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/read/index.ts'

const read = (text: string) => readReport(text, { source: 'test' }).report!

/** A page as people save it: everything from the section label to the links below. */
const SAVED = `Business
Updated 4 March 2025 15:10 CET
Published 2025.03.04 07:08 GMT+8

Dockers walk out in three ports after talks on night shifts fail

By Lea Brandt and Tom Okafor, Harbour Times
Cranes stand idle at the container terminal in Marhaven, March 3, 2025. /VCG

MARHAVEN, March 3 (Reuters) - Dockers in three northern ports stopped work on Monday after talks on night shifts failed, the union said.

No way back

"We will not load another ship," said Ines Falk, who leads the union's local branch.

Photo: Lea Brandt

The port authority said it would go to court.

(With input from agencies)

Copyright © 2025 Harbour Times. All rights reserved.

RELATED STORIES

Bakers end their walkout
Ferry crews to vote on pay`

describe('a saved page', () => {
  const report = read(SAVED)

  it('gives the head as fields', () => {
    expect(report).toMatchObject({
      title: 'Dockers walk out in three ports after talks on night shifts fail',
      publisher: 'Harbour Times',
      byline: 'Lea Brandt and Tom Okafor',
      dateline: 'MARHAVEN, March 3 (Reuters)',
      publishedAt: '2025-03-04T07:08+08:00',
      updatedAt: '2025-03-04T15:10+01:00',
      language: 'en',
    })
  })

  it("keeps the article's own words, headings among them", () => {
    expect(report.text).toBe(
      [
        'Dockers in three northern ports stopped work on Monday after talks on night shifts failed, the union said.',
        'No way back',
        `"We will not load another ship," said Ines Falk, who leads the union's local branch.`,
        'The port authority said it would go to court.',
      ].join('\n\n'),
    )
  })

  it('sets notices and furniture apart', () => {
    expect(report.notices).toEqual([
      { kind: 'agency-credit', text: '(Reuters)' },
      { kind: 'agency-credit', text: '(With input from agencies)' },
      { kind: 'copyright', text: 'Copyright © 2025 Harbour Times. All rights reserved.' },
    ])
    expect(report.furniture).toContain('RELATED STORIES')
    expect(report.furniture).toContain('Ferry crews to vote on pay')
    expect(report.furniture).toContain('Photo: Lea Brandt')
  })
})

it('takes the day of a wire from its dateline where nothing else tells it', () => {
  const wire = (head: string) =>
    read(
      `Talks resume\nBy Petra Sandell, Northern Wire\n${head} Negotiators resumed talks in Lorne over who will pay for the severed cable, officials said on Tuesday.\n`,
    ).publishedAt
  expect(wire('LORNE, 12 May 2026 (Northern Wire) -')).toBe('2026-05-12')
  expect(wire('LORNE, May 12 (Northern Wire) -')).toBeNull()
  expect(wire('13 May 2026\nLORNE, 12 May 2026 (Northern Wire) -')).toBe('2026-05-13')
})
