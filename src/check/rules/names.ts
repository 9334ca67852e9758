import { personWords } from '../../lexicons/en/person-words.ts'
import type { DraftSentence, Draft, Finding, SourcePlace } from '../types.ts'
import type { Word } from '../text-words.ts'

/** A strange name in a sentence that the sources hardly carry is no mismatch: the sentence comes from elsewhere. */
const KNOWN = 0.25

/**
 * Names of the draft that stand nowhere in the sources, in no form: not as an adjective of the country, not in
 * another spelling, not as initials.
 *
 *     draft   The talks were led by Marta [Keller].        source   Marta Kessler led the talks.
 *
 * Refused: "Peruvian" for "Peru", "Sergey" for "Sergei", "WHO" for "World Health Organization".
 */
export function findNames(sentence: DraftSentence, draft: Draft): Finding[] {
  const out: Finding[] = []
  const { words } = sentence
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word.kind !== 'name' || isTitle(word)) continue
    if (draft.index.hasName(word)) {
      const mixed = findMixedName(words, i, draft)
      if (mixed) out.push(mixed)
      continue
    }
    let last = i
    while (
      last + 1 < words.length &&
      words[last + 1]!.kind === 'name' &&
      !draft.index.hasName(words[last + 1]!)
    )
      last++
    const span = { start: word.start, end: words[last]!.end }
    const at = i
    i = last
    if (hasShortForm(words, at, draft)) continue
    const exact = draft.witness.report.text.slice(span.start, span.end)
    const rivals = findRivals(words, at, last, sentence)
    const rival = rivals[0]
    if (!rival && sentence.evidence.coverage < KNOWN) continue
    const place = draft.isPlace(span)
    out.push({
      rule: place ? 'place-mismatch' : 'name-mismatch',
      severity: 'error',
      span,
      message: rival
        ? `“${exact}” stands in no source; this passage has “${textOf(rival, draft)}”.`
        : `“${exact}” stands in no source.`,
      evidence: rival ? [rival] : sentence.evidence.sentences.slice(0, 1),
      suggestion: null,
    })
  }
  return out
}

const TITLES = new Set(['cllr', ...personWords.titles, ...Object.keys(personWords.honorifics)])

/** True for "Cllr", "Dr", "Senator": a title is no name. */
const isTitle = ({ norm }: Word): boolean => TITLES.has(norm) || TITLES.has(`${norm}.`)

/**
 * A first name of one person of the sources before the last name of another: "Hugh Quaye" for Aileen Quaye.
 *
 * Refused: a last name that two people bear, and a pair of names that stands in a source side by side.
 */
function findMixedName(words: readonly Word[], i: number, { index, witness }: Draft): Finding | null {
  const [first, last] = [words[i]!, words[i + 1]]
  if (last?.kind !== 'name' || witness.report.text.slice(first.end, last.start).trim() !== '') return null
  const { firstNames, bearers } = index.people()
  const people = bearers.get(last.norm)
  const place = people?.get([...people.keys()][0]!)
  if (!firstNames.has(first.norm) || people?.size !== 1 || people.has(first.norm) || !place) return null
  const span = { start: first.start, end: last.end }
  const there = index.witnesses[place.source]!.report.text.slice(place.start, place.end)
  return {
    rule: 'name-mismatch',
    severity: 'error',
    span,
    message: `No source has “${witness.report.text.slice(span.start, span.end)}”; it has “${there}”.`,
    evidence: [place],
    suggestion: there,
  }
}

/**
 * True when the sources have the initials of the run of names that the word stands in ("Rio Grande" / "RG"), or the
 * part of it that is a name ("Wi-Fi-enabled").
 */
function hasShortForm(words: readonly Word[], at: number, { index }: Draft): boolean {
  let first = at
  let last = at
  while (words[first - 1]?.kind === 'name') first--
  while (words[last + 1]?.kind === 'name') last++
  const initials = words
    .slice(first, last + 1)
    .map(w => w.norm[0]!)
    .join('')
  if (initials.length > 1 && index.hasInitials(initials)) return true
  const [head, ...rest] = words[at]!.norm.split('-')
  return rest.length > 0 && head!.length > 1 && index.hasName({ norm: head!, key: head!, capitals: false })
}

const textOf = ({ source, start, end }: SourcePlace, draft: Draft): string =>
  draft.index.witnesses[source]!.report.text.slice(start, end)

/** Names of the passage that the sentence lacks, those with the same neighbour first. */
function findRivals(
  words: readonly Word[],
  at: number,
  last: number,
  sentence: DraftSentence,
): SourcePlace[] {
  const own = new Set(words.map(w => w.key))
  const neighbours = new Set([words[at - 1]?.key, words[last + 1]?.key].filter(k => k !== undefined))
  const out: { place: SourcePlace; score: number }[] = []
  for (const s of sentence.evidence.sentences)
    s.words.forEach((w, i) => {
      if (w.kind !== 'name' || own.has(w.key)) return
      const shared = [s.words[i - 1]?.key, s.words[i + 1]?.key].filter(
        k => k !== undefined && neighbours.has(k),
      ).length
      out.push({ place: { source: s.source, start: w.start, end: w.end }, score: shared })
    })
  return out
    .filter(x => x.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(x => x.place)
}
