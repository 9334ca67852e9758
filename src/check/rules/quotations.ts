import type { Attribution } from '../../annotate/types.ts'
import { overlapLength, overlaps, type Span } from '../../text/span.ts'
import { MOST_WORDS, matchesBySource, matchQuotation, type QuotationMatch } from '../match-quotation.ts'
import { actorKey } from '../same-actors.ts'
import type { Draft, Finding, SourcePlace } from '../types.ts'
import type { Word } from '../text-words.ts'

/** From this similarity on a quotation is that of the source, altered; below it, another. */
const ALTERED_FROM = 0.5
/** Two sources have one utterance in different words from this similarity on. */
const OTHER_FROM = 0.75
/** Fewer words in quotation marks may be the writer's own irony or a name. */
const LEAST_WORDS = 2

/**
 * What stands inside the quotation marks of the draft, held against the sources word by word.
 *
 *     draft    “We will [shape] our answer.”     source   “We will form our answer.”       altered
 *     draft    “Nobody told us,” [Amara] said    source   “Nobody told us,” Bello said     misattributed
 *     draft    “It is over,” he said             source   nothing like it                  unsupported
 *
 * Refused: marks, case and spelling of quotation marks; a shorter quotation of the same words; an ellipsis.
 */
export function findQuotationMismatches(draft: Draft): Finding[] {
  const out: Finding[] = []
  const { annotations, report } = draft.witness
  const words = draft.sentences.flatMap(s => s.words)
  let at = 0
  for (const q of annotations.quoted) {
    if (q.depth > 0 || q.use === 'title') continue
    while (at < words.length && words[at]!.start < q.inner.start) at++
    let end = at
    while (end < words.length && words[end]!.end <= q.inner.end) end++
    const whole = words.slice(at, end)
    for (const part of splitAtGaps(whole, report.text).flatMap(cutLong)) {
      if (part.length < LEAST_WORDS) continue
      const finding = checkWords(part, q.inner, draft)
      if (finding) out.push(finding)
    }
    const speaker = whole.length >= LEAST_WORDS + 1 ? checkSpeaker(whole, q, draft) : null
    if (speaker) out.push(speaker)
  }
  return out
}

/** The runs of words between ellipses and square brackets: what stands there is not claimed to be said. */
function splitAtGaps(words: readonly Word[], text: string): Word[][] {
  const out: Word[][] = [[]]
  let bracket = false
  words.forEach((word, i) => {
    const between = i > 0 ? text.slice(words[i - 1]!.end, word.start) : ''
    if (/…|\.\s?\.\s?\./.test(between)) out.push([])
    if (between.includes('[')) bracket = true
    if (between.includes(']')) {
      bracket = false
      out.push([])
    }
    if (!bracket) out.at(-1)!.push(word)
    else if (out.at(-1)!.length) out.push([])
  })
  return out.filter(part => part.length)
}

/** A quotation without end, as a mark that was never closed leaves it, in pieces. */
function cutLong(words: readonly Word[]): (readonly Word[])[] {
  const out: (readonly Word[])[] = []
  for (let k = 0; k < words.length; k += MOST_WORDS) out.push(words.slice(k, k + MOST_WORDS))
  return out
}

