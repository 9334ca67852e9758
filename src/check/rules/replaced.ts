import { overlaps } from '../../text/span.ts'
import { hedges as lexicon } from '../../lexicons/en/hedges.ts'
import type { SourceSentence } from '../index-sources.ts'
import { gapsOf } from '../twins.ts'
import type { Draft, DraftSentence, Finding } from '../types.ts'
import type { Word } from '../text-words.ts'

/** A stretch without counterpart that is longer than this is no slip of a word. */
const LONGEST_GAP = 8
const STRENGTH: { readonly [word: string]: number } = lexicon

/**
 * In a sentence that follows one of a source nearly word for word: a name, a number or a date in the place of another
 * one, a denial put in or taken out, a guard taken out. What stands elsewhere in the sources is no excuse here.
 *
 *     draft   [Haugen] told the court that …       source   Lindqvist told the court that …
 *     draft   The wall was [not] finished.         source   The wall was finished.
 *
 * Refused: two names of one person or place, a name for a pronoun, spelling and number words.
 */
export function findReplaced(sentence: DraftSentence, draft: Draft): Finding[] {
  const { twin } = sentence
  if (!twin) return []
  const out: Finding[] = []
  for (const { own, other } of gapsOf(sentence.words, twin)) {
    if (own.length > LONGEST_GAP || other.length > LONGEST_GAP) continue
    compareValues(own, other, twin.sentence, draft, out)
    compareDenials(own, other, twin.sentence, sentence, draft, out)
    compareGuards(own, other, twin.sentence, sentence, draft, out)
    compareTerms(own, other, twin.sentence, sentence, draft, out)
  }
  return out
}

/** What stands between two shared words on either side: names against names, numbers against numbers, in order. */
function compareValues(
  own: readonly Word[],
  other: readonly Word[],
  source: SourceSentence,
  draft: Draft,
  out: Finding[],
): void {
  for (const kind of ['name', 'number', 'day', 'month'] as const) {
    // at the start of a sentence a name that the names' finder does not know looks like any word
    const fresh = own.filter(w => w.kind === kind || (kind === 'name' && w.kind === 'plain' && w.capital))
    const gone = other.filter(w => w.kind === kind)
    if (!fresh.length || !gone.length) continue
    const a = { start: fresh[0]!.start, end: fresh.at(-1)!.end }
    const b = { start: gone[0]!.start, end: gone.at(-1)!.end, source: source.source }
    if (kind === 'name' && (isSameName(fresh, gone) || draft.isSameActor(a, b))) continue
    const there = textOf(draft, b)
    const isYear = kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(fresh[0]!.key)
    const exact = draft.witness.report.text.slice(a.start, a.end)
    out.push({
      rule:
        kind === 'name'
          ? draft.isPlace(a)
            ? 'place-mismatch'
            : 'name-mismatch'
          : kind === 'number' && !isYear
            ? 'number-mismatch'
            : 'date-mismatch',
      severity: 'error',
      span: a,
      message: `“${exact}” stands where the source has “${there}”.`,
      evidence: [b],
      suggestion: fresh.length === gone.length ? there : null,
    })
  }
}

function compareDenials(
  own: readonly Word[],
  other: readonly Word[],
  source: SourceSentence,
  sentence: DraftSentence,
  draft: Draft,
  out: Finding[],
): void {
  const denials = (list: readonly Word[]) =>
    list.filter(w => w.kind === 'negation' || w.denying || w.norm.startsWith('un'))
  const [mine, theirs] = [denials(own), denials(other)]
  const negation = [...mine, ...theirs].find(w => w.kind === 'negation')
  if (!negation || negation.quoted || mine.length > 0 === theirs.length > 0) return
  const added = mine.length > 0
  const denied = added ? sentence.words[sentence.words.indexOf(negation) + 1] : undefined
  const span = added
    ? { start: negation.start, end: denied?.kind === 'plain' ? denied.end : negation.end }
    : neighbour(sentence.words, own, other, source, sentence)
  out.push({
    rule: 'polarity-mismatch',
    severity: 'error',
    span: { start: span.start, end: span.end },
    message: added
      ? 'The draft denies what the source says.'
      : `The source denies this (“${textOf(draft, { ...negation, source: source.source })}”), the draft does not.`,
    evidence: [
      added
        ? { source: source.source, start: source.start, end: source.end }
        : { source: source.source, start: negation.start, end: negation.end },
    ],
    suggestion: null,
  })
}

