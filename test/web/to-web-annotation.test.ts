import { expect, test } from 'vitest'
import { passageOf } from '../../src/record/index.ts'
import { toWebAnnotation } from '../../src/web/to-web-annotation.ts'

test('offsets of an annotation count code points, those of a passage UTF-16 code units', () => {
  const report = { id: 'r', source: 'fire.txt', text: '👩‍🚒 said: “🔥 is out.”' }
  const passage = passageOf(report, report.text.indexOf('🔥'), report.text.indexOf('.”') + 1)
  const { target, body } = toWebAnnotation(report, passage, 'her words')
  expect(target.selector).toEqual([
    { type: 'TextQuoteSelector', exact: '🔥 is out.', prefix: '👩‍🚒 said: “', suffix: '”' },
    { type: 'TextPositionSelector', start: 11, end: 20 },
  ])
  const points = [...report.text]
  expect(points.slice(11, 20).join('')).toBe('🔥 is out.')
  expect(body?.value).toBe('her words')
})

test('a passage of another text is refused', () => {
  const report = { id: 'r', source: 'a.txt', text: 'One.' }
  expect(() => toWebAnnotation(report, { report: 'r', start: 0, end: 3, exact: 'Two' })).toThrow(RangeError)
})
