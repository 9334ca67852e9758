import { isPastForm } from '../verb-forms.ts'
import type { Sentence, Token } from '../types.ts'

/** Which way a weekday points: to the last one, to the next one, or `null` for "cannot tell". */
export type Direction = 'past' | 'future' | null

const MODAL = new Set("will shall would may might could can must should won't 'll 'd cannot".split(' '))
const BE = new Set(['is', 'are', 'was', 'were', "'s", "'re", 'be', 'been', 'being', 'am', "'m"])
const REPORT = new Set('say says tell tells report reports add adds write writes show shows'.split(' '))
/** what makes a following "to …" or "for …" an outlook: "set to return", "scheduled for Monday", "vowed to march" */
const OUTLOOK = new Set(
  `set due scheduled expected slated poised planned plan plans planning likely ready supposed intend intends aim
   aims hope hopes want wants agreed agree agrees vowed vow promised promise pledged pledge threatened threaten
   ordered order urged asked invited going postponed delayed adjourned moved called deadline booked expects expect
   prepares prepare preparing timed tipped`.split(/\s+/),
)
/** verbs whose progressive tells of the future when a day is named: "is returning on Monday" */
const SCHEDULED = new Set(
  `returning leaving arriving travelling traveling heading flying meeting visiting going coming resuming beginning
   starting opening closing voting striking launching hosting holding ending departing reopening appearing debating`.split(
    /\s+/,
  ),
)
const AHEAD = new Set(['until', 'till', 'by', 'before'])

/**
 * Which way a time expression looks, from the verb it goes with: the nearest before it in its sentence, else the
 * first after it.
 *
 *     The envoy met them on Saturday …  past        … is set to return on Monday   future
 *               ^^^      ~~~~~~~~~~~                      ^^^ ~~~~~~~~~    ~~~~~~
 *
 * @param first - index of the expression's first token
 * @param end - index after its last token
 */
export function resolveDirection(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  end: number,
): Direction {
  const before = tokens[first - 1]
  const lead = before && first > sentence.firstToken ? before.norm : ''
  if (AHEAD.has(lead) && tokens[first - 2]?.norm !== 'followed') return 'future'
  if (lead === 'since' || lead === 'after') return 'past'
  if (setsDay(tokens, sentence, first)) return 'future'
  if (lead === 'of' && tokens[first - 2]?.norm === 'ahead') return 'future'
  for (let i = first - 1; i >= sentence.firstToken; i--) {
    const found = directionAt(tokens, i, sentence)
    if (found) return found
    // a clause of its own before the expression ends the search: "…, and on Monday the court will …"
    if (i < first - 1 && /^[;:]$/.test(tokens[i]!.norm)) break
  }
  for (let i = end; i < sentence.endToken; i++) {
    const found = directionAt(tokens, i, sentence)
    if (found) return found
  }
  return null
}

/** verbs that set a day, or another day, and what they set it for */
const SETS = /^(?:call|invite|summon|schedule|convene|set|fix|plan|book|organi[sz]e)(?:ed|s|d|ned|ning|ing)?$/
const MOVES =
  /^(?:brought|bring|moved?|put|postponed?|delayed?|adjourned?|pushed?|rescheduled?|shifted?|extended?)$/
const PROCEEDING =
  /^(?:meetings?|hearings?|votes?|sessions?|strikes?|walkouts?|summits?|rounds?|elections?|rally|rallies|conference|ballots?|talks|trial|debate|referendum|ceremony|march|protest|stoppage|deadline|inquest|review)$/

/**
 * A day that a verb sets for a proceeding, in whatever tense: "has called a meeting of the board [for] May 19", "brought
 * its hearings forward [to] Monday", "a strike [beginning] Friday".
 */
function setsDay(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  const lead = first > sentence.firstToken ? tokens[first - 1]!.norm : ''
  // "set a deadline of March 15"
  if (lead === 'of' && tokens[first - 2]?.norm === 'deadline') return true
  if (!/^(?:for|to|on|beginning|starting)$/.test(lead)) return false
  if (lead === 'on' && opensAhead(tokens, first, sentence.firstToken)) return true
  const from = Math.max(sentence.firstToken, first - 14)
  let noun = -1
  for (let i = first - 2; i >= from && noun < 0; i--) {
    // a verb of its own between the noun and the day: "left the meeting and spoke on Monday"
    if (tokens[i]!.pos === 'VERB') return false
    if (PROCEEDING.test(tokens[i]!.norm)) noun = i
  }
  if (noun < 0) return false
  if (lead === 'beginning' || lead === 'starting') return true
  const verbs = lead === 'to' ? MOVES : SETS
  for (let i = noun - 1; i >= from; i--)
    if (tokens[i]!.pos === 'VERB') {
      // "invited both to a meeting on Monday"; "called a meeting on Monday" was called then
      if (lead === 'on' && !/^(?:invit|summon)/.test(tokens[i]!.norm)) return false
      return verbs.test(tokens[i]!.norm)
    }
  return false
}