function compareGuards(
  own: readonly Word[],
  other: readonly Word[],
  source: SourceSentence,
  sentence: DraftSentence,
  draft: Draft,
  out: Finding[],
): void {
  const guards = (list: readonly Word[]) => list.filter(w => (STRENGTH[w.norm] ?? 0) >= 0.3)
  const [gone] = guards(other)
  if (!gone || guards(own).length) return
  if (!source.hedges.some(h => overlaps(h, gone))) return
  const span = neighbour(sentence.words, own, other, source, sentence)
  out.push({
    rule: 'hedge-dropped',
    severity: 'warning',
    span: { start: span.start, end: span.end },
    message: `The source is guarded here (“${textOf(draft, { ...gone, source: source.source })}”), the draft is not.`,
    evidence: [{ source: source.source, start: gone.start, end: gone.end }],
    suggestion: null,
  })
}

/** Words that say that an office is over. */
const OVER = new Set(['former', 'ex', 'onetime'])

/** An office that is over in the source and not in the draft, or the other way round; nothing else differs there. */
function compareTerms(
  own: readonly Word[],
  other: readonly Word[],
  source: SourceSentence,
  sentence: DraftSentence,
  draft: Draft,
  out: Finding[],
): void {
  const isOver = (w: Word) => OVER.has(w.norm)
  if (own.some(isOver) === other.some(isOver)) return
  if (![...own, ...other].every(w => w.kind === 'stop' || isOver(w))) return
  const before = other.find(isOver)
  const after = source.words[source.words.indexOf(other.at(-1)!) + 1]
  const office = before && after?.kind !== 'stop' ? after : undefined
  const added = own.find(isOver)
  if (!added && (!before || !office)) return
  const word =
    added ??
    sentence.words.find(w => w.key === office!.key) ??
    neighbour(sentence.words, own, other, source, sentence)
  const place = before ?? { start: source.start, end: source.end }
  out.push({
    rule: 'polarity-mismatch',
    severity: 'error',
    span: { start: word.start, end: word.end },
    message: added
      ? `“${draft.witness.report.text.slice(added.start, added.end)}” does not stand in the source: there the office is not over.`
      : `The source has “${before!.norm}” before this, the draft does not.`,
    evidence: [{ source: source.source, start: place.start, end: place.end }],
    suggestion: null,
  })
}

/** The word of the draft at a gap: its own words there, or the one that follows. */
function neighbour(
  words: readonly Word[],
  own: readonly Word[],
  other: readonly Word[],
  source: SourceSentence,
  { twin }: DraftSentence,
): Word {
  if (own.length) return own[0]!
  const after = source.words.indexOf(other.at(-1)!) + 1
  const pair = twin!.pairs.find(([, k]) => k >= after)
  return words[pair ? pair[0] : words.length - 1]!
}

/** True when one name holds the other's last word or initials. */
function isSameName(a: readonly Word[], b: readonly Word[]): boolean {
  const initials = (list: readonly Word[]) => list.map(w => w.norm[0]).join('')
  if (a.some(x => b.some(y => x.key === y.key))) return true
  return (
    (a.length === 1 && a[0]!.norm.replaceAll('.', '') === initials(b)) ||
    (b.length === 1 && b[0]!.norm.replaceAll('.', '') === initials(a))
  )
}

const textOf = (
  draft: Draft,
  { source, start, end }: { source: number; start: number; end: number },
): string => draft.index.witnesses[source]!.report.text.slice(start, end)
