import { describe, expect, test } from 'vitest'
import { annotate } from '../../../src/annotate/index.ts'
import { alignWitnesses, type Witness } from '../../../src/collate/index.ts'
import { readReport } from '../../../src/read/index.ts'

function witness(id: string, text: string): Witness {
  const report = { ...readReport(text).report!, id, text }
  return { report, annotations: annotate(report) }
}

const A = witness(
  'a',
  `The ferry company Norlink will cut two of its five island routes in October, its director Mara Lindqvist said on Thursday.

Islanders had collected 4,000 signatures against the plan. "We are not a charity, and empty boats burn fuel all the same," Lindqvist told the assembly.

The regional council wants to hear the company again before the summer recess.`,
)
const B = witness(
  'b',
  `Norlink's director said: "We are not a charity, and empty boats burn fuel all the same."

In October the ferry company will cut two of its five island routes. Mara Lindqvist announced this on Thursday.

A school trip to the lighthouse was cancelled.`,
)

const show = (ws: Witness[]) =>
  alignWitnesses(ws).map(p => `${p.a.exact.slice(0, 24)} | ${p.b.exact.slice(0, 24)} | ${p.quoted}`)

describe('alignWitnesses', () => {
  test('pairs sentences, also where one was split, and knows which are quotations', () => {
    expect(show([A, B])).toEqual([
      `"We are not a charity, a | Norlink's director said: | true`,
      'The ferry company Norlin | In October the ferry com | false',
    ])
  })

  test('the order of the witnesses changes nothing, and the report with the smaller id is a', () => {
    const one = alignWitnesses([A, B])
    expect(alignWitnesses([B, A])).toEqual(one)
    for (const p of one) {
      expect([p.a.report, p.b.report]).toEqual(['a', 'b'])
      expect(A.report.text.slice(p.a.start, p.a.end)).toBe(p.a.exact)
      expect(B.report.text.slice(p.b.start, p.b.end)).toBe(p.b.exact)
    }
  })

  test('reports that share names alone have no passage in common', () => {
    const c = witness('c', 'Mara Lindqvist opened a museum of rope. Norlink paid for the roof.')
    expect(alignWitnesses([A, c])).toEqual([])
  })

  test('a text that stands there twice aligns with itself, an empty one with nothing', () => {
    const twin = witness('z', A.report.text)
    expect(alignWitnesses([A, twin]).every(p => p.kind === 'verbatim' && p.similarity === 1)).toBe(true)
    expect(alignWitnesses([A, witness('e', '')])).toEqual([])
  })
})
