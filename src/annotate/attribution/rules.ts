import type { QuotedSpan, Sentence, Token } from '../types.ts'
import type { Range, Relation } from './relation.ts'
import { strongForms, weakForms } from './speech-words.ts'

/** What the rules read: tokens with the outermost speech quotation each stands in (-1: none). */
export interface Scene {
  tokens: readonly Token[]
  sentences: readonly Sentence[]
  quoted: readonly QuotedSpan[]
  /** for each token the index of the outer quotation around it, or -1 */
  quoteOf: Int32Array
}

const LINK = new Set([
  'have',
  'has',
  'had',
  "'ve",
  'also',
  'then',
  'later',
  'once',
  'repeatedly',
  'again',
  'recently',
])
const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM'])
const NOT_A_SOURCE = new Set(['it', 'that', 'this', 'there', 'what', 'which', 'these', 'those'])
const isWord = (t: Token) => t.pos !== 'PUNCT' && t.pos !== 'SYM'

/** For each token the index of the outermost quotation around it, or -1; titles may be left out. */
export function quotationOfTokens(
  tokens: readonly Token[],
  quoted: readonly QuotedSpan[],
  titles = true,
): Int32Array {
  const out = new Int32Array(tokens.length).fill(-1)
  let t = 0
  quoted.forEach((quote, q) => {
    if (quote.depth > 0 || (!titles && quote.use === 'title')) return
    while (t < tokens.length && tokens[t]!.end <= quote.start) t++
    for (let k = t; k < tokens.length && tokens[k]!.start < quote.end; k++) out[k] = q
  })
  return out
}

/**
 * Attributions by rule: a verb of saying, the noun phrase beside it, and the quotation or clause it reports.
 *
 *     “We open on Monday,” said Anna Reyes.      Anna Reyes said that the harbour would open.
 *     ~~~~~~~~~~~~~~~~~~~~ ^^^^ ==========       ========== ^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~
 */
export function findByRule(scene: Scene): Relation[] {
  const out: Relation[] = []
  const taken = new Uint8Array(scene.tokens.length)
  for (const relation of findSigned(scene)) {
    out.push(relation)
    for (const [from, to] of [...relation.content, relation.cue!, relation.source!]) taken.fill(1, from, to)
  }
  scene.sentences.forEach((sentence, s) => {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (scene.quoteOf[i]! >= 0 || taken[i]) continue
      const { norm } = scene.tokens[i]!
      const according = sizeOfAccording(scene.tokens, i)
      if (according > 0) {
        const relation = readAccording(scene, sentence, i, according)
        if (relation) {
          out.push(relation)
          for (const [from, to] of [...relation.content, relation.cue!, relation.source!])
            taken.fill(1, from, to)
        }
        continue
      }
      const strong = strongForms.has(norm)
      if (!strong && !weakForms.has(norm)) continue
      const relation = readCue(scene, s, i, strong, taken)
      if (!relation) continue
      for (const [from, to] of [...relation.content, relation.cue!]) taken.fill(1, from, to)
      out.push(relation)
    }
  })
  return out
}

function readCue(scene: Scene, s: number, cue: number, strong: boolean, taken: Uint8Array): Relation | null {
  const { tokens, sentences, quoteOf } = scene
  const sentence = sentences[s]!
  const first = sentence.firstToken
  const end = sentence.endToken
  const before = sourceBefore(tokens, first, cue)
  const after = sourceAfter(tokens, cue + 1, end)
  const norm = tokens[cue]!.norm

  // a quotation that ends right before the source or the cue
  const edge = before ? before[0] : cue
  const opening = quoteBefore(scene, first, edge)
  if (opening >= 0) {
    const source = before ?? after
    const content: Range[] = [rangeOfQuote(scene, opening)]
    const rest = source && source[0] > cue ? source[1] : cue + 1
    addFollowing(scene, s, rest, content)
    return { cue: [cue, cue + 1], source, content, confidence: source ? 0.9 : 0.5 }
  }
  if (!before) return null
  if (NOT_A_SOURCE.has(tokens[before[0]]!.norm) && before[1] - before[0] === 1) return null

  // NAME said that …; NAME said: “…”
  let from = cue + 1
  const colon = tokens[from]?.norm === ':' || tokens[from]?.norm === ','
  if (colon) from++
  if (norm === 'told' || norm === 'tells' || norm === 'tell') {
    const listener = sourceAfter(tokens, from, end)
    if (listener) from = listener[1]
    if (tokens[from]?.norm === ',' || tokens[from]?.norm === ':') from++
  }
  const that = tokens[from]?.norm === 'that' || tokens[from]?.norm === 'to'
  const quote = from < end ? quoteOf[from]! : -1
  if (!strong && !that && quote < 0) {
    // called the plan “a mistake”: a quotation inside the object
    let k = from
    while (k < end && k < from + 12 && quoteOf[k]! < 0 && isWord(tokens[k]!)) k++
    if (k >= end || quoteOf[k]! < 0) return null
  }
  let to = from
  while (to < end && !taken[to] && !(quoteOf[to]! < 0 && tokens[to]!.norm === ';')) to++
  while (to > from && quoteOf[to - 1]! < 0 && !isWord(tokens[to - 1]!)) to--
  if (to <= from) return null
  const content: Range[] = [[from, to]]
  if (quote >= 0 && colon) content[0] = rangeOfQuote(scene, quote)
  else if (to >= end - 1 && quoteOf[to - 1]! >= 0)
    content[0] = [from, Math.max(to, rangeOfQuote(scene, quoteOf[to - 1]!)[1])]
  return {
    cue: [cue, cue + 1],
    source: before,
    content,
    confidence: that || quote >= 0 ? 0.8 : strong ? 0.6 : 0.4,
  }
}

