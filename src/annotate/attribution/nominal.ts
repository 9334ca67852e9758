import type { Token } from '../types.ts'
import { endBeforePredicate, isVerb } from './mend-clauses.ts'
import type { Range, Relation } from './relation.ts'
import { sourceAfter, type Scene } from './rules.ts'
import { nounsThatReport } from './speech-words.ts'

/** What leads from a noun to whose claim or fear it is: "a warning from doctors that", "concern among doctors that". */
const LEADS = new Set(['from', 'by', 'of', 'among'])
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your'])
/** "the claim that she made": the noun is the object of the clause, whose words it does not give. */
const MADE = new Set(
  'made makes make gave gives given issued raised filed put published wrote signed kept broke'.split(' '),
)

/**
 * A noun of saying, fearing or hearing with the clause that fills it, with or without somebody whose it is.
 *
 *     Rumours that the king was ill spread quickly.      There is growing concern among doctors that it will run out.
 *     ^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~                                       ^^^^^^^       ======= ~~~~~~~~~~~~~~~~~~~~
 */
export function findNominal(scene: Scene): Relation[] {
  const { tokens, sentences, quoteOf } = scene
  const out: Relation[] = []
  for (const { firstToken, endToken } of sentences)
    for (let t = firstToken; t < endToken - 4; t++) {
      if (!nounsThatReport.has(tokens[t]!.norm) || quoteOf[t]! >= 0 || !isNoun(tokens, t, firstToken))
        continue
      const owner = LEADS.has(tokens[t + 1]!.norm) ? sourceAfter(tokens, t + 2, endToken) : null
      const that = owner ? owner[1] : t + 1
      if (tokens[that]?.norm !== 'that' || !isClause(tokens, that, endToken)) continue
      let to = that
      while (to < endToken && !isStop(tokens[to]!)) to++
      const relation: Relation = {
        cue: [t, t + 1],
        source: owner ?? ownerBefore(tokens, t, firstToken),
        content: [[that, to]],
        confidence: 0.55,
        sure: true,
      }
      out.push(endBeforePredicate(scene, relation))
      t = that
    }
  return out
}

const isStop = ({ norm }: Token) => norm === '.' || norm === ';' || norm === '?' || norm === '!'

/** "fears that" with a noun: behind an article, an adjective or an owner, or as the first word of its sentence. */
function isNoun(tokens: readonly Token[], at: number, first: number): boolean {
  if (at === first) return tokens[at]!.norm.endsWith('s')
  const before = tokens[at - 1]!
  if (tokens[at]!.pos !== 'NOUN') return false
  return before.pos !== 'PROPN' && before.pos !== 'PRON' && before.norm !== 'to'
}

/** "that" with a subject and a verb behind it, none of which says what was done with the noun. */
function isClause(tokens: readonly Token[], that: number, end: number): boolean {
  if (!/^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(tokens[that + 1]!.pos)) return false
  for (let t = that + 2; t < Math.min(end, that + 10); t++) {
    if (!isVerb(tokens[t]!.pos)) continue
    let verb = t
    while (verb + 1 < end && tokens[verb]!.pos === 'AUX') verb++
    return !MADE.has(tokens[verb]!.norm)
  }
  return false
}

/** "the minister's fear", "their hopes" */
function ownerBefore(tokens: readonly Token[], noun: number, first: number): Range | null {
  let t = noun - 1
  while (t >= first && tokens[t]!.pos === 'ADJ') t--
  if (t < first) return null
  if (POSSESSIVE.has(tokens[t]!.norm)) return [t, t + 1]
  if (tokens[t]!.norm !== "'s" && tokens[t]!.norm !== "'") return null
  let from = t
  while (from > first && /^(?:PROPN|NOUN|ADJ|DET)$/.test(tokens[from - 1]!.pos)) from--
  return from < t ? [from, t + 1] : null
}
