import { clausesOf, type Clauses, type Phrase } from '../annotate/clauses/index.ts'
import type { Attribution, Entity, Mention, Sentence, TimeExpression } from '../annotate/types.ts'
import type { Collation, Witness } from '../collate/index.ts'
import type { Actor, Passage, Report } from '../record/index.ts'
import { passageOf } from '../record/index.ts'
import { contains, overlaps, type Span } from '../text/span.ts'
import { resolveReference } from './resolve-reference.ts'
import { findWhoIsWho, withSides, type WhoIsWho } from './who-is-who.ts'

/** A report with its sentences parsed and its people known as actors of the story. */
export interface Reading {
  report: Report
  sentences: SentenceReading[]
}

export interface SentenceReading {
  reading: Reading
  index: number
  sentence: Sentence
  clauses: Clauses
  times: TimeExpression[]
  /** attributions whose content holds all or part of the sentence */
  attributions: Attribution[]
  /** true for a place inside quoted speech */
  quotedAt: (at: number) => boolean
  /** actor id of a phrase: a name, a resolved description or pronoun; null when nobody is sure */
  actorOf: (phrase: Phrase) => string | null
  /** actor id of whoever says the words at a place, or null */
  speakerAt: (at: number) => string | null
}

/** The reports as read, and the actors with what the reports say of them in passing. */
export interface Story {
  readings: Reading[]
  actors: Map<string, Actor>
}

/** Reads each witness once for all parts of the proceedings. */
export function readWitnesses(witnesses: readonly Witness[], collation: Collation): Story {
  const known: Known = {
    actors: new Map(collation.actors.map(a => [a.id, a])),
    who: { sameAs: new Map(), described: new Map(), sides: new Map(), bodies: new Set() },
  }
  const readings = witnesses
    .toSorted((a, b) => (a.report.id < b.report.id ? -1 : 1))
    .map(witness => readWitness(witness, collation.actorOf[witness.report.id] ?? {}, known))
  const who = findWhoIsWho(readings, known.actors)
  known.actors = withSides(known.actors, who)
  known.who = who
  return { readings, actors: known.actors }
}

/** What is known of the actors; it grows once, when all reports have been read. */
interface Known {
  actors: Map<string, Actor>
  who: WhoIsWho
}

function readWitness(w: Witness, actorOf: { [entity: string]: string }, known: Known): Reading {
  const same = (id: string | null): string | null => (id === null ? null : (known.who.sameAs.get(id) ?? id))
  const { annotations, report } = w
  const { tokens, times, mentions, attributions, quoted } = annotations
  const reading: Reading = { report, sentences: [] }
  const entities = new Map(annotations.entities.map(e => [e.id, e]))
  let t = 0
  annotations.sentences.forEach((sentence, index) => {
    while (t < times.length && times[t]!.end <= sentence.start) t++
    let last = t
    while (last < times.length && times[last]!.start < sentence.end) last++
    const own = times.slice(t, last)
    const clauses = clausesOf(report.text, tokens, sentence, own)
    const here = mentions.filter(m => m.start >= sentence.start && m.end <= sentence.end)
    const said = attributions.filter(a => a.content.some(c => overlaps(c, sentence)))
    const speech = quoted.filter(q => q.use === 'speech' && overlaps(q, sentence))
    reading.sentences.push({
      reading,
      index,
      sentence,
      clauses,
      times: own,
      attributions: said,
      quotedAt: at => speech.some(q => q.start <= at && at < q.end),
      actorOf: phrase =>
        same(
          resolveReference(
            reading.sentences[index]!,
            phrase,
            same(resolvePhrase(clauses, phrase, here, actorOf, entities, known.actors, report.text)),
            known.actors,
            known.who.described,
          ),
        ),
      speakerAt: at => {
        const a = said.find(x => x.content.some(c => c.start <= at && at < c.end))
        return a?.speaker ? same(actorOf[a.speaker] ?? null) : null
      },
    })
  })
  return reading
}

/** The actor that the mention over a phrase's head stands for; an apposition behind it counts as well. */
function resolvePhrase(
  c: Clauses,
  phrase: Phrase,
  mentions: readonly Mention[],
  actorOf: { [entity: string]: string },
  entities: Map<string, Entity>,
  actors: Map<string, Actor>,
  text: string,
): string | null {
  const head: Span = c.words.tokens[phrase.head]!
  let best: Mention | null = null
  for (const m of mentions)
    if (m.entity !== null && contains(m, head) && (!best || m.end - m.start > best.end - best.start)) best = m
  if (!best) {
    const end = c.words.tokens[phrase.end - 1]!.end
    best =
      mentions.find(
        m =>
          m.kind === 'name' &&
          m.entity !== null &&
          m.start >= end &&
          m.start <= end + 2 &&
          /^, ?$/.test(text.slice(end, m.start)) &&
          entities.get(m.entity)?.kind === 'person',
      ) ?? null
  }
  const id = best?.entity ? actorOf[best.entity] : undefined
  let actor = id ? actors.get(id) : undefined
  if (actor?.kind === 'person' && COLLECTIVE.test(c.words.tokens[phrase.head]!.norm)) actor = undefined
  if (actor && actor.kind !== 'group') return actor.id
  // "the union": the one organisation of the report whose name ends in that word
  const noun = c.words.tokens[phrase.head]!.norm
  if (!phrase.pronoun && /^(?:the|its|their)$/.test(c.words.tokens[phrase.first]!.norm)) {
    const named = new Set(
      Object.values(actorOf).filter(
        a =>
          actors.get(a)?.kind !== 'person' &&
          /^\p{Lu}/u.test(actors.get(a)?.name ?? '') &&
          actors.get(a)!.name.toLowerCase().endsWith(` ${noun}`),
      ),
    )
    if (named.size === 1) return [...named][0]!
  }
  if (actor) return actor.id
  // the same words name a group of the story elsewhere
  const first = c.words.tokens[phrase.first]!
  const start = /^(?:the|a|an|its|their|his|her)$/.test(first.norm) ? phrase.first + 1 : phrase.first
  const words = text
    .slice(c.words.tokens[Math.min(start, phrase.head)]!.start, c.words.tokens[phrase.end - 1]!.end)
    .toLowerCase()
  for (const a of actors.values()) if (a.kind !== 'person' && a.name.toLowerCase() === words) return a.id
  return calledSo(c, phrase, actors, text)
}

/** The actor whose name or one of whose forms the capitalised words of a phrase are. */
function calledSo(c: Clauses, phrase: Phrase, actors: Map<string, Actor>, text: string): string | null {
  const { tokens } = c.words
  if (phrase.pronoun || !/^\p{Lu}/u.test(text[tokens[phrase.head]!.start]!)) return null
  let first = phrase.head
  while (first > phrase.first && /^\p{Lu}/u.test(text[tokens[first - 1]!.start]!)) first--
  const name = text.slice(tokens[first]!.start, tokens[phrase.head]!.end)
  for (const a of actors.values())
    if (a.kind !== 'group' && (a.name === name || a.forms.some(f => f.text === name))) return a.id
  return null
}

/** nouns that never stand for one person */
const COLLECTIVE =
  /^(?:council|court|government|company|companies|union|ministry|board|committee|party|parliament|police|army|regulator|authority|agency|bank|firm|operator|airline|hospital|team|delegation|members|workers|families|association|coalition|group|panel|jury|administration|cabinet)$/

export const passageFrom = (s: SentenceReading, span: Span): Passage =>
  passageOf(s.reading.report, span.start, span.end)