function checkWords(words: readonly Word[], inner: Span, draft: Draft): Finding | null {
  const match = matchQuotation(words, draft.index)
  const span = { start: words[0]!.start, end: words.at(-1)!.end }
  const content = words.filter(w => w.kind !== 'stop').length
  if (match?.exact) {
    if (match.quoted) return findOtherWording(words, match, draft)
    if (words.length < 5) return null
    return {
      rule: 'unsupported-quotation',
      severity: 'warning',
      span,
      message: 'The source has these words, but not as anybody’s: no quotation marks stand around them.',
      evidence: [match.place],
      suggestion: null,
    }
  }
  // "Our priority is …" where the source quotes from "priority" on: the writer may know the sentence
  if (match?.longer && match.quoted && words.length * (1 - match.similarity) < 2) return null
  if (
    match &&
    match.similarity >= ALTERED_FROM &&
    words.length >= 3 &&
    (match.quoted || match.similarity >= 0.8)
  ) {
    const there = textOf(match.place, draft)
    const full = span.start <= inner.start + 1 && span.end >= inner.end - 2
    return {
      rule: 'altered-quotation',
      severity: 'error',
      span,
      message: tellAltered(words, there, draft.witness.report.text),
      evidence: [match.place],
      suggestion: match.quoted && full && match.similarity >= 0.6 ? there : null,
    }
  }
  if (content < 2 && words.length < 3) return null
  return {
    rule: 'unsupported-quotation',
    severity: words.length < 3 ? 'warning' : 'error',
    span,
    message: 'No source has these words.',
    evidence: [],
    suggestion: null,
  }
}

/** Another source that has the same utterance in other words: the draft may follow either. */
function findOtherWording(words: readonly Word[], { place }: QuotationMatch, draft: Draft): Finding | null {
  if (draft.index.witnesses.length < 2 || words.length < 5) return null
  const other = matchesBySource(words, draft.index).find(
    m =>
      m.place.source !== place.source &&
      m.quoted &&
      !m.exact &&
      !m.longer &&
      m.similarity >= OTHER_FROM &&
      isAsLong(words, textOf(m.place, draft)),
  )
  if (!other) return null
  return {
    rule: 'altered-quotation',
    severity: 'info',
    span: { start: words[0]!.start, end: words.at(-1)!.end },
    message: `Sources differ in these words: another has “${textOf(other.place, draft)}”.`,
    evidence: [other.place, place],
    suggestion: null,
  }
}

const isAsLong = (words: readonly Word[], there: string): boolean =>
  Math.abs(there.split(/\s+/).length - words.length) <= 1

/** Names the word that differs where it is one; the passages show the rest. */
function tellAltered(words: readonly Word[], there: string, text: string): string {
  const plain = (w: string): string => w.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const theirs = there.split(/\s+/).filter(w => plain(w))
  const own = words.map(w => plain(w.norm))
  let head = 0
  while (head < own.length && own[head] === plain(theirs[head] ?? '')) head++
  let tail = 0
  while (
    tail < Math.min(own.length, theirs.length) - head &&
    own.at(-1 - tail) === plain(theirs.at(-1 - tail)!)
  )
    tail++
  const mine = words.slice(head, words.length - tail)
  const others = theirs.slice(head, theirs.length - tail)
  if (mine.length > 5 || others.length > 5)
    return 'The words inside the quotation marks are not those of the source.'
  const quote = (list: readonly string[]) => `“${list.join(' ').replace(/^["“”'‘]+|["“”,.;:]+$/g, '')}”`
  if (!mine.length) return `Inside the quotation marks ${quote(others)} of the source is missing.`
  const exact = quote(mine.map(w => text.slice(w.start, w.end)))
  if (!others.length) return `Inside the quotation marks the source does not have ${exact}.`
  return `Inside the quotation marks the source has ${quote(others)}, the draft ${exact}.`
}

