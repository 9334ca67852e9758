import { assert, constantFrom, integer, property, array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAttributions, findQuoted } from '../../src/annotate/attribution/index.ts'
import { pairQuotes } from '../../src/annotate/attribution/pair-quotes.ts'
import { readModel, writeModel } from '../../src/annotate/attribution/weights.ts'
import { defaultModel } from '../../src/annotate/attribution/index.ts'
import { annotate } from '../../src/annotate/index.ts'
import { splitParagraphs } from '../../src/annotate/split-sentences.ts'
import type { Annotations } from '../../src/annotate/types.ts'

const report = (text: string) => annotate({ id: 'r', text, language: 'en', publishedAt: null })

/** Spans lie in the text, in order, without overlap inside one content, and cut no surrogate pair. */
function expectSound(
  text: string,
  { attributions, quoted }: Pick<Annotations, 'attributions' | 'quoted'>,
): void {
  const sound = ({ start, end }: { start: number; end: number }) => {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(/^[\uDC00-\uDFFF]/.test(text.slice(start))).toBe(false)
    expect(/[\uD800-\uDBFF]$/.test(text.slice(0, end))).toBe(false)
  }
  for (const a of attributions) {
    expect(a.content.length).toBeGreaterThan(0)
    a.content.forEach((c, i) => {
      sound(c)
      if (i) expect(c.start).toBeGreaterThanOrEqual(a.content[i - 1]!.end)
    })
    for (const span of [a.cue, a.source, a.medium?.span]) if (span) sound(span)
    if (a.medium) expect(text.slice(a.medium.span.start, a.medium.span.end)).toBe(a.medium.text)
    expect(a.confidence).toBeGreaterThanOrEqual(0)
    expect(a.confidence).toBeLessThanOrEqual(1)
  }
  quoted.forEach((q, i) => {
    sound(q)
    if (q.continues !== null) expect(q.continues).toBeLessThan(i)
    if (i) expect(q.start).toBeGreaterThanOrEqual(quoted[i - 1]!.start)
  })
}

describe('pairQuotes', () => {
  const cases: [string, string[]][] = [
    ['“a b” and “c d”', ['“a b”', '“c d”']],
    ['"a b" and "c d"', ['"a b"', '"c d"']],
    ["''a b'' and ``c d''", ["''a b''", "``c d''"]],
    ['„a b“ and «c d» and »e f«', ['„a b“', '«c d»', '»e f«']],
    ["the workers' fund and 'a b'", ["'a b'"]],
    ["rock 'n' roll in the '90s", []],
    ['a board 6\'2" long', []],
    ['“a ‘b c’ d”', ['“a ‘b c’ d”', '‘b c’']],
    ['“a “b” c”', ['“a “b” c”', '“b”']],
    ['he said “a b c', ['“a b c']],
    ['”a b”', ['”a b”']],
  ]
  it.each(cases)('%s', (text, expected) => {
    expect(pairQuotes(text, splitParagraphs(text)).map(q => text.slice(q.start, q.end))).toEqual(expected)
  })

  it('ties a quotation that goes on in the next paragraph', () => {
    const text = '“One, she said.\n\n“Two.”'
    expect(pairQuotes(text, splitParagraphs(text)).map(q => [q.closed, q.continues])).toEqual([
      [false, null],
      [true, 0],
    ])
  })
})

describe('use of a quotation', () => {
  const cases: [string, string][] = [
    ['“We are ready,” she said.', 'speech'],
    ['the so-called “ghost ships” lay there', 'scare'],
    ['the film “The Long Winter” opened', 'title'],
    ['“A sad day”', 'title'],
  ]
  it.each(cases)('%s is %s', (text, use) => {
    expect(findQuoted(text, splitParagraphs(text)).map(q => q.use)).toEqual([use])
  })
})

describe('attribution on text that hurts', () => {
  const texts: [string, string][] = [
    ['nothing', ''],
    ['white space', ' \n\n \t '],
    ['ten thousand marks', '"'.repeat(10_000)],
    ['marks of every direction', "“”„«»\"'‘’``''".repeat(400)],
    ['unpaired marks with words', '“a said b '.repeat(2000)],
    ['a long text without a full stop', 'the mayor said that the harbour “would open” and '.repeat(4000)],
    ['one word without end', 'a'.repeat(200_000)],
    ['possessives', "the workers' fund and the nurses' union said ".repeat(1500)],
    ['emoji and combining marks', '“We ❤️ it,” said Zoë 👩‍👧 Müller. “Ye\u0301s,” said Jose\u0301 🎉.'],
  ]
  it.each(texts)('%s', (_, text) => {
    const found = report(text)
    expectSound(text, found)
  })

  it('keeps offsets exact beside emoji and combining marks', () => {
    const text = '🎉 “Ye\u0301s 👍,” said Jose\u0301 Marti\u0301n 🎈 on Monday.'
    const [a] = report(text).attributions
    expect(text.slice(a!.content[0]!.start, a!.content[0]!.end)).toBe('“Ye\u0301s 👍,”')
  })

  it('holds on any mixture of marks, names and verbs', () => {
    const marks = '“ ” " \' ‘ ’ « » „ said told he that , . : 🎈 é statement'.split(' ')
    const piece = constantFrom(
      ...marks,
      "''",
      'Anna Reyes',
      'the harbour',
      'would open',
      '\n\n',
      'according to',
    )
    assert(
      property(array(piece, { maxLength: 60 }), integer({ min: 0, max: 1 }), (pieces, glue) => {
        const text = pieces.join(glue ? ' ' : '')
        const found = report(text)
        expectSound(text, found)
        expect(report(text)).toEqual(found)
      }),
      { numRuns: 150 },
    )
  })
})

describe('the model', () => {
  it('comes back from its bytes', () => {
    const model = defaultModel()!
    const bytes = writeModel(model)
    // bytes against bytes: comparing millions of numbers one by one takes seconds
    expect(Buffer.compare(writeModel(readModel(bytes)), bytes)).toBe(0)
    expect(readModel(bytes).judge).toEqual(model.judge)
    // also out of the middle of a larger buffer
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    expect(readModel(shifted.subarray(3)).cues.step).toEqual(model.cues.step)
  })

  it('refuses other bytes', () => {
    expect(() => readModel(new Uint8Array(100))).toThrow(RangeError)
  })

  it('gives way to the rules where it is missing', () => {
    const text = '“We open on Monday,” said Anna Reyes. “Not before.”'
    const layers = report(text)
    const found = findAttributions({ ...layers, text }, layers.quoted, null)
    expect(found.map(a => a.content.map(c => text.slice(c.start, c.end)))).toEqual([
      ['“We open on Monday,”', '“Not before.”'],
    ])
  })
})
