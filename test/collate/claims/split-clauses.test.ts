import { expect, test } from 'vitest'
import { splitClauses } from '../../../src/collate/claims/split-clauses.ts'
import { witnessOf } from '../../support/reports.ts'

/** Clauses of the first sentence, joined by bars. */
function cut(text: string): string {
  const { annotations } = witnessOf('a', text)
  return splitClauses(annotations, annotations.sentences[0]!)
    .map(({ first, end }) => text.slice(annotations.tokens[first]!.start, annotations.tokens[end - 1]!.end))
    .join(' | ')
}

test.each([
  [
    'The mayor will resign on Friday, but the council has not accepted it.',
    'The mayor will resign on Friday | the council has not accepted it.',
  ],
  [
    'The bakery closed in May; the bank left a year later.',
    'The bakery closed in May | the bank left a year later.',
  ],
  [
    'The union wants higher pay, while the company offers a bonus.',
    'The union wants higher pay | the company offers a bonus.',
  ],
  [
    'The judge left the room and the lawyers began to argue.',
    'The judge left the room | the lawyers began to argue.',
  ],
  [
    'After the fire was put out on Sunday, firefighters searched the cellar.',
    'After the fire was put out on Sunday | firefighters searched the cellar.',
  ],
])('cuts where a new statement begins: %s', (text, clauses) => {
  expect(cut(text)).toBe(clauses)
})

test.each([
  'The mayor and the council met in the old town hall.',
  'They bought bread, but no water.',
  'Officials said that French and Dutch boats were still out.',
  'The quarrel between Peru and Chile is older than both of their presidents.',
  'The minister, who left the party in March, will vote for the budget.',
  '“We will build it, and nobody will pay more, but it takes time,” she said.',
  'The plan to sell the airport and to close the harbour was dropped.',
])('leaves whole: %s', text => {
  expect(cut(text)).toBe(text)
})