/** A speaker of the draft that no source gives for these words, where a source gives another. */
function checkSpeaker(words: readonly Word[], q: Span, draft: Draft): Finding | null {
  const own = attributionAt(draft.witness.annotations.attributions, q)
  if (!own?.speaker) return null
  const speakers = speakersOf(own, -1, draft)
  const match = matchQuotation(words, draft.index)
  if (!speakers.length || !match || match.similarity < 0.6) return null
  const theirs = speakersAt(match.place, draft)
  if (!theirs || isOneOf(speakers, theirs.speakers, draft) || isToldTogether(own, draft, theirs.speakers))
    return null
  const nameOf = (id: string) => draft.actors.actor(id)?.name ?? 'somebody else'
  const [mine, name] = [nameOf(speakers[0]!), nameOf(theirs.speakers[0]!)]
  if (name.split(' ').at(-1) === mine.split(' ').at(-1)) return null
  const agrees = findAgreeing(words, match.place.source, speakers, draft)
  const span = own.source ?? q
  if (agrees)
    return {
      rule: 'misattributed-quotation',
      severity: 'info',
      span,
      message: `Sources differ: one gives these words to ${mine}, as the draft does, another to ${name}.`,
      evidence: [agrees, match.place, theirs.source],
      suggestion: null,
    }
  if (draft.sentences.some(s => s.verbatim && own.source && overlaps(s, own.source))) return null
  const pronoun =
    own.source !== null &&
    /^(?:he|she|they|it)$/i.test(draft.witness.report.text.slice(own.source.start, own.source.end))
  return {
    rule: 'misattributed-quotation',
    severity: pronoun ? 'warning' : 'error',
    span,
    message: `The draft gives these words to ${mine}, the source to ${name}.`,
    evidence: [match.place, theirs.source],
    suggestion: null,
  }
}

/** Actors who speak in an attribution of a witness (-1: the draft). */
const speakersOf = (a: Attribution, source: number, { actors }: Draft): string[] =>
  [...new Set([a.speaker, ...(a.speakers ?? [])])]
    .map(id => (id === null ? undefined : actors.actorOf[actorKey(source)]?.[id]))
    .filter(id => id !== undefined)

/** Who speaks at a place of a source, and the words that say so; null where the source does not tell. */
function speakersAt(place: SourcePlace, draft: Draft): { speakers: string[]; source: SourcePlace } | null {
  const found = attributionAt(draft.index.witnesses[place.source]!.annotations.attributions, place)
  if (!found?.source) return null
  const speakers = speakersOf(found, place.source, draft)
  return speakers.length ? { speakers, source: { ...found.source, source: place.source } } : null
}

/** A place in another source that gives the words to one of the speakers. */
function findAgreeing(
  words: readonly Word[],
  besides: number,
  speakers: readonly string[],
  draft: Draft,
): SourcePlace | null {
  for (const { place, similarity } of matchesBySource(words, draft.index)) {
    if (place.source === besides || similarity < 0.6) continue
    const theirs = speakersAt(place, draft)
    if (theirs && isOneOf(speakers, theirs.speakers, draft)) return place
  }
  return null
}

const isOneOf = (own: readonly string[], theirs: readonly string[], draft: Draft): boolean =>
  own.some(a => theirs.some(b => a === b || speaksFor(draft, a, b)))

/** True where the draft names one of the speakers beside its own: "Solveig and Brandt said in a statement". */
function isToldTogether({ source }: Attribution, draft: Draft, speakers: readonly string[]): boolean {
  if (!source) return false
  const { annotations, report } = draft.witness
  return annotations.mentions.some(m => {
    if (m.entity === null || Math.abs(m.end - source.start) > 60 || overlaps(m, source)) return false
    const between = report.text.slice(Math.min(m.end, source.end), Math.max(m.start, source.start))
    const id = draft.actors.actorOf[actorKey(-1)]?.[m.entity]
    return id !== undefined && speakers.includes(id) && /^\s*(?:,?\s*and|&|with)\s/.test(between)
  })
}

/** True when one speaks for the other, so that the words may be given to either. */
function speaksFor({ actors }: Draft, a: string, b: string): boolean {
  return actors.actor(a)?.side === b || actors.actor(b)?.side === a
}

function attributionAt(list: readonly Attribution[], span: Span): Attribution | null {
  let best: Attribution | null = null
  let most = 0
  for (const x of list) {
    const length = x.content.reduce((n, c) => n + overlapLength(c, span), 0)
    if (length > most) [best, most] = [x, length]
  }
  return most * 2 > span.end - span.start ? best : null
}

const textOf = ({ source, start, end }: SourcePlace, draft: Draft): string =>
  draft.index.witnesses[source]!.report.text.slice(start, end)
