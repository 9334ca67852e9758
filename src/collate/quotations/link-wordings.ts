import { stockPhrases } from '../../lexicons/en/stock-phrases.ts'
import { foldVariety } from '../../text/fold-variety.ts'
import { alignWords } from './align-words.ts'
import type { Alignment, Saying, Stretch, Wording, WordingLink } from './types.ts'

/** Keys that more wordings than this share say nothing about any two of them, and are not followed. */
const MOST_IN_COMMON = 60

/** From this strength two wordings are one text whoever is said to speak; from the second, if one person may speak. */
export const STRONG = 4.5
export const FAIR = 3

/** From this weight five words and more that agree one by one are one text as well: few say so by chance. */
const VERBATIM = 3.6
const VERBATIM_WORDS = 5

const STOCK = stockPhrases.map(phrase => ` ${phrase.split(' ').map(foldVariety).join(' ')} `)

/** All stretches by what they say: those that agree in every word are one wording. In text order of the first. */
export function gatherWordings(stretches: readonly Stretch[]): Wording[] {
  const wordings = new Map<string, Wording>()
  for (const stretch of stretches) {
    const key = stretch.words.map(w => w.key).join(' ')
    const wording = wordings.get(key)
    if (wording) wording.stretches.push(stretch)
    else wordings.set(key, { key, words: stretch.words, stretches: [stretch] })
  }
  return [...wordings.values()]
}

/**
 * Pairs of different wordings that may be one text: one part of the other, or altered in places. Candidates
 * come from an index of word pairs and content words, so the cost grows with what is alike.
 */
export function linkWordings(wordings: readonly Wording[]): WordingLink[] {
  const index = new Map<string, number[]>()
  const links: WordingLink[] = []
  wordings.forEach((wording, i) => {
    const shared = new Map<number, number>()
    for (const key of lookUpKeys(wording)) {
      const list = index.get(key)
      if (!list) index.set(key, [i])
      else {
        if (list.length <= MOST_IN_COMMON)
          for (const j of list) shared.set(j, (shared.get(j) ?? 0) + (key.includes(' ') ? 2 : 1))
        list.push(i)
      }
    }
    for (const [j, score] of shared) {
      const other = wordings[j]!
      if (score < 2 && Math.min(countContent(wording), countContent(other)) > 1) continue
      const alignment = alignWords(other.words, wording.words)
      if (alignment && isOneText(alignment)) links.push({ a: other, b: wording, alignment, together: 0 })
    }
  })
  return addTogether(links)
}

/**
 * Two short stretches of one quotation that another report has as well, word for word, weigh together.
 *
 *     “The clerk has gone. The files have not.”   /   “the clerk has gone” and “the files have not”
 */
function addTogether(links: readonly WordingLink[]): WordingLink[] {
  const shared = new Map<string, number>()
  const ids = new Map<Saying, number>()
  const idOf = (s: Saying) => ids.get(s) ?? ids.set(s, ids.size).get(s)!
  const pairs = ({ a, b, alignment }: WordingLink) =>
    alignment.share > 0.95
      ? a.stretches.flatMap(x =>
          b.stretches.map(y => [idOf(x.saying), idOf(y.saying)].sort((m, n) => m - n).join(' ')),
        )
      : []
  const few = links.filter(l => l.a.stretches.length * l.b.stretches.length <= MOST_IN_COMMON)
  for (const link of few)
    for (const pair of new Set(pairs(link)))
      shared.set(pair, (shared.get(pair) ?? 0) + Math.min(weightOf(link.a), weightOf(link.b)))
  return links.map(link =>
    few.includes(link) ? { ...link, together: Math.max(0, ...pairs(link).map(p => shared.get(p)!)) } : link,
  )
}

/** Half of what the shorter says and more, and not a mere formula. */
function isOneText({ strength, share }: Alignment): boolean {
  return strength >= 1 && share >= 0.5
}

const countContent = (w: Wording): number => w.words.reduce((n, x) => n + (x.content ? 1 : 0), 0)

function lookUpKeys(wording: Wording): Set<string> {
  const keys = new Set<string>()
  wording.words.forEach((w, i) => {
    if (w.content) keys.add(w.stem)
    const next = wording.words[i + 1]
    if (next && (w.content || next.content)) keys.add(`${w.stem} ${next.stem}`)
  })
  return keys
}

/**
 * How much a wording weighs as evidence: content words 1, others 0.35; what belongs to a stock phrase
 * nothing.
 */
export function weightOf(wording: Wording): number {
  let key = ` ${wording.key} `
  for (const phrase of STOCK) if (key.includes(phrase)) key = key.replace(phrase, ' ')
  const left = new Set(key.split(' '))
  return wording.words.reduce((n, w) => n + (left.has(w.key) ? (w.content ? 1 : 0.35) : 0), 0)
}

/** How sure a link is: what both have in common, stock phrases left out; or all that the quotations around it share. */
export const strengthOf = ({ a, b, alignment, together }: WordingLink): number =>
  alignment.share > 0.95
    ? Math.max(
        together,
        sureness(Math.min(weightOf(a), weightOf(b)), Math.min(a.words.length, b.words.length)),
      )
    : Math.min(alignment.strength, weightOf(a), weightOf(b))

/** How sure it is that a wording found twice, word for word, is one text. */
export const surenessOf = (wording: Wording): number => sureness(weightOf(wording), wording.words.length)

const sureness = (weight: number, words: number): number =>
  weight >= VERBATIM && words >= VERBATIM_WORDS ? Math.max(weight, STRONG) : weight
