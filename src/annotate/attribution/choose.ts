import type { Reading } from './read-spans.ts'

/**
 * Chooses readings that do not contradict each other: the most probable first; a token is content or cue of
 * one attribution only, and no source lies in a chosen content.
 *
 * @param isLikely - whether a reading of this probability is one at all; the others are left out
 * @returns indices into `readings`
 */
export function choose(
  readings: readonly Reading[],
  probability: Float32Array,
  tokens: number,
  isLikely: (reading: Reading, probability: number) => boolean,
): number[] {
  const order: number[] = []
  for (let i = 0; i < readings.length; i++) if (isLikely(readings[i]!, probability[i]!)) order.push(i)
  order.sort((a, b) => probability[b]! - probability[a]! || a - b)
  // 1 content or cue, 2 source
  const taken = new Uint8Array(tokens)
  const free = (from: number, to: number, mask: number) => {
    for (let t = from; t < to; t++) if (taken[t]! & mask) return false
    return true
  }
  const mark = (from: number, to: number, bit: number) => {
    for (let t = from; t < to; t++) taken[t]! |= bit
  }
  return order.filter(i => {
    const { content, cueFrom, cueTo, sourceFrom, sourceTo } = readings[i]!
    if (!free(cueFrom, cueTo, 3)) return false
    if (sourceFrom >= 0 && !free(sourceFrom, sourceTo, 1)) return false
    for (let c = 0; c < content.length; c += 2) if (!free(content[c]!, content[c + 1]!, 3)) return false
    mark(cueFrom, cueTo, 1)
    for (let c = 0; c < content.length; c += 2) mark(content[c]!, content[c + 1]!, 1)
    if (sourceFrom >= 0) mark(sourceFrom, sourceTo, 2)
    return true
  })
}
