import type { Token } from '../../annotate/types.ts'
import { strengthWords } from '../../lexicons/en/strength-words.ts'
import { contains, type Span } from '../../text/span.ts'
import { isNegation } from '../claims/find-negated.ts'
import { isAkin, isStopWord, stemOf } from '../claims/stem.ts'
import type { Hedge, Statement } from '../claims/types.ts'
import type { Difference, Site } from './differences.ts'
import type { Story } from './story.ts'
import { areDaysApart, mayShareVoice } from './voices.ts'

const CLOSE = 0.5
/** Enough where both reports name the same speaker. */
const NEAR = 0.38
/** Hedges this far apart in strength change what is said; "may" for "could" does not. */
const STEP = 0.3
/** Links from here on join quotations of the same words. */
const SAME = 0.6
/** A statement is a quotation from this share on. */
const MOSTLY = 0.4
/** Words that speak of what others say: an attribution guards as well as they do. */
const HEARSAY = new Set([
  'reportedly',
  'allegedly',
  'alleged',
  'purportedly',
  'supposedly',
  'apparently',
  'believed',
])
const STRONGER = new Set<string>(strengthWords.stronger)
const WEAKER = new Set<string>(strengthWords.weaker)

/**
 * Statements that say the same, one of them guarded or made stronger.
 *
 *     The line [will] open in May.             /   The line [is expected to] open in May.
 *     Rain is [unlikely in the next days].     /   Rain is [unlikely].
 *     They hope for [a deal].                  /   They hope for [a major deal].
 */
export function findHedgeDifferences(story: Story): Difference[] {
  const out: Difference[] = []
  for (const link of story.links) {
    if (link.score < NEAR) break
    const [a, b] = [story.statements[link.a]!, story.statements[link.b]!]
    if (link.score < CLOSE && !(a.voice?.speaker && a.voice.speaker === b.voice?.speaker)) continue
    if (!mayShareVoice(a, b, story) || areDaysApart(a, b, story)) continue
    const found = findGuard(a, b, story) ?? findStrength(a, b, story)
    if (found) out.push({ kind: 'hedge', relation: 'altered', ...found })
  }
  return out
}

type Found = Pick<Difference, 'a' | 'b' | 'subject'>

/** A hedge on one side over a word that both have, with nothing of its strength on the other. */
function findGuard(a: Statement, b: Statement, story: Story): Found | null {
  for (const [s, t] of [
    [a, b],
    [b, a],
  ] as const) {
    const rest = t.hedges.reduce((most, h) => Math.max(most, h.strength), 0)
    for (const hedge of s.hedges) {
      if (
        hedge.strength - rest < STEP - 1e-9 &&
        !(LIMITS.has(hedge.norm) && !t.hedges.some(h => LIMITS.has(h.norm)))
      )
        continue
      if (hedge.norm === 'unlikely' && s.negations.length !== t.negations.length) continue
      if (HEARSAY.has(hedge.norm) && t.voice) continue
      // "no plans to sell" guards nothing; what was said is turned, and polarity looks at it
      if (isDeniedAt(s, hedge, story)) continue
      const head = guardedWord(s, hedge, story)
      const there = head && t.words.find(w => w.stem === head)
      if (!there) continue
      if (
        inQuotes(s, hedge, story) &&
        (t.quoted > 0 || inQuotes(t, story.annotations(t.report).tokens[there.token]!, story))
      )
        continue
      if (isWordingMatter(s, hedge, t, story) || isWordingMatter(t, null, s, story)) continue
      const own = s.words.find(w => w.stem === head)!
      if (isDeniedAt(t, story.annotations(t.report).tokens[there.token]!, story)) continue
      const guarded = site(s, phraseOf(s, own.token, hedge, story), story)
      const weaker = t.hedges.find(h => guardedWord(t, h, story) === head) ?? null
      const plain = site(t, phraseOf(t, there.token, weaker, story), story)
      return s === a
        ? { a: guarded, b: plain, subject: hedge.norm }
        : { a: plain, b: guarded, subject: hedge.norm }
    }
  }
  return null
}

/** Phrases that limit a statement in time or part: they count even beside another hedge. */
const LIMITS = new Set([
  'in the short term',
  'in the near term',
  'for now',
  'so far',
  'in principle',
  'partly',
  'partially',
  'in part',
])

/** A word with the hedge beside it, or with the two words before it: what a reader is shown of a statement. */
function phraseOf(s: Statement, i: number, hedge: Span | null, story: Story): Span {
  const { tokens } = story.annotations(s.report)
  const token = tokens[i]!
  if (hedge) return { start: Math.min(hedge.start, token.start), end: Math.max(hedge.end, token.end) }
  let first = i
  while (first > s.firstToken && first > i - 2 && /^\p{L}/u.test(tokens[first - 1]!.norm)) first--
  return { start: tokens[first]!.start, end: token.end }
}