/** How many tokens a signature has at most, with place and office. */
const SIGNATURE = 12

/**
 * A quotation that is signed at the end of its paragraph.
 *
 *     “We open on Monday, and not a day later.” — Anna Reyes, harbour master
 *     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ ^ ==========================
 */
function findSigned({ tokens, sentences, quoteOf, quoted }: Scene): Relation[] {
  const out: Relation[] = []
  const ends = new Map<number, number>()
  for (const s of sentences) ends.set(s.paragraph, s.endToken)
  for (const { firstToken, endToken, paragraph } of sentences) {
    for (let t = Math.max(1, firstToken); t < endToken; t++) {
      const q = quoteOf[t - 1]!
      if (q < 0 || quoteOf[t]! >= 0 || !/^-+$/.test(tokens[t]!.norm)) continue
      let from = t - 1
      while (from > 0 && quoteOf[from - 1] === q) from--
      const end = ends.get(paragraph)!
      const named = tokens[t + 1]?.pos === 'PROPN'
      if (!named || end - t - 1 > SIGNATURE || t - from < 5 || quoted[q]!.end !== tokens[t - 1]!.end) continue
      let to = t + 1
      while (to < end && isWord(tokens[to]!) && tokens[to]!.pos !== 'VERB' && quoteOf[to]! < 0) to++
      if (to < end && tokens[to]!.pos === 'VERB') continue
      out.push({ cue: [t, t + 1], source: [t + 1, to], content: [[from, t]], confidence: 0.8, sure: true })
    }
  }
  return out
}

const OPINIONS = new Set(['words', 'view', 'opinion', 'eyes', 'judgment', 'judgement', 'telling'])

/** How many tokens lead to a source here: "according to", "in the words of", ", per"; 0 for none. */
function sizeOfAccording(tokens: readonly Token[], at: number): number {
  const { norm } = tokens[at]!
  if (norm === 'according') return tokens[at + 1]?.norm === 'to' ? 2 : 0
  if (norm === 'per' && tokens[at - 1]?.norm === ',')
    return /^(?:PROPN|DET|NUM)$/.test(tokens[at + 1]?.pos ?? '') ? 1 : 0
  if (norm !== 'in' || tokens[at + 1]?.norm !== 'the' || tokens[at + 3]?.norm !== 'of') return 0
  return OPINIONS.has(tokens[at + 2]!.norm) ? 4 : 0
}

/**
 * The rest of the sentence is what the source says.
 *
 *     According to Anna Reyes, the harbour is full.      The harbour is full, according to Anna Reyes.
 *     ^^^^^^^^^^^^ ==========  ~~~~~~~~~~~~~~~~~~~       ~~~~~~~~~~~~~~~~~~~  ^^^^^^^^^^^^ ==========
 */
