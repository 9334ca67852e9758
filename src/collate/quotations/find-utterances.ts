import type { Utterance } from '../../record/index.ts'
import { fingerprint } from '../../text/hash.ts'
import type { AlignedPassage } from '../types.ts'
import { findReadings } from './find-readings.ts'
import { linkByFrame } from './link-frames.ts'
import { linkByContext, linkParaphrases } from './link-sayings.ts'
import { FAIR, gatherWordings, linkWordings, STRONG, strengthOf, surenessOf } from './link-wordings.ts'
import type { FoundUtterance, Saying, Wording, WordingLink } from './types.ts'
import { Union } from './union.ts'

/**
 * The same words or statement, wherever it is reported. Enough words in common make one utterance of
 * quotations, whoever is said to speak; a few words do so for one speaker; stock words and paraphrases only
 * where what stands around them agrees as well. Every quotation belongs to one utterance.
 *
 * @param sayings - by report, then place
 * @param passages - aligned sentences of the reports
 */
export function findUtterances(
  sayings: readonly Saying[],
  passages: readonly AlignedPassage[] = [],
): FoundUtterance[] {
  const at = new Map(sayings.map((s, i) => [s, i]))
  const union = new Union(sayings.map(s => s.quotation.report))
  const wordings = gatherWordings(sayings.flatMap(s => s.stretches))
  const links = linkWordings(wordings)
  for (const wording of wordings) uniteWording(wording, union, at)
  for (const link of links) uniteLink(link, union, at)
  const frames = linkByFrame(sayings, passages)
  for (const { a, b } of frames) union.join(at.get(a.saying)!, at.get(b.saying)!)
  const closest = [...linkByContext(wordings, links), ...linkParaphrases(sayings)].sort(
    (a, b) => b.similarity - a.similarity || at.get(a.a)! - at.get(b.a)! || at.get(a.b)! - at.get(b.b)!,
  )
  for (const { a, b } of closest) union.joinApart(at.get(a)!, at.get(b)!)
  const found = union.groups().map(group => describe(group.map(i => sayings[i]!)))
  dealOut(found, wordings, links)
  for (const f of found) f.frames = frames.filter(({ a }) => f.sayings.includes(a.saying))
  return found
}

/** Quotations that agree in every word are one utterance if the words are many, or the speaker is one. */
function uniteWording(wording: Wording, union: Union, at: ReadonlyMap<Saying, number>): void {
  const weight = surenessOf(wording)
  if (weight < FAIR) return
  const first = spokesmen(wording, weight)
  for (const { saying } of wording.stretches) {
    const one = first.get(weight >= STRONG ? '' : (saying.quotation.speaker ?? ''))
    if (one) union.join(at.get(one)!, at.get(saying)!)
  }
}

/** The first quotation of each speaker; one that has no speaker goes to the only speaker there is. */
function spokesmen(wording: Wording, weight: number): Map<string, Saying> {
  const first = new Map<string, Saying>()
  for (const { saying } of wording.stretches) {
    const speaker = weight >= STRONG ? '' : (saying.quotation.speaker ?? '')
    if (!first.has(speaker)) first.set(speaker, saying)
  }
  const names = [...first.keys()].filter(key => key !== '')
  if (names.length === 1) first.set('', first.get(names[0]!)!)
  return first
}

/** Wordings that differ in places, or of which one is a part of the other. */
function uniteLink(link: WordingLink, union: Union, at: ReadonlyMap<Saying, number>): void {
  const strength = strengthOf(link)
  const { share } = link.alignment
  if (strength < FAIR || share < 0.6) return
  const weight = strength >= STRONG && share >= 0.75 ? STRONG : FAIR
  const a = spokesmen(link.a, weight)
  const b = spokesmen(link.b, weight)
  const isSure = strength >= STRONG || share >= 0.75
  for (const [speaker, saying] of a) {
    const nameless = b.get('') ?? (speaker === '' && b.size === 1 ? [...b.values()][0] : undefined)
    const other = b.get(speaker) ?? nameless
    const isNamed = saying.quotation.speaker && other?.quotation.speaker
    if (other && (isSure || isNamed)) union.join(at.get(saying)!, at.get(other)!)
  }
}

function describe(sayings: readonly Saying[]): FoundUtterance {
  const quotations = sayings.map(s => s.quotation.id).sort()
  const utterance: Utterance = {
    id: `utterance-${fingerprint(quotations.join('|'))}`,
    speaker: chooseSpeaker(sayings),
    quotations,
    readings: [],
  }
  return { utterance, sayings, wordings: [], links: [], frames: [] }
}

/** Gives every utterance the wordings of its quotations, the links among these, and its readings. */
function dealOut(
  found: readonly FoundUtterance[],
  wordings: readonly Wording[],
  links: readonly WordingLink[],
): void {
  const home = new Map(found.flatMap(f => f.sayings.map(s => [s, f] as const)))
  const parts = new Map<Wording, Map<FoundUtterance, Wording>>()
  for (const wording of wordings) {
    const of = new Map<FoundUtterance, Wording>()
    for (const stretch of wording.stretches) {
      const f = home.get(stretch.saying)!
      const part = of.get(f)
      if (part) part.stretches.push(stretch)
      else of.set(f, { ...wording, stretches: [stretch] })
    }
    parts.set(wording, of)
    for (const [f, part] of of) f.wordings.push(part)
  }
  for (const link of links)
    for (const [f, a] of parts.get(link.a)!) {
      const b = parts.get(link.b)!.get(f)
      if (b) f.links.push({ ...link, a, b })
    }
  for (const f of found) f.utterance.readings = findReadings(f)
}

/** The speaker whom most reports give; of two given equally often the one that stands first by id. */
function chooseSpeaker(sayings: readonly Saying[]): string | null {
  const reports = new Map<string, Set<string>>()
  for (const { quotation } of sayings)
    if (quotation.speaker)
      reports.set(quotation.speaker, (reports.get(quotation.speaker) ?? new Set()).add(quotation.report))
  return [...reports].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}
