import { fnv1a } from '../../text/hash.ts'
import type { PartOfSpeech, QuotedSpan, Sentence, Token } from '../types.ts'
import { clueOf } from './clues.ts'
import { quotationOfTokens } from './rules.ts'
import { stemOf } from './stem.ts'

/** Empty places on each side of the arrays, so that features may look beyond the ends. */
export const PAD = 4

/**
 * A text as integers, one array a property. Index `PAD + i` is token `i`. Words, stems and tags are hashes:
 * nothing downstream sees a string.
 */
export interface Encoded {
  /** number of tokens */
  n: number
  word: Int32Array
  stem: Int32Array
  suffix: Int32Array
  /** part of speech; for closed classes and marks the word itself, for verbs and nouns their ending */
  tag: Int32Array
  pos: Uint8Array
  shape: Uint8Array
  /** what the lexicons say of the word (see clues.ts) */
  clue: Uint8Array
  /** 0 outside, 1 inside, 2 opening mark, 3 closing mark of an outermost quotation */
  quote: Uint8Array
  /** the outermost quotation around the token, or -1 */
  quoteId: Int32Array
  /** the sentence of the token, or -1 */
  sentence: Int32Array
  /** places in the same sentence, as padded indices, or 0: the nearest on the left or right, itself excluded */
  lastVerb: Int32Array
  nextVerb: Int32Array
  lastNominal: Int32Array
  nextNominal: Int32Array
  nextThat: Int32Array
  /** the last closing mark before, the next opening mark after, in the same sentence */
  lastClose: Int32Array
  nextOpen: Int32Array
  /** the first token of its sentence */
  first: Int32Array
  /** counts of what stands before each place: commas and other inner marks, verbs, "that", noun phrases */
  commas: Int32Array
  verbs: Int32Array
  thats: Int32Array
  phrases: Int32Array
  /** what the noun phrase of a token may be: see ROLE */
  role: Uint8Array
  /** phrases that look like subjects and begin before each place */
  subjects: Int32Array
}

/** A noun phrase by its neighbours: after a preposition, before a verb, after a verb, between the two, neither. */
export const ROLE = { none: 0, prepositional: 1, subject: 2, object: 3, both: 4, other: 5 } as const

export const POS: readonly PartOfSpeech[] =
  'X ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB'.split(
    ' ',
  ) as PartOfSpeech[]
const POS_ID = new Map(POS.map((p, i) => [p, i]))
export const [, , , ADV, AUX, , DET, , NOUN, NUM, PART, PRON, PROPN, PUNCT, , , VERB] = POS.map(
  (_, i) => i,
) as number[]
const idsOf = (list: string): Uint8Array => Uint8Array.from(POS, p => (list.split(' ').includes(p) ? 1 : 0))
const CLOSED_ID = idsOf('ADP AUX CCONJ DET PART PRON PUNCT SCONJ SYM')

interface WordType {
  word: number
  stem: number
  suffix: number
  clue: number
  ending: number
  kind: number
}

/** Words that the counts below ask for. */
const KIND = { plain: 0, innerMark: 1, opener: 2, that: 3, owner: 4, of: 5 } as const
const KINDS = new Map<string, number>([
  ...[',', ';', ':', '-', '--', '(', ')', '…'].map(mark => [mark, KIND.innerMark] as const),
  ...['who', 'which', 'whether'].map(word => [word, KIND.opener] as const),
  ['that', KIND.that],
  ["'s", KIND.owner],
  ['of', KIND.of],
])

const types = new Map<string, WordType>()

function typeOf(norm: string): WordType {
  let type = types.get(norm)
  if (type) return type
  const ending = norm.endsWith('ing') ? 1 : norm.endsWith('ed') ? 2 : norm.endsWith('s') ? 3 : 4
  const base = stemOf(norm)
  type = {
    word: fnv1a(norm) | 0,
    stem: fnv1a(base, 0x9747b28c) | 0,
    suffix: fnv1a(norm.slice(-3), 0x5bd1e995) | 0,
    clue: clueOf(norm),
    ending,
    kind: KINDS.get(norm) ?? KIND.plain,
  }
  // a table for the life of the process, bounded so that a long stream cannot fill the memory
  if (types.size > 60_000) types.clear()
  types.set(norm, type)
  return type
}

/** lower 1, capitalised 2, all capitals 3, with digits 4, mark 5 */
function shapeOf(text: string, { start, end }: Token): number {
  const first = text.charCodeAt(start)
  if (first >= 97 && first <= 122) return 1
  if (first >= 48 && first <= 57) return 4
  if (first >= 65 && first <= 90) {
    if (end - start === 1) return 2
    const second = text.charCodeAt(start + 1)
    return second >= 65 && second <= 90 ? 3 : 2
  }
  const c = text.slice(start, start + 2)
  return /^\p{Lu}/u.test(c) ? 2 : /^\p{L}/u.test(c) ? 1 : /^\p{N}|^[$€£¥]/u.test(c) ? 4 : 5
}

/** How many properties take four bytes a token, and how many one. */
const WIDE = 19
const NARROW = 6

