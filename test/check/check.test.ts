import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, checkTexts } from '../../src/check/index.ts'
import { Check } from '../../src/record/index.ts'
import { reportOf } from '../support/reports.ts'

const SOURCE = `The harbour board approved the new ferry line on Monday. The line will cost 40 million kroner and may open in June.
“We form our plans around the islanders and nobody else,” said Helle Brandt, who chairs the board.
Fishermen in Skagen protested outside the town hall. Mayor Arne Lund said the noise was a price worth paying.
Ticket sales rose by 12 percent in April, after three weeks of rain. The shipyard in Gothenburg has not signed the contract.`

/** Rules and words of the errors and warnings of a draft: "rule: words". */
const complaints = (draft: string, sources: readonly string[] = [SOURCE]): string[] =>
  checkTexts(draft, sources)
    .diagnostics.filter(d => d.severity !== 'info')
    .map(d => `${d.rule}: ${d.draft.exact}`)

describe('names what a draft gets wrong', () => {
  test.each([
    [
      'altered-quotation: We shape our plans around the islanders and nobody else',
      '“We shape our plans around the islanders and nobody else,” said Helle Brandt.',
    ],
    [
      'misattributed-quotation: Arne Lund',
      '“We form our plans around the islanders and nobody else,” said Arne Lund.',
    ],
    [
      'unsupported-quotation: The sea has never asked for permission',
      '“The sea has never asked for permission,” said Helle Brandt.',
    ],
    ['number-mismatch: 45 million', 'The line will cost 45 million kroner and may open in June.'],
    ['number-mismatch: months', 'Ticket sales rose by 12 percent in April, after three months of rain.'],
    ['date-mismatch: Tuesday', 'The harbour board approved the new ferry line on Tuesday.'],
    ['place-mismatch: Oslo', 'Fishermen in Oslo protested outside the town hall.'],
    ['name-mismatch: Berg', 'Mayor Arne Berg said the noise was a price worth paying.'],
    ['polarity-mismatch: fell', 'Ticket sales fell by 12 percent in April, after three weeks of rain.'],
    ['polarity-mismatch: not approved', 'The harbour board has not approved the new ferry line on Monday.'],
    ['hedge-dropped: will', 'The line will cost 40 million kroner and will open in June.'],
    [
      'unsupported-statement: Divers found a Roman anchor below the old lighthouse.',
      'Divers found a Roman anchor below the old lighthouse.',
    ],
  ])('%s', (complaint, draft) => {
    expect(complaints(draft)).toEqual([complaint])
  })
})

describe('leaves alone', () => {
  test.each([
    ['the source itself', SOURCE],
    [
      'other marks and a shorter quotation',
      '"We form our plans around the islanders," said Helle Brandt, who chairs the board.',
    ],
    ['numbers in words', 'Ticket sales rose by twelve percent in April, after 3 weeks of rain.'],
    ['contractions', "The shipyard in Gothenburg hasn't signed the contract."],
    ['a fair paraphrase', 'On Monday the board approved the ferry line, which may open in June.'],
    ['the same denied in other words', 'The shipyard in Gothenburg has yet to sign the contract.'],
    ['nothing', ''],
  ])('%s', (_, draft) => {
    expect(complaints(draft)).toEqual([])
  })

  test('a draft that is a source is borne out, sentence for sentence', () => {
    const { score, supported, diagnostics } = checkTexts(SOURCE, ['Another text about nothing.', SOURCE])
    expect(diagnostics).toEqual([])
    expect(supported.length).toBeGreaterThan(5)
    expect(score).toBeGreaterThan(0.8)
  })
})

test('what it writes is a check by the contract, and one without sources has no evidence', () => {
  const made = check(reportOf('d', 'The line will cost 45 million kroner.'), [reportOf('s', SOURCE)])
  expect(Check.parse(made)).toEqual(made)
  expect(made.diagnostics[0]!.evidence[0]!.exact).toBe('40 million')
  expect(
    check(reportOf('d', 'The line will cost 45 million kroner.'), []).diagnostics.every(
      d => d.evidence.length === 0,
    ),
  ).toBe(true)
})

test('passages of any draft quote it exactly', () => {
  const part = constantFrom(
    '“',
    '”',
    '"',
    'No',
    'not',
    '40',
    'Monday',
    'Skagen',
    'may',
    'The line',
    ' opened',
    '.',
    ',',
    '\n',
    ' ',
    '…',
    '[sic]',
    '💧',
  )
  assert(
    property(array(part, { maxLength: 40 }), parts => {
      const draft = parts.join(' ')
      const { diagnostics, score } = checkTexts(draft, [SOURCE])
      for (const d of diagnostics) {
        expect(draft.slice(d.draft.start, d.draft.end)).toBe(d.draft.exact)
        for (const e of d.evidence) expect(SOURCE.slice(e.start, e.end)).toBe(e.exact)
      }
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }),
    { numRuns: 80 },
  )
})
