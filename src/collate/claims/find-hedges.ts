import type { Token } from '../../annotate/types.ts'
import { hedges } from '../../lexicons/en/hedges.ts'
import type { Hedge } from './types.ts'

const strengths = new Map<string, number>(Object.entries(hedges))
let longest: Map<string, number> | null = null

/** First word of a hedge -> words in the longest hedge that begins with it. */
function lengths(): Map<string, number> {
  if (longest) return longest
  longest = new Map()
  for (const phrase of strengths.keys()) {
    const words = phrase.split(' ')
    longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0))
  }
  return longest
}

/**
 * Words and phrases among `tokens[first..end)` that guard what is said, the longest match first.
 *
 *     The bridge [may] reopen on Friday, but it is [unclear whether] buses will use it.
 *
 * Refused: "May" with a capital, which is a month or a name.
 */
export function findHedges(text: string, tokens: readonly Token[], first: number, end: number): Hedge[] {
  const out: Hedge[] = []
  const most = lengths()
  for (let i = first; i < end; i++) {
    const token = tokens[i]!
    const n = most.get(token.norm)
    if (
      !n ||
      (token.norm === 'may' && text[token.start] === 'M') ||
      (token.norm === 'possible' && tokens[i - 1]?.norm === 'as')
    )
      continue
    for (let k = Math.min(n, end - i); k > 0; k--) {
      const norm = phrase(tokens, i, k)
      const strength = strengths.get(norm)
      if (strength === undefined) continue
      out.push({ start: token.start, end: tokens[i + k - 1]!.end, strength, norm })
      i += k - 1
      break
    }
  }
  return out
}

function phrase(tokens: readonly Token[], from: number, count: number): string {
  let out = tokens[from]!.norm
  for (let i = 1; i < count; i++) out += ' ' + tokens[from + i]!.norm
  return out
}
