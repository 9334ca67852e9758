import type { QuotedSpan } from '../types.ts'
import { dropCrumbs, isNamed, mendRelation, splitSource } from './mend.ts'
import type { Range, Relation } from './relation.ts'
import type { Scene } from './rules.ts'
import { sentenceAt } from './sentence-at.ts'

/** A quotation as tokens, marks included. */
interface Quote {
  from: number
  to: number
  /** index in the scene's quotations */
  index: number
}

/**
 * Mends what the engine found by what quotation marks say for certain: contents end at marks, a quotation that
 * goes on in the next paragraph belongs to the same speaker, and spoken quotations that nobody claimed get an
 * attribution by rule.
 *
 * @param byRule - attributions that the rules alone would give, in text order
 */
export function completeRelations(
  scene: Scene,
  found: readonly Relation[],
  byRule: readonly Relation[],
): Relation[] {
  const quotes = quotesOf(scene)
  const snapped = found
    .flatMap(relation => splitSource(scene, relation))
    .map(relation => dropCrumbs(scene, snapToMarks(scene, quotes, relation)))
    .map(relation => mendRelation(scene, relation))
    .filter(relation => !isNamed(scene, relation))
  const claimed = new Uint8Array(scene.tokens.length)
  const claim = ({ content, cue, source }: Relation) => {
    for (const r of [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])])
      claimed.fill(1, r[0], r[1])
  }
  snapped.forEach(claim)
  const added: Relation[] = []
  for (const plain of byRule) {
    const rule = mendRelation(scene, plain)
    const content = rule.content.filter(r => !isClaimed(claimed, r))
    const spoken = content.some(([from]) => isLeftOver(scene, quotes, claimed, from))
    if (!content.length || !(spoken || rule.sure) || isClaimed(claimed, rule.cue!)) continue
    const relation = { ...rule, content, confidence: rule.sure ? rule.confidence : rule.confidence * 0.6 }
    added.push(relation)
    claim(relation)
  }
  const all = [...snapped, ...added]
  goOnBehindComma(scene, quotes, all, claimed)
  goOnAfterSpeaker(scene, quotes, all, claimed)
  carryOn(scene, quotes, all, claimed)
  goOnAlone(scene, quotes, all, claimed)
  return all
}

function quotesOf({ tokens, quoteOf, quoted }: Scene): (Quote | undefined)[] {
  const out: (Quote | undefined)[] = quoted.map(() => undefined)
  for (let t = 0; t < tokens.length; t++) {
    const index = quoteOf[t]!
    if (index < 0) continue
    const quote = out[index]
    if (quote) quote.to = t + 1
    else out[index] = { from: t, to: t + 1, index }
  }
  return out
}

const isClaimed = (claimed: Uint8Array, [from, to]: Range): boolean => {
  for (let t = from; t < to; t++) if (claimed[t]) return true
  return false
}

function isLeftOver(
  scene: Scene,
  quotes: readonly (Quote | undefined)[],
  claimed: Uint8Array,
  t: number,
): boolean {
  const index = scene.quoteOf[t]!
  const quote = index < 0 ? undefined : quotes[index]
  return (
    quote !== undefined &&
    scene.quoted[index]!.use === 'speech' &&
    !isClaimed(claimed, [quote.from, quote.to])
  )
}

/** A content that covers most of a quotation covers all of it, the marks included; no stray mark stands at its ends. */
function snapToMarks(scene: Scene, quotes: readonly (Quote | undefined)[], relation: Relation): Relation {
  const { quoteOf, tokens } = scene
  const isStray = (t: number) => quoteOf[t]! < 0 && !/[\p{L}\p{N}]/u.test(tokens[t]!.norm)
  const blocked = (t: number) =>
    [relation.cue, relation.source].some(r => r && t >= r[0] && t < r[1]) ||
    relation.content.some(([a, b]) => t >= a && t < b)
  const reach = (from: number, to: number, quote: Quote) => {
    const covered = Math.min(to, quote.to) - Math.max(from, quote.from)
    return covered * 2 >= quote.to - quote.from
  }
  const content = relation.content.map(([from, to]): Range => {
    const left = quoteOf[from]! < 0 ? undefined : quotes[quoteOf[from]!]
    const right = quoteOf[to - 1]! < 0 ? undefined : quotes[quoteOf[to - 1]!]
    let a = from
    let b = to
    if (left && left.from < from && reach(from, to, left)) while (a > left.from && !blocked(a - 1)) a--
    if (right && right.to > to && reach(from, to, right)) while (b < right.to && !blocked(b)) b++
    while (a < b - 1 && isStray(a)) a++
    while (b > a + 1 && isStray(b - 1)) b--
    return [a, b]
  })
  return { ...relation, content: joinTouching(content) }
}

