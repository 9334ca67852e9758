import type { Passage, Variant } from '../../record/index.ts'
import { FAIR } from '../quotations/link-wordings.ts'
import type { FoundUtterance } from '../quotations/types.ts'
import { areMediaCompatible, classifyMedium, type Medium } from './medium-class.ts'
import { lowerFirst, sortReadings, tellReadings, toVariant, type Reading } from './reading.ts'
import { sameWords, type SameWords } from './same-words.ts'

/**
 * Where the same words are given to two media that cannot be one: a post here, a joint statement there. A
 * report that gives several is no witness.
 */
export function findMediumVariants(found: readonly FoundUtterance[]): Variant[] {
  return found.flatMap(f => sameWords(f, FAIR).flatMap(text => variantOf(text, f.utterance.id) ?? []))
}

function variantOf(text: SameWords, about: string): Variant | null {
  const readings = new Map<Medium, Reading>()
  for (const [medium, passage] of mediumByReport(text)) {
    const reading = readings.get(medium)
    if (reading) reading.witnesses.push(passage)
    else readings.set(medium, { value: plainMedium(passage.exact), witnesses: [passage] })
  }
  const apart = [...readings].filter(([m]) => [...readings.keys()].some(o => !areMediaCompatible(m, o)))
  const sorted = sortReadings(apart.map(([, reading]) => reading))
  const told = tellReadings(sorted, ['names', 'name'])
  return toVariant({
    kind: 'medium',
    relation: 'conflict',
    about,
    readings: sorted,
    note: `As the medium of the words “${text.example}” ${lowerFirst(told)}.`,
  })
}

/** The medium that each report gives these words, in the order of the reports; those that give two are left out. */
function mediumByReport({ stretches }: SameWords): [Medium, Passage][] {
  const given = new Map<string, Map<Medium, Passage>>()
  for (const { saying } of stretches) {
    const medium = saying.medium && classifyMedium(saying.medium.exact)
    if (!medium) continue
    const { report } = saying.medium!
    const media = given.get(report) ?? new Map<Medium, Passage>()
    if (!media.has(medium)) media.set(medium, saying.medium!)
    given.set(report, media)
  }
  return [...given.values()].flatMap(media => (media.size === 1 ? [...media] : []))
}

const LEADING = new Set(
  'in on at during with through via to told a an the his her their its another separate'.split(' '),
)

/** "In a post on X" is named "post on X". */
function plainMedium(text: string): string {
  const words = text.trim().split(/\s+/)
  while (words.length > 1 && LEADING.has(words[0]!.toLowerCase())) words.shift()
  return words.join(' ')
}