/**
 * The stem of the word of content that a hedge guards: the next one, or for a phrase that limits, and at the end of a
 * clause, the one before. Other hedges are no such word.
 */
function guardedWord(s: Statement, hedge: Hedge, story: Story): string | null {
  const { tokens } = story.annotations(s.report)
  const plain = s.words.filter(w => !s.hedges.some(h => contains(h, tokens[w.token]!)))
  const before = (LIMITS.has(hedge.norm) ? s.words : plain)
    .filter(w => tokens[w.token]!.end <= hedge.start)
    .at(-1)
  const after = plain.find(w => tokens[w.token]!.start >= hedge.end)
  return (LIMITS.has(hedge.norm) ? before : (after ?? before))?.stem ?? null
}

/** A noun that both have, bare on one side and under a word of strength on the other. */
function findStrength(a: Statement, b: Statement, story: Story): Found | null {
  for (const x of a.words) {
    const y = b.words.find(w => w.stem === x.stem)
    if (!y) continue
    const [left, right] = [modifierOf(a, x.token, story), modifierOf(b, y.token, story)]
    if (left === undefined || right === undefined || left?.norm === right?.norm) continue
    const kind = (t: Token | null) =>
      t === null ? 'bare' : STRONGER.has(t.norm) ? 'strong' : WEAKER.has(t.norm) ? 'weak' : 'other'
    const kinds = [kind(left), kind(right)]
    if (kinds.includes('other') || kinds[0] === kinds[1]) continue
    if (left && right && isAkin(stemOf(left.norm), stemOf(right.norm))) continue
    const span = (s: Statement, m: Token | null, i: number): Span => {
      const noun = story.annotations(s.report).tokens[i]!
      return { start: m?.start ?? noun.start, end: noun.end }
    }
    const [p, q] = [span(a, left, x.token), span(b, right, y.token)]
    if (inQuotes(a, p, story) || inQuotes(b, q, story)) continue
    return {
      a: site(a, p, story),
      b: site(b, q, story),
      subject: story.annotations(a.report).tokens[x.token]!.norm,
    }
  }
  return null
}

/** The adjective before a noun, null where it stands bare after an article or alone; undefined for words that are no nouns. */
function modifierOf(s: Statement, i: number, story: Story): Token | null | undefined {
  const { tokens } = story.annotations(s.report)
  if (tokens[i]!.pos !== 'NOUN') return undefined
  const before = i > s.firstToken ? tokens[i - 1]! : null
  if (
    !before ||
    before.pos === 'DET' ||
    before.pos === 'ADP' ||
    before.pos === 'VERB' ||
    isArticle(before.norm)
  )
    return null
  if (before.pos === 'ADJ' || STRONGER.has(before.norm) || WEAKER.has(before.norm)) return before
  return isStopWord(before.norm) ? null : undefined
}

const isArticle = (norm: string): boolean => norm === 'a' || norm === 'an' || norm === 'the'

/**
 * True when the words of `s` stand in quotation marks and yet another report quotes them with other hedges: then how
 * they were said is a difference of wording, and no paraphrase adds to it.
 */
function isWordingMatter(s: Statement, hedge: Hedge | null, t: Statement, story: Story): boolean {
  if (hedge ? !inQuotes(s, hedge, story) : s.quoted < MOSTLY) return false
  const norms = (x: Statement) => x.hedges.map(h => h.norm).join(' ')
  return story.linksOf(s.id).some(({ a, b, score }) => {
    const other = story.statements[a === s.id ? b : a]!
    return score >= SAME && other.report !== t.report && other.quoted >= MOSTLY && norms(other) !== norms(s)
  })
}

/** True when "no", "not" or "without" stands in the two words before a place of the text. */
function isDeniedAt(s: Statement, { start }: Span, story: Story): boolean {
  const { tokens } = story.annotations(s.report)
  let i = s.firstToken
  while (i < s.endToken && tokens[i]!.start < start) i++
  return tokens.slice(Math.max(s.firstToken, i - 2), i).some(t => isNegation(t.norm) || t.norm === 'without')
}

const inQuotes = (s: Statement, span: Span, story: Story): boolean =>
  story.annotations(s.report).quoted.some(q => q.start < span.start && span.end < q.end)

function site(statement: Statement, span: Span, story: Story): Site {
  const value = story.report(statement.report).text.slice(span.start, span.end)
  return { statement, span: statement, value, key: value.toLowerCase() }
}