function joinTouching(ranges: readonly Range[]): Range[] {
  const out: Range[] = []
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1)
    if (last && from <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], to)]
    else out.push([from, to])
  }
  return out
}

/**
 * A quotation that nobody claimed and that stands right behind a content, after a comma, is its end in the speaker's own
 * words.
 *
 *     Reyes said the harbour would open, “provided that the storm holds off.”
 *                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 */
function goOnBehindComma(
  { tokens, sentences, quoteOf, quoted }: Scene,
  quotes: readonly (Quote | undefined)[],
  relations: readonly Relation[],
  claimed: Uint8Array,
): void {
  const openings = new Map<number, Quote>()
  for (const quote of quotes)
    if (quote && quoted[quote.index]!.use === 'speech') openings.set(quote.from, quote)
  // relations come nearly in the order of the text: the sentence at hand is seldom far
  let at = 0
  for (const { content, cue } of relations) {
    const last = content.at(-1)
    if (!last || !cue || cue[0] > last[0] || quoteOf[last[1] - 1]! >= 0) continue
    const comma = tokens[last[1]]?.norm === ','
    const quote = comma ? openings.get(last[1] + 1) : undefined
    if (!quote || isClaimed(claimed, [quote.from, quote.to])) continue
    while (at > 0 && sentences[at]!.firstToken > cue[0]) at--
    while (at + 1 < sentences.length && sentences[at]!.endToken <= cue[0]) at++
    if (quote.from >= sentences[at]!.endToken) continue
    content[content.length - 1] = [last[0], quote.to]
    claimed.fill(1, last[1], quote.to)
  }
}

/** How many words may stand between a speaker and the quotation that goes on: "on Friday in a crowded hall". */
const ASIDE = 10

/**
 * A quotation that nobody claimed and that begins a sentence right after a quoted speaker goes on with the same
 * words; so does one that stands directly before a claimed quotation.
 *
 *     “We open on Monday,” said Anna Reyes on the quay. “Ships may enter.” “All of them,” she said.
 *                          ^^^^ ==========              ~~~~~~~~~~~~~~~~~
 */
function goOnAfterSpeaker(
  { tokens, sentences, quoteOf, quoted }: Scene,
  quotes: readonly (Quote | undefined)[],
  relations: readonly Relation[],
  claimed: Uint8Array,
): void {
  const owner = new Int32Array(tokens.length).fill(-1)
  relations.forEach(({ content, cue, source }, r) => {
    for (const [from, to] of [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])])
      owner.fill(r, from, to)
  })
  const paragraphOf = new Int32Array(tokens.length)
  for (const s of sentences) paragraphOf.fill(s.paragraph, s.firstToken, s.endToken)
  const spoken = ({ content }: Relation) => content.some(([from]) => quoteOf[from]! >= 0)
  quotes.forEach((quote, index) => {
    if (!quote || quote.to - quote.from < 4 || quoted[index]!.use === 'title') return
    if (isClaimed(claimed, [quote.from, quote.to])) return
    const paragraph = paragraphOf[quote.from]!
    let t = quote.from - 1
    let words = 0
    const ends = t >= 0 && (/^[.!?]$/.test(tokens[t]!.norm) || quoteOf[t]! >= 0)
    while (t >= 0 && paragraphOf[t] === paragraph && owner[t]! < 0 && words <= ASIDE) {
      if (tokens[t]!.pos !== 'PUNCT') words++
      t--
    }
    const before = t >= 0 && paragraphOf[t] === paragraph && words <= ASIDE ? owner[t]! : -1
    let reach = quote.to
    while (
      reach < tokens.length &&
      reach < quote.to + 4 &&
      owner[reach]! < 0 &&
      tokens[reach]!.pos !== 'PUNCT'
    )
      reach++
    const after = reach < tokens.length && paragraphOf[reach] === paragraph ? owner[reach]! : -1
    const comma = quote.to > quote.from + 2 && /^[,?!]$/.test(tokens[quote.to - 2]!.norm)
    const joins =
      after >= 0 && spoken(relations[after]!) && (comma || (reach === quote.to && quoteOf[reach]! >= 0))
    const goesOn = ends || (t >= 0 && isSplit(tokens, relations[before], quote.from))
    const next = joins ? after : goesOn && before >= 0 && spoken(relations[before]!) ? before : -1
    if (next < 0) return
    relations[next]!.content.push([quote.from, quote.to])
    owner.fill(next, quote.from, quote.to)
    claimed.fill(1, quote.from, quote.to)
  })
}