/** "until a full hearing on July 8", "before Monday's vote on …": what something waits for lies ahead. */
function opensAhead(tokens: readonly Token[], first: number, from: number): boolean {
  if (!PROCEEDING.test(tokens[first - 2]?.norm ?? '')) return false
  for (let i = first - 3; i >= Math.max(from, first - 7); i--) {
    if (/^(?:until|till|pending)$/.test(tokens[i]!.norm)) return true
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[i]!.pos)) return false
  }
  return false
}

function directionAt(tokens: readonly Token[], i: number, sentence: Sentence): Direction {
  const token = tokens[i]!
  const norm = token.norm
  const from = sentence.firstToken
  const back = (n: number): string => (i - n >= from ? tokens[i - n]!.norm : '')
  if (MODAL.has(norm) && !(norm === 'may' && token.pos === 'PROPN')) {
    // "would have met" looks back
    return tokens[i + 1]?.norm === 'have' ? 'past' : 'future'
  }
  if (OUTLOOK.has(norm) && /^(?:to|for|on)$/.test(tokens[i + 1]?.norm ?? '')) return 'future'
  if (norm === 'due' && i + 1 < sentence.endToken) return 'future'
  if (norm.endsWith('ing') && SCHEDULED.has(norm)) {
    let k = 1
    while (k < 3 && /^(?:also|not|now|both|all)$/.test(back(k))) k++
    // "the mayor's meeting" is his, he is not meeting
    const be = tokens[i - k]?.pos === 'PART' ? '' : back(k)
    if (/^(?:is|are|'s|'re|am|'m)$/.test(be)) return 'future'
    if (/^(?:was|were)$/.test(be)) return reportedBefore(tokens, i, from) ? 'future' : 'past'
    if (/^(?:after|since)$/.test(back(1))) return 'past'
    return null
  }
  if (token.pos !== 'VERB' && token.pos !== 'AUX') return null
  // "is to be held", "was to be heard"
  if (norm === 'be' && back(1) === 'to' && BE.has(back(2))) return 'future'
  if (BE.has(norm) || norm.endsWith('ing'))
    return norm === 'was' || norm === 'were' ? pastBe(tokens, i, sentence) : null
  if (isPastForm(norm)) {
    if (
      back(1) === 'to' ||
      MODAL.has(back(1)) ||
      BE.has(back(1)) ||
      (back(1).endsWith('ly') && BE.has(back(2)))
    )
      return null
    // "is expected", "are planned": the outlook stands in the participle, handled above
    return 'past'
  }
  if (back(1) === 'to') {
    if (/^(?:is|are|'s|'re|am|'m)$/.test(back(2))) return 'future'
    for (let k = 2; k <= 3; k++) if (OUTLOOK.has(back(k))) return 'future'
    return null
  }
  // "the agency reports"; not "will report", "reports to the mayor on Friday"
  if (REPORT.has(norm) && !MODAL.has(back(1)) && !(/^reports?$/.test(norm) && tokens[i + 1]?.norm === 'to'))
    return 'past'
  if (/^(?:has|have|had|'ve|do|does|did)$/.test(norm)) return norm.startsWith('do') ? null : 'past'
  // present tense with a day named: "the court meets on Monday"
  return token.pos === 'VERB' && norm.endsWith('s') && norm.length > 3 ? 'future' : null
}

/** "was to meet" and "were due" look forward; any other "was" looks back. */
const pastBe = (tokens: readonly Token[], i: number, sentence: Sentence): Direction => {
  for (let k = i + 1; k < Math.min(i + 4, sentence.endToken); k++) {
    const norm = tokens[k]!.norm
    if (OUTLOOK.has(norm) || norm === 'to') return 'future'
    if (SCHEDULED.has(norm)) return null
  }
  return 'past'
}

const reportedBefore = (tokens: readonly Token[], i: number, from: number): boolean => {
  for (let k = i - 1; k >= from; k--)
    if (
      /^(?:said|says|added|told|noted|noting|saying|announced|confirmed|stated|adding|that)$/.test(
        tokens[k]!.norm,
      )
    )
      return true
  return false
}
