import type { Witness } from '../collate/index.ts'
import { classesOf } from '../collate/claims/stem.ts'
import type { Span } from '../text/span.ts'
import { plainLetters, spellingKey } from '../collate/actors/spelling-key.ts'
import { signatureOf } from './twins.ts'
import type { Hedge } from '../collate/claims/types.ts'
import { hedgesIn } from './hedges-in.ts'
import { cutSentences } from './cut-sentences.ts'
import { countryNames } from './country-names.ts'
import { findTextWords, type Word } from './text-words.ts'

/** A sentence of a source; `place` is its position among the sentences of its own source. */
export interface SourceSentence extends Span {
  source: number
  place: number
  words: readonly Word[]
  /** what guards something in it */
  hedges: readonly Hedge[]
}

/** A source as the index keeps it: layers that only reading it needs (tokens, sentences, events) are let go. */
export type Source = Witness

/** The sources of a draft, ready for questions. Made once for all sentences of a draft. */
export interface SourceIndex {
  witnesses: readonly Source[]
  sentences: readonly SourceSentence[]
  /** key of a plain word or name, or "#value", "day:monday", "month:5" -> sentences that hold it */
  holders: ReadonlyMap<string, readonly number[]>
  /** 0..1, by the number of sentences that hold a key; 1 for a key that none holds */
  weightOf(key: string): number
  /** signatures of the sentences ({@link signatureOf}) */
  signatures: ReadonlySet<string>
  /** true when a name's word stands anywhere in the sources, in some form */
  hasName(word: Pick<Word, 'norm' | 'key' | 'capitals'>): boolean
  /** who bears which first and last name */
  people(): People
  /** true when the initials stand in the sources, in capitals */
  hasInitials(initials: string): boolean
}

/** Names of people of the sources that have a first and a last name. */
export interface People {
  firstNames: ReadonlySet<string>
  /** last name -> first names it stands with -> a place */
  bearers: ReadonlyMap<string, ReadonlyMap<string, Span & { source: number }>>
}

/** The key under which a word of that kind stands in the index. */
export const indexKey = ({ kind, key }: Pick<Word, 'kind' | 'key'>): string =>
  kind === 'number' ? `#${key}` : kind === 'day' ? `day:${key}` : kind === 'month' ? `month:${key}` : key

/**
 * Reads the sources into an index, one after the other: of a witness that is made when it is asked for, little more
 * than its words stays in memory.
 */
export function indexSources(given: Iterable<Witness>): SourceIndex {
  const witnesses: Source[] = []
  const sentences: SourceSentence[] = []
  const holders = new Map<string, number[]>()
  const names = new Set<string>()
  const signatures = new Set<string>()
  for (const witness of given) {
    const { report, annotations } = witness
    const source = witnesses.push(withoutLayers(witness)) - 1
    const words = findTextWords(report.text, annotations)
    cutSentences(annotations.sentences, words).forEach(({ start, end, words: here }, place) => {
      const hedges = hedgesIn(witness, { start, end })
      const id = sentences.push({ start, end, source, place, words: here, hedges }) - 1
      for (const key of new Set(here.filter(x => x.kind !== 'stop').flatMap(looseKeys))) {
        const list = holders.get(key)
        if (list) list.push(id)
        else holders.set(key, [id])
      }
      signatures.add(signatureOf(here))
      for (const form of nameForms(here)) names.add(form)
    })
  }
  const scale = Math.log(1 + sentences.length)
  let people: People | null = null
  return {
    witnesses,
    sentences,
    holders,
    signatures,
    weightOf: key => {
      const n = holders.get(key)?.length ?? 0
      return n === 0 || scale === 0 ? 1 : Math.log(1 + sentences.length / n) / scale
    },
    hasName: word =>
      formsOf(word.norm).some(f => names.has(f)) ||
      holders.has(word.key) ||
      (word.capitals && names.has(`^${plainLetters(word.norm).replace(/s$/, '')}`)),
    people: () => (people ??= findPeople(witnesses)),
    hasInitials: initials => names.has(`=${initials}`),
  }
}

const withoutLayers = ({ report, annotations }: Witness): Source => ({
  report,
  annotations: { ...annotations, tokens: [], sentences: [], quantities: [], events: [], paragraphs: [] },
})

/** Pairs of first and last name, as people are named in the sources. */
function findPeople(witnesses: readonly Source[]): People {
  const firstNames = new Set<string>()
  const bearers = new Map<string, Map<string, Span & { source: number }>>()
  witnesses.forEach(({ report, annotations }, source) => {
    const kinds = new Map(annotations.entities.map(e => [e.id, e.kind]))
    for (const m of annotations.mentions) {
      if (m.kind !== 'name' || m.entity === null || kinds.get(m.entity) !== 'person') continue
      const parts = [...report.text.slice(m.start, m.end).matchAll(/[^\s]+/g)]
      const [first, last] = parts.slice(-2)
      if (!first || !last || !/^\p{Lu}\p{Ll}/u.test(first[0])) continue
      const [a, b] = [first[0].toLowerCase(), last[0].toLowerCase().replace(/['’]s$/, '')]
      const known = bearers.get(b) ?? bearers.set(b, new Map()).get(b)!
      if (parts.length === 2) firstNames.add(a)
      if (!known.has(a))
        known.set(a, { source, start: m.start + first.index, end: m.start + last.index + last[0].length })
    }
  })
  return { firstNames, bearers }
}

/** The key of a word and those of its classes. */
export const looseKeys = (word: Word): string[] =>
  word.kind === 'plain' ? [indexKey(word), ...classesOf(word.key).map(c => `~${c}`)] : [indexKey(word)]

const ORDINALS = ['first', 'second', 'third', 'fourth']

/** Forms of a name's word under which it may stand: plain letters, spelling key, its country. */
function formsOf(norm: string): string[] {
  const plain = plainLetters(norm).replace(/s$/, '')
  const out = [plain, `?${spellingKey(norm.replace(/'s$/, ''))}`]
  const country = countryNames().get(norm.replace(/'s$/, '').replaceAll('.', ''))
  if (country) out.push(`@${country}`)
  if (/^q[1-4]$/.test(norm)) out.push(`${ORDINALS[Number(norm[1]) - 1]!} quarter`)
  if (norm.includes('-'))
    for (const part of norm.split('-')) if (part.length > 2) out.push(plainLetters(part))
  return out
}

/** All forms of the words of a sentence, and the initials of runs of capitalised words. */
function nameForms(words: readonly Word[]): string[] {
  const out = words.filter(w => w.kind !== 'stop').flatMap(w => formsOf(w.norm))
  words.forEach((w, i) => {
    if (w.capitals) out.push(`=${plainLetters(w.norm)}`)
    if (w.norm.startsWith('quarter')) out.push(`${words[i - 1]?.norm ?? ''} quarter`)
  })
  for (let i = 0; i < words.length; i++) {
    let initials = ''
    for (let k = i; k < Math.min(words.length, i + 6); k++) {
      if (words[k]!.kind === 'stop') continue
      initials += words[k]!.norm[0]!
      if (initials.length > 1) out.push(`^${initials}`)
    }
  }
  return out
}