/** “I will stay,” said Reyes, “until the end.”: cue and source stand between two commas, the words on both sides. */
const isSplit = (tokens: Scene['tokens'], relation: Relation | undefined, from: number): boolean =>
  relation !== undefined &&
  tokens[from - 1]!.norm === ',' &&
  relation.cue !== null &&
  relation.content.at(-1)![1] <= relation.cue[0]

/** A quotation left open at the end of its paragraph goes on in the next one: same attribution. */
function carryOn(
  scene: Scene,
  quotes: readonly (Quote | undefined)[],
  relations: Relation[],
  claimed: Uint8Array,
): void {
  const owner = new Map<number, Relation>()
  for (const relation of relations)
    for (const [from, to] of relation.content)
      for (const t of [from, to - 1]) if (scene.quoteOf[t]! >= 0) owner.set(scene.quoteOf[t]!, relation)
  scene.quoted.forEach((quote: QuotedSpan, index) => {
    const here = quotes[index]
    if (quote.continues === null || !here || isClaimed(claimed, [here.from, here.to])) return
    const from = owner.get(quote.continues)
    if (!from) return
    from.content.push([here.from, here.to])
    owner.set(index, from)
    claimed.fill(1, here.from, here.to)
  })
}

/**
 * A paragraph that is nothing but a quotation, right after a paragraph with quoted words: the same speaker goes
 * on, and the words belong to the last attribution there.
 */
function goOnAlone(
  { sentences, quoteOf, quoted }: Scene,
  quotes: readonly (Quote | undefined)[],
  relations: readonly Relation[],
  claimed: Uint8Array,
): void {
  const ends = new Map<number, readonly [first: number, end: number]>()
  for (const s of sentences) ends.set(s.paragraph, [ends.get(s.paragraph)?.[0] ?? s.firstToken, s.endToken])
  const speaker = new Map<number, Relation>()
  const last = (r: Relation) => Math.max(...r.content.map(c => c[1]), r.cue?.[1] ?? 0)
  for (const relation of relations) {
    if (!relation.content.some(([from]) => quoteOf[from]! >= 0)) continue
    const paragraph = paragraphAt(sentences, last(relation) - 1)
    const other = speaker.get(paragraph)
    if (!other || last(other) < last(relation)) speaker.set(paragraph, relation)
  }
  quotes.forEach((quote, index) => {
    if (!quote || quoted[index]!.use !== 'speech' || quote.to - quote.from < 8) return
    if (isClaimed(claimed, [quote.from, quote.to])) return
    const paragraph = paragraphAt(sentences, quote.from)
    const [first, end] = ends.get(paragraph) ?? [-1, -1]
    const before = speaker.get(paragraph - 1)
    if (!before || first !== quote.from || quote.to < end - 1) return
    before.content.push([quote.from, quote.to])
    claimed.fill(1, quote.from, quote.to)
    speaker.set(paragraph, before)
  })
}

/** The paragraph of a token. */
const paragraphAt = (sentences: Scene['sentences'], token: number): number =>
  sentenceAt(sentences, token)?.paragraph ?? -1
