import type { Annotations, Sentence, Token } from '../../annotate/types.ts'

/** A run of tokens of one sentence, `first` inclusive and `end` exclusive; `joint` is the word or mark that opened it. */
export interface Clause {
  first: number
  end: number
  joint: string | null
}

const CONTRAST = new Set(['but', 'while', 'whereas', 'although', 'though', 'yet', 'so'])
const OPENING = new Set([
  'after',
  'before',
  'following',
  'despite',
  'although',
  'while',
  'when',
  'if',
  'as',
  'since',
])
/** No subject reaches over these. */
const CLOSING = new Set([',', ';', ':', 'that', 'which', 'who', 'to', '(', ')'])
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X'])
const FINITE = new Set(['VERB', 'AUX'])
/** A subject is looked for in so many words after a conjunction. */
const REACH = 12

/**
 * Cuts a sentence where a new statement with a subject of its own begins. Relative clauses stay where they
 * are; nothing is cut inside quotation marks.
 *
 *     The mayor will resign on Friday | , but the council has not accepted it | ; a vote is due in May.
 *     After the fire was out on Sunday | , firefighters searched the cellar.
 *
 * Refused: "the mayor and the council met" (no second subject and verb), "bread, but no water".
 *
 * @returns clauses in order; together they hold every token of the sentence but the joints between them
 */
export function splitClauses(annotations: Annotations, sentence: Sentence): Clause[] {
  const { tokens } = annotations
  const { firstToken, endToken } = sentence
  const inQuotes = quotedTokens(annotations, sentence)
  const out: Clause[] = []
  let first = firstToken
  let joint: string | null = null
  const cut = (end: number, next: number, by: string) => {
    if (end > first) out.push({ first, end, joint })
    first = next
    joint = by
  }
  if (OPENING.has(tokens[firstToken]!.norm)) {
    const comma = openingComma(tokens, sentence, inQuotes)
    if (comma > 0) cut(comma, comma + 1, ',')
  }
  for (let i = Math.max(first, firstToken) + 1; i < endToken - 2; i++) {
    if (inQuotes.has(i)) continue
    const { norm } = tokens[i]!
    if (norm === ';') cut(i, i + 1, ';')
    else if (norm === ':' && hasVerb(tokens, first, i) && hasSubjectAndVerb(tokens, i + 1, endToken, 6))
      cut(i, i + 1, ':')
    else if (CONTRAST.has(norm) || norm === 'and') {
      const afterComma = tokens[i - 1]!.norm === ','
      if (
        norm === 'and' ? !hasSubjectAndVerb(tokens, i + 1, endToken, 8) : !opensStatement(tokens, i, endToken)
      )
        continue
      if (norm === 'and' && joinsNouns(tokens, first, i)) continue
      if (!hasVerb(tokens, first, i) || (norm === 'yet' || norm === 'so' ? !afterComma : i - first < 3))
        continue
      cut(afterComma ? i - 1 : i, i + 1, norm)
    }
  }
  cut(endToken, endToken, '')
  return out
}

/** Token indices of the sentence that stand inside quotation marks of a quotation of three words or more. */
function quotedTokens({ tokens, quoted }: Annotations, sentence: Sentence): Set<number> {
  const out = new Set<number>()
  for (const q of quoted) {
    if (q.end <= sentence.start || q.start >= sentence.end) continue
    const inside: number[] = []
    for (let i = sentence.firstToken; i < sentence.endToken; i++)
      if (tokens[i]!.start >= q.start && tokens[i]!.end <= q.end) inside.push(i)
    if (inside.length > 4) for (const i of inside) out.add(i)
  }
  return out
}

/** The comma that ends an opening subordinate clause with a verb, where a subject and verb follow; -1 without one. */
function openingComma(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  inQuotes: Set<number>,
): number {
  for (let i = firstToken + 3; i < Math.min(endToken - 3, firstToken + 30); i++)
    if (tokens[i]!.norm === ',' && !inQuotes.has(i))
      if (hasVerb(tokens, firstToken, i) && hasSubjectAndVerb(tokens, i + 1, endToken, 6)) return i
  return -1
}

function hasVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (isFiniteVerb(tokens, i)) return true
  return false
}

/** A verb that can carry a statement: no infinitive ("to end"), no "-ing", no participle with "by" ("requested by"). */
function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const { pos, norm } = tokens[i]!
  if (!FINITE.has(pos) || norm.endsWith('ing')) return false
  if (tokens[i - 1]?.norm === 'to') return false
  return !(norm.endsWith('ed') && tokens[i + 1]?.norm === 'by')
}

/**
 * True where "and" joins two names or nouns before their verb has come, so that it joins no statements:
 * "said that French and Dutch ships were …", "the talks between Peru and Chile are …".
 */
function joinsNouns(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at - 1; i >= from && i > at - REACH; i--) {
    if (tokens[i]!.norm === 'between' || tokens[i]!.norm === 'that' || tokens[i]!.norm === 'both') return true
    if (isFiniteVerb(tokens, i)) return false
  }
  return false
}

/** After "but", "while": a subject and verb, or, after "but", a verb whose subject is understood ("but added that"). */
function opensStatement(tokens: readonly Token[], at: number, end: number): boolean {
  if (hasSubjectAndVerb(tokens, at + 1, end)) return true
  return tokens[at]!.norm === 'but' && FINITE.has(tokens[at + 1]!.pos)
}

/** True when a noun phrase opens at `from` and a verb follows it before a comma within reach. */
function hasSubjectAndVerb(tokens: readonly Token[], from: number, end: number, reach = REACH): boolean {
  let nominal = false
  for (let i = from; i < Math.min(end, from + reach); i++) {
    const { pos, norm } = tokens[i]!
    if (FINITE.has(pos) && isFiniteVerb(tokens, i)) return nominal
    if (CLOSING.has(norm) || (i === from && pos === 'ADP')) return false
    if (NOMINAL.has(pos)) nominal = true
  }
  return false
}
