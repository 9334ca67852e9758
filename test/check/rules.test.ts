import { describe, expect, test } from 'vitest'
import { checkTexts } from '../../src/check/index.ts'

const CLINIC = `The health board voted 7-4 on Tuesday to close the Marlow Street clinic at the end of October.
Board chair Denise Okafor said the building was beyond repair. "We have spent 1.8 million pounds on that roof in six years," she told the meeting.
Dr. Samir Patel, who has worked at Marlow Street since 2009, said he had not been consulted.
Police said there were no arrests. The health minister, Aileen Quaye, and the mediator, Hugh Castellane, met the doctors on Wednesday.
Councillor Helen Marsh, who voted against, said it was the deepest cut in two decades.
In a joint statement, Marsh and Okafor called the debate "long and fair."
The library in Hartwell opens on Friday.`

const complaints = (draft: string, ...sources: string[]): string[] =>
  checkTexts(draft, sources.length ? sources : [CLINIC])
    .diagnostics.filter(d => d.severity !== 'info')
    .map(d => `${d.rule}: ${d.draft.exact}`)

describe('finds what was moved or mixed within the sources', () => {
  test.each([
    ['date-mismatch: Friday', 'The minister met the doctors on Friday with Hugh Castellane.'],
    ['name-mismatch: Hugh Quaye', 'The health minister, Hugh Quaye, met the doctors on Wednesday.'],
    ['polarity-mismatch: favour', 'Councillor Helen Marsh voted in favour.'],
    ['polarity-mismatch: arrests', 'Police said there were several arrests among the protesters.'],
  ])('%s', (complaint, draft) => {
    expect(complaints(draft)).toEqual([complaint])
  })
})

describe('leaves alone what a fair writer does', () => {
  test.each([
    ['an abbreviated title', 'Cllr Helen Marsh voted against.'],
    ['years for decades', 'It was the deepest cut in 20 years, Marsh said.'],
    [
      'years counted from a date',
      'Dr Patel, who has worked at Marlow Street for more than 15 years, was not consulted.',
    ],
    ['one of two who spoke together', 'Okafor and Marsh called the debate "long and fair."'],
    ['the order of events turned round', 'The minister met Castellane after meeting the doctors.'],
  ])('%s', (_, draft) => {
    expect(complaints(draft)).toEqual([])
  })
})

test('where sources give words to two people, following either is information, not a fault', () => {
  const other =
    '"We have spent 1.8 million pounds on that roof in six years," said Helen Marsh, a councillor.'
  const draft = '"We have spent 1.8 million pounds on that roof in six years," said Helen Marsh.'
  const found = checkTexts(draft, [CLINIC, other]).diagnostics
  expect(found.map(d => [d.rule, d.severity])).toEqual([['misattributed-quotation', 'info']])
  expect(found[0]!.evidence.map(e => e.report)).toContain('source-1')
})
