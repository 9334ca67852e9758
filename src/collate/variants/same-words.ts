import type { FoundUtterance, Stretch, Wording } from '../quotations/types.ts'
import { strengthOf, surenessOf } from '../quotations/link-wordings.ts'

/** Stretches of one utterance that have the same words beyond doubt. */
export interface SameWords {
  /** by report, then place */
  stretches: Stretch[]
  /** what they say, in the words of the shortest */
  example: string
}

/** Words that an example in a note has at most. */
const EXAMPLE_WORDS = 12

/**
 * The stretches of an utterance that have the same words, or nearly, in groups of two and more.
 *
 * @param least - how much the common words must weigh (content words 1, others 0.35, stock phrases 0)
 */
export function sameWords({ wordings, links, frames }: FoundUtterance, least: number): SameWords[] {
  const inFrames = new Set(frames.flatMap(({ a, b }) => [a, b]))
  const isFramed = (w: Wording) => w.stretches.filter(s => inFrames.has(s)).length > 1
  const sure = links.filter(link => strengthOf(link) >= least && link.alignment.share >= 0.6)
  const linked = new Set(sure.flatMap(({ a, b }) => [a, b]))
  const group = new Map<Wording, Wording[]>(
    wordings.filter(w => surenessOf(w) >= least || linked.has(w) || isFramed(w)).map(w => [w, [w]]),
  )
  for (const link of sure) {
    const [x, y] = [group.get(link.a)!, group.get(link.b)!]
    if (x === y) continue
    x.push(...y)
    for (const w of y) group.set(w, x)
  }
  return [...new Set(group.values())].flatMap(text => {
    const stretches = text.flatMap(w => w.stretches).sort((a, b) => byPlace(a, b))
    const shortest = [...text].sort((a, b) => a.words.length - b.words.length || (a.key < b.key ? -1 : 1))[0]!
    return stretches.length > 1 ? [{ stretches, example: exampleOf(shortest) }] : []
  })
}

function byPlace({ passage: a }: Stretch, { passage: b }: Stretch): number {
  return a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start
}

function exampleOf({ stretches, words }: Wording): string {
  const { passage } = stretches[0]!
  const last = words[EXAMPLE_WORDS]
  const text = passage.exact.slice(0, (last?.start ?? passage.end) - passage.start).trim()
  return text.replace(/\s+/g, ' ').replace(/[\s,;:.]+$/, '') + (last ? ' …' : '')
}
