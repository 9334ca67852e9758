import { expect, test } from 'vitest'
import { compareStamps, parseStamp } from '../../src/lineage/stamps.ts'

test.each([
  ['2024-05-14T09:20+02:00', '2024-05-14T11:05+02:00', -1],
  ['2024-05-14T09:20+02:00', '2024-05-14T08:20Z', -1],
  ['2024-05-14T09:20+02:00', '2024-05-14T07:20Z', 0],
  ['2024-05-16', '2024-05-14', 0],
  ['2024-05-18', '2024-05-14', 1],
  ['2024', '2024-05', 0],
  ['yesterday', '2024-05-14', 0],
] as const)('%s against %s: %s', (x, y, sign) => {
  expect(compareStamps(parseStamp(x), parseStamp(y))).toBe(sign)
})