/** Encodes a text for the taggers. `quoted` may hold titles: these count as plain text. */
export function encode(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quoted: readonly QuotedSpan[],
): Encoded {
  const n = tokens.length
  const size = n + 2 * PAD
  // one buffer for all properties: two dozen small ones keep the allocator busier than the text does
  const buffer = new ArrayBuffer(size * (4 * WIDE + NARROW))
  let at = 0
  const ints = () => new Int32Array(buffer, (at += size * 4) - size * 4, size)
  const bytes = () => new Uint8Array(buffer, (at += size) - size, size)
  const out: Encoded = {
    n,
    word: ints(),
    stem: ints(),
    suffix: ints(),
    tag: ints(),
    quoteId: ints().fill(-1),
    sentence: ints().fill(-1),
    lastVerb: ints(),
    nextVerb: ints(),
    lastNominal: ints(),
    nextNominal: ints(),
    nextThat: ints(),
    lastClose: ints(),
    nextOpen: ints(),
    first: ints(),
    commas: ints(),
    verbs: ints(),
    thats: ints(),
    phrases: ints(),
    subjects: ints(),
    // after those of four bytes, which must stand at multiples of four
    pos: bytes(),
    shape: bytes(),
    clue: bytes(),
    quote: bytes(),
    role: bytes(),
  }
  const kind = bytes()
  for (let i = 0; i < n; i++) {
    const token = tokens[i]!
    const type = typeOf(token.norm)
    const k = i + PAD
    const pos = POS_ID.get(token.pos) ?? 0
    kind[k] = type.kind
    out.word[k] = type.word
    out.stem[k] = type.stem
    out.suffix[k] = type.suffix
    out.clue[k] = type.clue
    out.pos[k] = pos
    out.shape[k] = shapeOf(text, token)
    out.tag[k] = CLOSED_ID[pos]
      ? type.word
      : pos === VERB
        ? 101 + type.ending
        : pos === NOUN
          ? 111 + (type.ending === 3 ? 1 : 0)
          : 121 + pos
  }
  const quoteOf = quotationOfTokens(tokens, quoted)
  for (let i = 0; i < n; i++) {
    const q = quoteOf[i]!
    if (q < 0) continue
    const k = i + PAD
    out.quoteId[k] = q
    const { start, end, inner } = quoted[q]!
    const token = tokens[i]!
    out.quote[k] =
      token.start === start && token.end <= inner.start
        ? 2
        : token.end === end && token.start >= inner.end
          ? 3
          : 1
  }
  count(out, kind)
  findRoles(out)
  for (let i = 0; i < sentences.length; i++)
    linkSentence(out, i, sentences[i]!.firstToken + PAD, sentences[i]!.endToken + PAD, kind)
  return out
}

function linkSentence(out: Encoded, index: number, from: number, to: number, kind: Uint8Array): void {
  let verb = 0
  let nominal = 0
  let close = 0
  for (let k = from; k < to; k++) {
    out.sentence[k] = index
    out.first[k] = from
    out.lastVerb[k] = verb
    out.lastNominal[k] = nominal
    out.lastClose[k] = close
    const pos = out.pos[k]!
    if (pos === VERB) verb = k
    else if (pos === NOUN || pos === PROPN || pos === PRON) nominal = k
    if (out.quote[k] === 3) close = k
  }
  verb = nominal = 0
  let that = 0
  let open = 0
  for (let k = to - 1; k >= from; k--) {
    out.nextVerb[k] = verb
    out.nextNominal[k] = nominal
    out.nextThat[k] = that
    out.nextOpen[k] = open
    const pos = out.pos[k]!
    if (pos === VERB) verb = k
    else if (pos === NOUN || pos === PROPN || pos === PRON) nominal = k
    if (kind[k] === KIND.that) that = k
    if (out.quote[k] === 2) open = k
  }
}

const IN_PHRASE = idsOf('ADJ DET NOUN NUM PRON PROPN')

function count(out: Encoded, kinds: Uint8Array): void {
  let commas = 0
  let verbs = 0
  let thats = 0
  let phrases = 0
  let inside = false
  for (let k = PAD; k < PAD + out.n; k++) {
    const kind = kinds[k]!
    const pos = out.pos[k]!
    const phrase: boolean = IN_PHRASE[pos] === 1 || kind === KIND.owner || (kind === KIND.of && inside)
    if (phrase && (!inside || (pos === PRON && out.pos[k - 1] !== DET))) phrases++
    inside = phrase
    out.commas[k] = commas
    out.verbs[k] = verbs
    out.thats[k] = thats
    // the number of the phrase that the token is in, odd; the gap after it is even
    out.phrases[k] = inside ? phrases * 2 - 1 : phrases * 2
    if (kind === KIND.innerMark) commas++
    if (pos === VERB || pos === AUX) verbs++
    if (kind === KIND.that || kind === KIND.opener) thats++
  }
  for (let k = PAD + out.n; k < out.commas.length; k++) {
    out.commas[k] = commas
    out.verbs[k] = verbs
    out.thats[k] = thats
    out.phrases[k] = phrases * 2
  }
}

const ADP = POS.indexOf('ADP')
const PARTICIPLE = 102

/** Guesses from the neighbours of each noun phrase whether it is a subject. */
function findRoles(out: Encoded): void {
  const end = PAD + out.n
  let subjects = 0
  for (let k = PAD; k < end;) {
    if (!(out.phrases[k]! & 1)) {
      out.subjects[k++] = subjects
      continue
    }
    const phrase = out.phrases[k]!
    let to = k + 1
    while (to < end && out.phrases[to] === phrase) to++
    const before = out.pos[k - 1]!
    let next = to
    while (next < end && next < to + 3 && (out.pos[next] === ADV || out.pos[next] === PART)) next++
    const verb = out.pos[next] === AUX || (out.pos[next] === VERB && out.tag[next] !== PARTICIPLE)
    const afterVerb = before === VERB || before === AUX
    const role =
      before === ADP
        ? ROLE.prepositional
        : verb
          ? afterVerb
            ? ROLE.both
            : ROLE.subject
          : afterVerb
            ? ROLE.object
            : ROLE.other
    for (let j = k; j < to; j++) {
      out.role[j] = role
      out.subjects[j] = subjects
    }
    if (role === ROLE.subject || role === ROLE.both) subjects++
    k = to
  }
  for (let k = end; k < out.subjects.length; k++) out.subjects[k] = subjects
}
