import type { Passage, Record, Variant } from '../../record/index.ts'
import { foldText } from '../../text/fold.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { differingParts } from './align-readings.ts'
import { compareText } from './order-reports.ts'
import type { Edition, EditedReading, EditedVariant, Evidence } from './types.ts'

/** What a reader should see first. */
const RELATIONS: readonly Variant['relation'][] = [
  'conflict',
  'altered',
  'superseded',
  'granularity',
  'spelling',
]
const KINDS: readonly Variant['kind'][] = [
  'speaker',
  'polarity',
  'wording',
  'number',
  'date',
  'place',
  'medium',
  'hedge',
  'attribution',
  'role',
  'name',
]

/** Kinds whose value is a few words that stand in the passage: these words are what is marked. */
const POINTED: ReadonlySet<Variant['kind']> = new Set([
  'speaker',
  'medium',
  'number',
  'date',
  'place',
  'name',
  'role',
])

/** The variants, worst first, each with its readings' passages and the words that part them. */
export function editVariants(
  record: Record,
  evidence: (witnesses: readonly Passage[]) => Evidence,
  reports: Edition['byId'],
): EditedVariant[] {
  const first = (v: Variant): number => Math.min(...v.readings.flatMap(r => r.witnesses.map(w => w.start)))
  return [...record.variants]
    .sort(
      (a, b) =>
        RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) ||
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        first(a) - first(b) ||
        compareText(a.id, b.id),
    )
    .map(variant => ({
      variant,
      subject: subjectOf(variant, record),
      readings: editReadings(variant, evidence, reports),
    }))
    .filter(v => v.readings.length)
    .map((v, i) => ({ number: i + 1, ...v }))
}

function editReadings(
  variant: Variant,
  evidence: (witnesses: readonly Passage[]) => Evidence,
  reports: Edition['byId'],
): EditedReading[] {
  const rows = variant.readings
    .map(reading => ({ reading, ...evidence(reading.witnesses) }))
    .filter(row => row.witnesses.length)
    .sort((a, b) => indexOf(a.witnesses, reports) - indexOf(b.witnesses, reports))
  if (rows.length < 2) return []
  const base = rows[0]!.witnesses[0]!
  const other = rows[1]!.witnesses[0]!
  return rows.map(({ reading, sigla, witnesses }, i) => {
    const opposite = i === 0 ? other : base
    const parted = witnesses.map((passage, w) => ({
      passage,
      differing: w < PARTED ? differingSpans(variant.kind, reading.value, passage, opposite) : [],
    }))
    const shown = parted.find(p => findValue(p.passage.exact, reading.value)) ?? parted[0]!
    const { start, exact } = shown.passage
    const marked = shown.differing.map(d => exact.slice(d.start - start, d.end - start)).join(' ')
    const told = findValue(exact, reading.value) ?? findValue(reading.value, marked)
    const needsValue = !told && reading.value.length <= LONG_VALUE
    const whole = marked.length >= 0.9 * exact.length
    return {
      value: reading.value,
      sigla,
      witnesses,
      parted,
      shown: needsValue && whole ? { ...shown, differing: [] } : shown,
      needsValue,
    }
  })
}

/** A longer value is a sentence, and the passage shows it as well. */
const LONG_VALUE = 60

/** Of more witnesses than this the words that differ are not looked for. */
const PARTED = 40

/** The words that part a passage from another reading's, as spans of its report's text. */
function differingSpans(kind: Variant['kind'], value: string, passage: Passage, opposite: Passage): Span[] {
  const found = findValue(passage.exact, value)
  const { a: changed, shared } = differingParts(passage.exact, opposite.exact)
  const whole = [{ start: 0, end: passage.exact.length }]
  const inValue = found ? changed.filter(c => overlaps(c, found)) : changed
  const spans =
    found && (POINTED.has(kind) || !inValue.length)
      ? [found]
      : shared >= 0.3 && inValue.length
        ? inValue
        : found
          ? [found]
          : changed.length
            ? whole
            : []
  return spans.map(s => ({ start: s.start + passage.start, end: s.end + passage.start }))
}

const indexOf = (witnesses: readonly Passage[], reports: Edition['byId']): number =>
  reports.get(witnesses[0]!.report)?.index ?? 0

/** Where the value's words stand in the passage as whole words, case and marks aside. */
function findValue(text: string, value: string): Span | null {
  const folded = foldText(text)
  const wanted = foldText(value).text.trim()
  if (!wanted) return null
  const letter = /[\p{L}\p{N}]/u
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length
    const inside = letter.test(wanted[0]!) && letter.test(folded.text[at - 1] ?? ' ')
    if (inside || (letter.test(wanted.at(-1)!) && letter.test(folded.text[end] ?? ' '))) continue
    return { start: folded.offsets[at]!, end: folded.offsets[end]! }
  }
  return null
}

function subjectOf(variant: Variant, record: Record): string | null {
  const actor = record.actors.find(a => a.id === variant.about)
  if (actor) return actor.name
  const utterance = record.utterances.find(u => u.id === variant.about)
  if (utterance) return record.actors.find(a => a.id === utterance.speaker)?.name ?? null
  return null
}
