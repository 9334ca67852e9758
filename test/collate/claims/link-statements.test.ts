import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collateTexts } from '../../support/reports.ts'

const HARBOUR = `The city council approved the new harbour wall on Tuesday. Engineers will start work in June.
The wall will cost 40 million kroner. Fishermen fear that the wall will block the channel.
Mayor Helle Brandt said the wall would protect the old town from storms. The vote followed a long debate.`

const claimsOf = (texts: readonly string[]) =>
  collateTexts(texts).claims.map(c => c.witnesses.map(w => `${w.report}: ${w.exact}`).sort())

describe('statements that say the same become one claim', () => {
  test.each([
    [
      'in other words',
      'On Tuesday the council passed plans for a harbour wall.',
      'The city council approved the new harbour wall on Tuesday.',
    ],
    [
      'merged into one sentence',
      'Fishermen worry that the wall will close the channel, but engineers are to begin work in June.',
      'Fishermen fear that the wall will block the channel.',
    ],
    [
      'with the speaker first or last',
      'The wall would protect the old town from storms, mayor Helle Brandt said.',
      'Mayor Helle Brandt said the wall would protect the old town from storms.',
    ],
  ])('%s', (_, other, own) => {
    const claims = claimsOf([
      HARBOUR,
      `People came from all over the coast. ${other} The music school moved to a barn.`,
    ])
    expect(claims.filter(c => c.includes(`a: ${own}`))).toHaveLength(1)
  })

  test('order and the order of the reports change nothing', () => {
    const turned = HARBOUR.split(/(?<=\.)\s+/)
      .reverse()
      .join(' ')
    const forth = claimsOf([HARBOUR, turned])
    expect(forth.length).toBeGreaterThanOrEqual(5)
    const back = claimsOf([turned, HARBOUR]).map(c =>
      c.map(w => (w.startsWith('a') ? `b${w.slice(1)}` : `a${w.slice(1)}`)).sort(),
    )
    expect(new Set(back.map(c => c.join(' / ')))).toEqual(new Set(forth.map(c => c.join(' / '))))
  })

  test('what one report alone says is no claim', () => {
    const claims = claimsOf([HARBOUR, 'A brass band played in the market square until nine in the evening.'])
    expect(claims).toEqual([])
  })
})

test('witnesses quote their report exactly, and every variant has two readings and something to be about', () => {
  const part = constantFrom(
    ...HARBOUR.split(/(?<=\.)\s+/),
    'The wall will cost 60 million kroner.',
    'It may never open.',
    '“No',
    ';;',
    '\n',
  )
  const text = array(part, { maxLength: 12 }).map(parts => parts.join(' '))
  assert(
    property(array(text, { minLength: 1, maxLength: 4 }), texts => {
      const { claims, variants } = collateTexts(texts)
      const passages = [
        ...claims.flatMap(c => c.witnesses),
        ...variants.flatMap(v => v.readings.flatMap(r => r.witnesses)),
      ]
      for (const p of passages)
        expect(texts[p.report.charCodeAt(0) - 97]!.slice(p.start, p.end)).toBe(p.exact)
      for (const v of variants) expect(v.readings.length).toBeGreaterThan(1)
      expect(new Set(claims.map(c => c.id)).size).toBe(claims.length)
    }),
    { numRuns: 60 },
  )
})
