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

test('an opposite is none where the sentence has the source’s word in another', () => {
  const source = 'Clerks must remove the game from their work phones and from their own, if these hold files.'
  const draft = 'Clerks must delete the game from their own phones, if these have files of work installed.'
  expect(complaints(draft, [source])).toEqual([])
  expect(complaints('Clerks must keep the game on their work phones.', [source])).toEqual([
    'polarity-mismatch: keep',
  ])
})

test.each([
  [
    'polarity-mismatch: minister',
    'Per Velke, the minister, had called for an inquiry.',
    'Per Velke, a former minister, had called for an inquiry.',
  ],
  [
    'polarity-mismatch: former',
    'Per Velke, a former minister, had called for an inquiry.',
    'Per Velke, a minister, had called for an inquiry.',
  ],
  [
    'polarity-mismatch: letter',
    'Per Velke complained in a letter to the board.',
    'Per Velke complained in an email to the board.',
  ],
  [
    'polarity-mismatch: guilty',
    'Ostry pleaded guilty to blocking the gate.',
    'Ostry pleaded not guilty to blocking the gate.',
  ],
  [
    'polarity-mismatch: must',
    'The board must publish its accounts before June.',
    'The board need not publish its accounts before June.',
  ],
  [
    'number-mismatch: 10.30',
    'The hearing will begin at 10.30 am on Friday.',
    'The hearing begins at 9.30 am on Friday.',
  ],
])('%s', (expected, draft, source) => {
  expect(complaints(draft, [source])).toEqual([expected])
})

test('former office told in another way, a time in words', () => {
  expect(
    complaints('Velke had called for an inquiry.', ['Velke, a former minister, had called for an inquiry.']),
  ).toEqual([])
  expect(
    complaints('The hearing begins at half past nine on Friday.', [
      'The hearing begins at 9.30 am on Friday.',
    ]),
  ).not.toContain('number-mismatch: nine')
})

describe('sources that contradict each other', () => {
  const severities = (draft: string, sources: readonly string[]): string[] =>
    checkTexts(draft, sources).diagnostics.map(d => `${d.severity} ${d.rule}: ${d.draft.exact}`)
  test.each([
    ['number-mismatch: 15', 'The fire destroyed [12|15] barns near Orlind.'],
    ['date-mismatch: Tuesday', 'The jury met in Marle on [Monday|Tuesday] to hear the pilot.'],
    ['place-mismatch: Tessen', 'Fishermen in [Marle|Tessen] protested outside the town hall.'],
    ['polarity-mismatch: not approve', 'The board [approved|did not approve] the sale of the shipyard.'],
    ['polarity-mismatch: fell', 'Ticket sales [rose|fell] by 12 percent in April.'],
    [
      'altered-quotation: We shape our plans around the islanders',
      '“We [form|shape] our plans around the islanders,” Ida Brandt said.',
    ],
    [
      'misattributed-quotation: Ida Brandt',
      '“We form our plans around the islanders,” [Arne Lund|Ida Brandt] said.',
    ],
  ])('the draft may follow either: %s', (expected, sentence) => {
    const [one, other] = [1, 2].map(n => sentence.replace(/\[(.*)\|(.*)\]/, `$${n}`)) as [string, string]
    expect(severities(other, [one, other])).toEqual([`info ${expected}`])
    expect(severities(one, [one, other]).every(line => line.startsWith('info '))).toBe(true)
    expect(severities(other, [one])[0]).toMatch(/^error /)
  })

  test('what neither has is an error', () => {
    const sources = ['The fire destroyed 12 barns near Orlind.', 'The fire destroyed 15 barns near Orlind.']
    expect(severities('The fire destroyed 19 barns near Orlind.', sources)).toEqual([
      'error number-mismatch: 19',
    ])
  })

  test('two events told in like words are no contradiction', () => {
    const sources = [
      'The fire in Marle destroyed 12 barns. The wind came from the sea.',
      'The fire in Tessen destroyed 15 houses. The wind came from the hills.',
    ]
    expect(severities(sources[0]!, sources)).toEqual([])
  })
})

describe('texts that no writer would end', () => {
  const many = Array.from({ length: 900 }, (_, i) => `the ${i}th gull sat on post ${i} and called its mate`)

  test('a quotation that is never closed', () => {
    const draft = `“${many.join('. ')}.`
    expect(checkTexts(draft, [SOURCE]).diagnostics.length).toBeGreaterThan(0)
    expect(checkTexts(draft, [draft]).diagnostics).toEqual([])
  }, 20_000)

  test('a sentence of ten thousand words', () => {
    const draft = many.join(' ')
    expect(checkTexts(draft, [draft]).diagnostics).toEqual([])
    const changed = draft.replace('post 450 ', 'post 4500 ')
    expect(checkTexts(changed, [draft]).diagnostics.map(d => d.draft.exact)).toContain('4500')
  }, 20_000)
})
