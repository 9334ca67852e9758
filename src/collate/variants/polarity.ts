import type { Token } from '../../annotate/types.ts'
import { negations } from '../../lexicons/en/negations.ts'
import { opposites } from '../../lexicons/en/opposites.ts'
import type { Span } from '../../text/span.ts'
import { isAkin, stemOf } from '../claims/stem.ts'
import type { ContentWord, Statement } from '../claims/types.ts'
import type { Difference } from './differences.ts'
import type { Story } from './story.ts'
import { findDeniedActs } from './denied-acts.ts'
import { areDaysApart, mayShareVoice } from './voices.ts'

/** Only statements as alike as this can be each other's contrary. */
const CLOSE = 0.6
/** Statements of which so much is quoted are held against each other word by word, as wordings. */
const QUOTED = 0.4

let table: Map<string, Set<string>> | null = null
let denying: Set<string> | null = null

function contraries(): Map<string, Set<string>> {
  if (table) return table
  table = new Map()
  const add = (x: string, y: string) => (table!.get(x) ?? table!.set(x, new Set()).get(x)!).add(y)
  for (const [word, list] of Object.entries(opposites))
    for (const other of list) {
      add(stemOf(word), stemOf(other))
      add(stemOf(other), stemOf(word))
    }
  return table
}

/** True for stems that cannot both hold: "rose" and "fell". */
export const areOpposite = (a: string, b: string): boolean => contraries().get(a)?.has(b) ?? false

/** True for stems with two opposites in common, which so say nearly the same: "remove" and "delete". */
export function haveSameOpposites(a: string, b: string): boolean {
  const theirs = contraries().get(b)
  let shared = 0
  for (const x of (theirs && contraries().get(a)) ?? []) if (theirs!.has(x)) shared++
  return shared > 1
}

/** True for verbs and adverbs that turn what follows without a negation: "failed to", "hardly". */
export function isDenying(stem: string): boolean {
  denying ??= new Set([...negations.verbs, ...negations.half].map(stemOf))
  return denying.has(stem)
}

/** What turns one statement into the other's contrary: words of `a` and of `b`. */
export interface Contrary {
  a: Span
  b: Span
  /** stem of the word that is denied on one side or stands against its opposite */
  word: string
  how: 'negation' | 'opposite'
}

/**
 * The contrary in two statements that otherwise say the same; null where both deny, or neither does.
 *
 *     The council [approved] the plan.  /  The council [did not approve] the plan.
 *     Prices [rose] in March.           /  Prices [fell] in March.
 *
 * Refused: "did not approve" / "rejected" / "ruled out" (the same), a denial of something else in the sentence, what
 * cannot or should not be against what is.
 */
export function findContrary(
  a: Statement,
  b: Statement,
  tokensOf: (s: Statement) => readonly Token[],
): Contrary | null {
  const words = (s: Statement) => new Map(s.words.map(w => [w.stem, w]))
  const [inA, inB] = [words(a), words(b)]
  const turned = (s: Statement) => s.negations.length + countDenying(tokensOf(s), s)
  if (turned(a) !== turned(b)) {
    const [s, t] = a.negations.length > b.negations.length ? [a, b] : [b, a]
    if (turned(t) === 0)
      for (const { stem, token } of s.negations) {
        const there = (s === a ? inB : inA).get(stem)
        const here = (s === a ? inA : inB).get(stem)
        if (!there || !here) continue
        if (hasModal(tokensOf(s), token + 1) && !hasModal(tokensOf(t), there.token)) continue
        const denied = cover(tokensOf(s), token, here.token)
        const plain = tokensOf(t)[there.token]!
        return { a: s === a ? denied : plain, b: s === a ? plain : denied, word: stem, how: 'negation' }
      }
    return null
  }
  if (turned(a) > 0) return null
  const onlyA = a.words.filter(w => !inB.has(w.stem))
  const onlyB = b.words.filter(w => !inA.has(w.stem))
  for (const x of onlyA)
    for (const y of onlyB)
      if (areOpposite(x.stem, y.stem) && sameSurroundings(a, x, b, y))
        return { a: tokensOf(a)[x.token]!, b: tokensOf(b)[y.token]!, word: x.stem, how: 'opposite' }
  return null
}

/** Words of a statement that deny without a negation, those of its frame included ("ruled out a sale"). */
function countDenying(tokens: readonly Token[], { firstToken, endToken }: Statement): number {
  let n = 0
  for (let i = firstToken; i < endToken; i++) {
    const stem = stemOf(tokens[i]!.norm)
    if (isDenying(stem) || (stem === 'rul' && tokens[i + 1]?.norm === 'out')) n++
  }
  return n
}

const MODALS = new Set(['can', 'cannot', "can't", 'could', 'should', 'must', 'would', 'might', 'may'])

/** True when a word that says what can or should be stands just before token `i`. */
const hasModal = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 3), i).some(t => MODALS.has(t.norm) || MODALS.has(t.norm.replace(/n't$/, '')))

const cover = (tokens: readonly Span[], i: number, k: number): Span => ({
  start: Math.min(tokens[i]!.start, tokens[k]!.start),
  end: Math.max(tokens[i]!.end, tokens[k]!.end),
})

/** True when the content words before or after the two words are akin, or an actor stands by both. */
function sameSurroundings(a: Statement, x: ContentWord, b: Statement, y: ContentWord): boolean {
  const around = (s: Statement, w: ContentWord) => {
    const i = s.words.indexOf(w)
    return [s.words[i - 1]?.stem, s.words[i + 1]?.stem].filter(stem => stem !== undefined)
  }
  return around(a, x).some(p => around(b, y).some(q => isAkin(p, q)))
}

/** Statements of two reports that say the contrary of each other, in the same voice and of the same day. */
export function findPolarityDifferences(story: Story): Difference[] {
  const out = findDeniedActs(story)
  for (const link of story.links) {
    if (link.score < CLOSE) break
    const [a, b] = [story.statements[link.a]!, story.statements[link.b]!]
    if (!mayShareVoice(a, b, story) || areDaysApart(a, b, story) || (a.quoted > QUOTED && b.quoted > QUOTED))
      continue
    const found = findContrary(a, b, s => story.annotations(s.report).tokens)
    if (!found) continue
    const site = (statement: Statement, span: Span) => {
      const value = story.report(statement.report).text.slice(span.start, span.end)
      return { statement, span: statement, value, key: value.toLowerCase() }
    }
    out.push({
      kind: 'polarity',
      relation: 'conflict',
      a: site(a, found.a),
      b: site(b, found.b),
      subject: found.word,
    })
  }
  return out
}
