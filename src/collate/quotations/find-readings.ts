import type { Utterance } from '../../record/index.ts'
import type { FoundUtterance, Saying } from './types.ts'

/**
 * Each distinct wording inside quotation marks with the quotations that have it, the most frequent first.
 * A quotation that gives a part of another's words has no wording of its own: it stands with the fullest
 * that it is part of. Stretches of one quotation are joined by an ellipsis.
 */
export function findReadings({ sayings }: FoundUtterance): Utterance['readings'] {
  const quoting = sayings
    .filter(s => s.stretches.length)
    .map(saying => ({ saying, keys: saying.stretches.flatMap(s => s.words.map(w => w.key)) }))
    .sort((a, b) => b.keys.length - a.keys.length)
  const readings: { keys: string[]; text: string; sayings: Saying[] }[] = []
  for (const { saying, keys } of quoting) {
    const known = readings.find(r => isPartOf(keys, r.keys))
    if (known) known.sayings.push(saying)
    else readings.push({ keys, text: textOf(saying), sayings: [saying] })
  }
  return readings
    .map(({ text, sayings: list }) => ({ text, quotations: list.map(s => s.quotation.id).sort() }))
    .sort((a, b) => b.quotations.length - a.quotations.length || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
}

const textOf = (saying: Saying): string =>
  saying.stretches.map(s => s.passage.exact.replace(/\s+/g, ' ')).join(' … ')

/** True when all of `part` stands in `whole` in this order. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  let i = 0
  for (const key of whole) if (key === part[i]) i++
  return i === part.length
}
