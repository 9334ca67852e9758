import { expect, test } from 'vitest'
import { stemWord } from '../../src/text/stem.ts'

const SAME = [
  ['report', 'reports', 'reported', 'reporting'],
  ['plan', 'plans', 'planned', 'planning'],
  ['party', 'parties', "party's"],
  ['close', 'closed', 'closes', 'closing'],
  ['box', 'boxes'],
  ['constructive', 'constructively'],
]

test.each(SAME)('%s and its forms meet in one stem', (...forms) => {
  expect(new Set(forms.map(stemWord)).size).toBe(1)
})

test.each([
  ['news', 'new'],
  ['king', 'k'],
  ['red', 'r'],
  ['crisis', 'crisi'],
  ['virus', 'viru'],
])('%s does not become %s', (word, wrong) => {
  expect(stemWord(word)).not.toBe(wrong)
})
