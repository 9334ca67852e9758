import type { Tagger } from './model.ts'

/*
 * Sums of many rows of signed bytes, four labels in one read. A byte with its sign bit flipped is its value plus 128,
 * never negative; every second byte then has room to its left for the sum of up to 257 of them:
 *
 *     bytes         d  c  b  a        one number, label a lowest
 *     & LANES       0  c  0  a        two lanes of 16 bits
 *     >>> 8 & LANES 0  d  0  b
 *
 * Sums are exact: whatever the order, the lanes hold each label's sum plus 128 a row.
 */
export const FLIP = 0x80808080 | 0
export const LANES = 0x00ff00ff

/** The weights of a tagger as whole numbers of four bytes: `stride / 4` a slot. Nothing is copied. */
export const lanesOf = ({ weights }: Pick<Tagger, 'weights'>): Int32Array =>
  new Int32Array(weights.buffer, weights.byteOffset, weights.length >> 2)
