import { describe, expect, test } from 'vitest'
import { creditsPublisher, houseOf } from '../../src/lineage/credits.ts'
import { readReport } from '../../src/read/index.ts'

const read = (text: string) => readReport(text, { source: 'a.txt' }).report!

const WIRE = read(
  'Talks on cable resume\nBy Petra Sandell\nLORNE, 12 May 2026 (Northern Wire) - Negotiators resumed talks in Lorne on Tuesday over who will pay for the severed cable, officials said.\n',
)
const PAPER = read(
  'Coastal Herald\nTalks on cable resume\n13 May 2026\n\nThe two sides have resumed talks over the severed cable and a deal is unlikely this week, according to Northern Wire.\n',
)

describe('the house that a report comes from', () => {
  test('is the agency of its own dateline where no publisher is named', () => {
    expect(houseOf(WIRE)).toBe('Northern Wire')
    expect(creditsPublisher(PAPER, houseOf(WIRE))).toBe(true)
    expect(creditsPublisher(WIRE, houseOf(WIRE))).toBe(false)
  })

  test('is the publisher where one is named, whatever it reprints', () => {
    expect(houseOf({ ...WIRE, publisher: 'Coastal Herald' })).toBe('Coastal Herald')
    expect(houseOf({ ...PAPER, publisher: null, dateline: 'LORNE, 12 May 2026' })).toBeNull()
  })
})
