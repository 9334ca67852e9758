import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitParagraphs, splitSentences } from '../../src/annotate/split-sentences.ts'
import { findWords, tokenize } from '../../src/annotate/tokenize.ts'
import { findMentions } from './support/name-notation.ts'

const words = (text: string) =>
  findWords(text)
    .map(s => text.slice(s.start, s.end))
    .join(' | ')

describe('findWords', () => {
  test.each([
    ['The U.S.-led talks won’t end.', 'The | U.S.-led | talks | won’t | end | .'],
    ['Kenya-U.K. ties, in the U.S.', 'Kenya-U.K. | ties | , | in | the | U.S.'],
    ['Ms. Obi’s aide', 'Ms. | Obi | ’s | aide'],
    ['at 5 p.m. on Nov. 3', 'at | 5 | p.m. | on | Nov. | 3'],
    ['at 5p.m. or 10.30am', 'at | 5p.m. | or | 10.30am'],
    ['No. 10 said no. Then', 'No. | 10 | said | no | . | Then'],
    ['rose 3.5% to $1.5bn, or 1,200', 'rose | 3.5% | to | $1.5bn | , | or | 1,200'],
    ['a 12-point plan by AT&T', 'a | 12-point | plan | by | AT&T'],
    ["''Stop,'' she said", "'' | Stop | , | '' | she | said"],
    ['Wait... or … no -- yes', 'Wait | ... | or | … | no | -- | yes'],
    ["rock 'n' roll O'Brien d'État don't", "rock | ' | n | ' | roll | O'Brien | d'État | don't"],
    ['J.K. Arden and John F. Marlow Jr. met', 'J.K. | Arden | and | John | F. | Marlow | Jr. | met'],
    ['plan B. The end.Next', 'plan | B | . | The | end | . | Next'],
    [
      'see https://example.org/a?b=1. Or example.org.',
      'see | https://example.org/a?b=1 | . | Or | example.org | .',
    ],
    ['by @some_one in #Leeds', 'by | @some_one | in | #Leeds'],
    ['a Ph.D. e.g. this', 'a | Ph.D. | e.g. | this'],
    ["the boys' club", "the | boys | ' | club"],
    ['👩‍👩‍👧 met Zoë Núñez 🇰🇪', '👩‍👩‍👧 | met | Zoë | Núñez | 🇰 | 🇪'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected)
  })
})

const sentences = (text: string) =>
  splitSentences(text, tokenize(text), splitParagraphs(text)).map(s => text.slice(s.start, s.end))

describe('splitSentences', () => {
  test.each([
    [['She lives in the U.S.', 'The talks ended.']],
    [['The U.S. Senate met at 5 p.m. EST on Monday.', 'It voted.']],
    [['They left at 5 p.m.', 'Police came at six.']],
    [['Sen. Ada Obi met Dr. Lem on Jan. 5.', 'No. 10 was silent.']],
    [['Acme Inc. chief Jo Park spoke for Acme Inc.', 'The price fell.']],
    [['“Is it over?” Obi asked.', '“No!', 'Not yet.”', 'She left.']],
    [['"It is done."', '"We go," he said.']],
    [['(It was late.)', 'He slept.']],
    [['1. The plan is dead.', '2. The plan lives.']],
    [['Growth was 3.5 percent.', '“Good,” said J. Park.']],
    [["''We won.''", "''We did,'' she said."]],
    [['He paused ... and went on.', 'Nobody spoke…', 'Then it rained.']],
  ])('%j', parts => {
    expect(sentences(parts.join(' '))).toEqual(parts)
  })

  test.each([
    [
      'a heading over a single line break',
      'Talks Begin\nThe port is shut.',
      ['Talks Begin', 'The port is shut.'],
    ],
    [
      'lines wrapped to one width',
      'The committee met on Tuesday in the old town hall, and\nit heard from three engineers who had surveyed the dam\nbefore the flood. Nobody had read their report, Obi\nsaid later.',
      [
        'The committee met on Tuesday in the old town hall, and\nit heard from three engineers who had surveyed the dam\nbefore the flood.',
        'Nobody had read their report, Obi\nsaid later.',
      ],
    ],
    ['a sentence glued to the next', 'The talks ended.Nobody won.', ['The talks ended.', 'Nobody won.']],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  test('cuts a text without a full stop into stretches of bounded length', () => {
    const found = sentences('the market moved and people went home again '.repeat(2000))
    expect(found.length).toBeGreaterThan(20)
  })
})

const pieces = oneof(
  string({ unit: 'binary' }),
  string({ unit: 'grapheme' }),
  constantFrom(
    'U.S.',
    ' Dr. Obi ',
    '“',
    '”',
    "''",
    "'s",
    '\n',
    '. ',
    'Anna Reyes ',
    '👩‍👧',
    '3.5%',
    ' he ',
    ' the envoy ',
    'é',
    ', ',
    ' said ',
  ),
)
const texts = array(pieces, { maxLength: 30 }).map(parts => parts.join(''))

/** True when `at` lies between the two halves of a surrogate pair. */
const splitsPair = (text: string, at: number) =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '')

describe('for any text', () => {
  test('tokens are sorted, in bounds, cover all but blanks and split no pair', () => {
    assert(
      property(texts, text => {
        let at = 0
        for (const t of tokenize(text)) {
          expect(t.start).toBeGreaterThanOrEqual(at)
          expect(t.end).toBeGreaterThan(t.start)
          expect(text.slice(at, t.start)).toMatch(/^[\s\p{Cc}\u200b\u2060\ufeff]*$/u)
          expect(splitsPair(text, t.start) || splitsPair(text, t.end)).toBe(false)
          at = t.end
        }
        expect(text.slice(at)).toMatch(/^[\s\p{Cc}\u200b\u2060\ufeff]*$/u)
      }),
    )
  })

  test('sentences share out the tokens, in order', () => {
    assert(
      property(texts, text => {
        const tokens = tokenize(text)
        const paragraphs = splitParagraphs(text)
        let next = 0
        for (const s of splitSentences(text, tokens, paragraphs)) {
          expect(s.firstToken).toBe(next)
          expect(s.endToken).toBeGreaterThan(s.firstToken)
          expect(s.start).toBe(tokens[s.firstToken]!.start)
          expect(s.end).toBe(tokens[s.endToken - 1]!.end)
          expect(s.start).toBeGreaterThanOrEqual(paragraphs[s.paragraph]!.start)
          expect(s.end).toBeLessThanOrEqual(paragraphs[s.paragraph]!.end)
          next = s.endToken
        }
        expect(next).toBe(tokens.length)
      }),
    )
  })

  test('mentions are sorted, in bounds, on token borders, of known entities; the same every time', () => {
    assert(
      property(texts, text => {
        const { entities, mentions } = findMentions(text)
        const ids = new Set(entities.map(e => e.id))
        expect(ids.size).toBe(entities.length)
        const starts = new Set(findWords(text).map(t => t.start))
        let at = 0
        for (const m of mentions) {
          expect(m.start).toBeGreaterThanOrEqual(at)
          expect(starts.has(m.start)).toBe(true)
          expect(m.end).toBeLessThanOrEqual(text.length)
          if (m.entity !== null) expect(ids.has(m.entity)).toBe(true)
          at = m.start
        }
        for (const e of entities) {
          if (e.side !== null) expect(ids.has(e.side)).toBe(true)
          for (const r of e.roles) expect(r.text).toBe(text.slice(r.span.start, r.span.end))
        }
        expect(findMentions(text)).toEqual({ entities, mentions })
      }),
    )
  })
})
