import { assert, integer, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { frameOf } from '../../src/annotate/attribution/cue-frame.ts'
import { encode, PAD } from '../../src/annotate/attribution/encode.ts'
import { findQuoted } from '../../src/annotate/attribution/find-attributions.ts'
import type { Tagger } from '../../src/annotate/attribution/model.ts'
import { newScorer, scoreWindow } from '../../src/annotate/attribution/score-spans.ts'
import {
  SPAN_FEATURES,
  SPAN_LABELS,
  writeSpanFeatures,
} from '../../src/annotate/attribution/span-features.ts'
import { splitParagraphs, splitSentences } from '../../src/annotate/split-sentences.ts'
import { tokenize } from '../../src/annotate/tokenize.ts'

const TEXT = [
  'Harbour to open in spring',
  '“We open on Monday,” said Anna Reyes, the harbour master, who added that ships may enter from noon.',
  'Tom Bell, mayor since May, told reporters the plan was “a gift to the builders.” “Nobody asked us,” he said.',
].join('\n\n')
const paragraphs = splitParagraphs(TEXT)
const tokens = tokenize(TEXT)
const sentences = splitSentences(TEXT, tokens, paragraphs)
const e = encode(TEXT, tokens, sentences, findQuoted(TEXT, paragraphs))
const bits = 10
const tagger: Tagger = {
  labels: SPAN_LABELS,
  bits,
  stride: 8,
  weights: Int8Array.from({ length: 2 ** bits * 8 }, (_, i) => (Math.imul(i + 1, 0x9e3779b1) >>> 24) - 128),
  scale: 1,
  step: new Float32Array(SPAN_LABELS ** 2),
  start: new Float32Array(SPAN_LABELS),
}
const size = e.word.length
const map = {
  candidates: [],
  probability: new Float32Array(size),
  level: Uint8Array.from({ length: size }, (_, k) => k % 4),
  before: Int32Array.from({ length: size }, (_, k) => k >> 3),
}

test('sums that are kept and used again are those of all features written out', () => {
  const slots = new Int32Array(SPAN_FEATURES)
  const node = new Float32Array(tokens.length * SPAN_LABELS)
  const scorer = newScorer(tagger, e, map)
  assert(
    property(nat(tokens.length - 1), integer({ min: 1, max: 3 }), (at, length) => {
      const end = Math.min(tokens.length, at + length)
      const frame = frameOf(e, at + PAD, end + PAD)
      scoreWindow(scorer, frame, 0, tokens.length, node)
      const kept: number[] = []
      const plain: number[] = []
      for (let t = 0; t < tokens.length; t++) {
        if (t >= at && t < end) continue
        const n = writeSpanFeatures(e, frame, t + PAD, map, bits, slots)
        for (let y = 0; y < SPAN_LABELS - 1; y++) {
          let sum = 0
          for (let i = 0; i < n; i++) sum += tagger.weights[slots[i]! * 8 + y]!
          kept.push(node[t * SPAN_LABELS + y]!)
          plain.push(sum)
        }
      }
      expect(kept).toEqual(plain)
    }),
    { numRuns: 20 },
  )
})
