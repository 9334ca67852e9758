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
    .map(saying => ({ saying, parts: saying.stretches.map(s => ` ${s.words.map(w => w.key).join(' ')} `) }))
    .sort((a, b) => b.parts.join('').length - a.parts.join('').length)
  const readings: { whole: string; text: string; sayings: Saying[] }[] = []
  for (const { saying, parts } of quoting) {
    const known = readings.find(r => parts.every(part => r.whole.includes(part)))
    if (known) known.sayings.push(saying)
    else readings.push({ whole: parts.join('…'), text: textOf(saying), sayings: [saying] })
  }
  return readings
    .map(({ text, sayings: list }) => ({ text, quotations: list.map(s => s.quotation.id).sort() }))
    .sort(
      (a, b) => b.quotations.length - a.quotations.length || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
    )
}

const textOf = (saying: Saying): string =>
  saying.stretches.map(s => s.passage.exact.replace(/\s+/g, ' ')).join(' … ')