function readAccording({ tokens }: Scene, sentence: Sentence, at: number, size: number): Relation | null {
  const source = sourceAfter(tokens, at + size, sentence.endToken)
  if (!source) return null
  const isMark = (t: number) => tokens[t]!.pos === 'PUNCT' && tokens[t]!.norm !== '"'
  let from = sentence.firstToken
  let to = at
  let end: number = source[1]
  if (at - sentence.firstToken <= 1) {
    // an apposition or a relative clause stands before the comma that opens the content
    const limit = Math.min(sentence.endToken, end + 25)
    while (end < limit && tokens[end]!.norm !== ',') end++
    if (end === limit) return null
    from = end + 1
    to = sentence.endToken
  }
  while (to > from && isMark(to - 1)) to--
  while (from < to && isMark(from)) from++
  if (to - from < 3) return null
  // behind the content the source takes in what is said of it: "two people briefed on it"
  let last: number = source[1]
  if (to <= at) while (last < Math.min(sentence.endToken, source[1] + 12) && isWord(tokens[last]!)) last++
  return {
    cue: [at, at + size],
    source: [source[0], last],
    content: [[from, to]],
    confidence: 0.75,
    sure: true,
  }
}

/** The noun phrase that ends before the cue, over adverbs, auxiliaries and an apposition between commas. */
export function sourceBefore(tokens: readonly Token[], first: number, cue: number): Range | null {
  let k = cue - 1
  while (k >= first && (tokens[k]!.pos === 'ADV' || tokens[k]!.pos === 'AUX' || LINK.has(tokens[k]!.norm)))
    k--
  if (k >= first && tokens[k]!.norm === ',') {
    let open = k - 1
    while (open >= first && tokens[open]!.norm !== ',' && tokens[open]!.norm !== '"') open--
    if (open < first || tokens[open]!.norm !== ',') return null
    const head = nounPhraseEnding(tokens, first, open - 1)
    return head && [head[0], k]
  }
  return k >= first ? nounPhraseEnding(tokens, first, k) : null
}

function nounPhraseEnding(tokens: readonly Token[], first: number, last: number): Range | null {
  let k = last
  while (k >= first && isPartOfPhrase(tokens, k, first)) k--
  return k < last ? [k + 1, last + 1] : null
}

function isPartOfPhrase(tokens: readonly Token[], k: number, first: number): boolean {
  const t = tokens[k]!
  if (t.norm === '"' || t.norm === "''") return false
  if (NOMINAL.has(t.pos) || t.norm === "'s" || t.norm === 'the') return true
  return t.norm === 'of' && k > first && NOMINAL.has(tokens[k - 1]!.pos)
}

export function sourceAfter(tokens: readonly Token[], from: number, end: number): Range | null {
  let k = from
  while (k < end && NOMINAL.has(tokens[k]!.pos) && tokens[k]!.norm !== 'that') {
    if (k > from && tokens[k]!.pos === 'PRON') break
    k++
    while (
      k + 1 < end &&
      (tokens[k]!.norm === 'of' || tokens[k]!.norm === "'s") &&
      NOMINAL.has(tokens[k + 1]!.pos)
    )
      k++
  }
  return k > from ? [from, k] : null
}

/** The quotation whose last mark stands right before token `edge`, or -1. */
function quoteBefore({ tokens, quoteOf, quoted }: Scene, first: number, edge: number): number {
  let k = edge - 1
  if (k >= first && quoteOf[k]! < 0 && tokens[k]!.norm === ',') k--
  if (k < first || quoteOf[k]! < 0) return -1
  const q = quoteOf[k]!
  return quoted[q]!.end === tokens[k]!.end ? q : -1
}

function rangeOfQuote({ quoteOf }: Scene, q: number): Range {
  const from = quoteOf.indexOf(q)
  return [from, quoteOf.lastIndexOf(q) + 1]
}

/** Adds the quotation that goes on after the speaker, in this sentence or as the next ones of the paragraph. */
function addFollowing(scene: Scene, s: number, rest: number, content: Range[]): void {
  const { tokens, sentences, quoteOf } = scene
  const paragraph = sentences[s]!.paragraph
  let last = s
  while (last + 1 < sentences.length && sentences[last + 1]!.paragraph === paragraph) last++
  const end = sentences[last]!.endToken
  let k = rest
  let plain = 0
  while (k < end && quoteOf[k]! < 0 && plain < 12) {
    if (tokens[k]!.norm === '.' || tokens[k]!.norm === ',') {
      if (k + 1 < end && quoteOf[k + 1]! >= 0) {
        content.push(rangeOfQuote(scene, quoteOf[k + 1]!))
        return
      }
      if (tokens[k]!.norm === '.') return
    }
    plain++
    k++
  }
}
