import { expect, test } from 'vitest'
import { scanText, Vocabulary } from '../../../src/collate/align/scan-text.ts'

const stems = (text: string, vocabulary = new Vocabulary()) => {
  const scan = scanText(text, vocabulary)
  return [...scan.content].map(k => vocabulary.forms[scan.stem[k]!]).join(' ')
}

test.each([
  ['The unions were paying. We pay.', 'union pay pay'],
  ['Pay is the reason for paying.', 'pay reason pay'],
  ['It was not for them.', ''],
])('content stems of %s', (text, expected) => {
  expect(stems(text)).toBe(expected)
})

test('a form that came in first as the stem of another word counts like any word', () => {
  const vocabulary = new Vocabulary()
  stems('They were planning.', vocabulary)
  expect(stems('A plan.', vocabulary)).toBe('plan')
})

const sentences = (text: string) => {
  const scan = scanText(text, new Vocabulary())
  return scan.sentences.map(s => text.slice(s.start, s.end))
}

test.each([
  ['He left. She stayed.', ['He left.', 'She stayed.']],
  ['The U.S. envoy left. Mr. Hale stayed.', ['The U.S. envoy left.', 'Mr. Hale stayed.']],
  ['“We go.” He went.', ['“We go.”', 'He went.']],
  ['One line\nAnother (line)', ['One line', 'Another (line)']],
  ['small letters only. and again.', ['small letters only.', 'and again.']],
  ['It rose 3.4 percent to 5,200. "Good," she said.', ['It rose 3.4 percent to 5,200.', '"Good," she said.']],
])('sentences of %s', (text, expected) => {
  expect(sentences(text)).toEqual(expected)
})
