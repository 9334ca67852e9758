import type { Annotations, Attribution } from '../../annotate/types.ts'
import { foldedWords } from '../../text/fold.ts'
import { contains, overlapLength, overlaps, type Span } from '../../text/span.ts'
import type { ActorOf, Witness } from '../types.ts'
import { findHedges } from './find-hedges.ts'
import { findNegated } from './find-negated.ts'
import { isStance } from './is-stance.ts'
import { splitClauses, type Clause } from './split-clauses.ts'
import { isStopWord, stemOf } from './stem.ts'
import type { ContentWord, NamedActor, Statement, Voice } from './types.ts'

/** A clause under the words of its forerunner: "Reyes said the port would close, while the airport stays open". */
const CARRIES_ON = new Set([':', ';', 'while', 'whereas'])

/**
 * The statements of one report, clause by clause, in the order of its text. A clause that says nothing of its
 * own (a bare "Reyes said", a heading of one word) is left out.
 *
 * @param firstId - id of the first; the others count on from it
 */
export function findStatements(witness: Witness, actorOf: ActorOf, firstId = 0): Statement[] {
  const { annotations, report } = witness
  const actors = namedActors(annotations, report.text, actorOf[report.id] ?? {})
  const speakers = actorOf[report.id] ?? {}
  const out: Statement[] = []
  const at = { actors: 0, times: 0, quantities: 0 }
  annotations.sentences.forEach((sentence, s) => {
    const inSentence = <T extends Span>(list: readonly T[], name: keyof typeof at): T[] => {
      while (at[name] < list.length && list[at[name]]!.end <= sentence.start) at[name]++
      let end = at[name]
      while (end < list.length && list[end]!.start < sentence.end) end++
      return list.slice(at[name], end)
    }
    const here = {
      actors: inSentence(actors, 'actors'),
      times: inSentence(annotations.times, 'times'),
      quantities: inSentence(annotations.quantities, 'quantities'),
    }
    const attributions = annotations.attributions.filter(x => reaches(x, sentence))
    let before: Attribution | null = null
    for (const clause of splitClauses(annotations, sentence)) {
      const span = spanOf(annotations, clause)
      let attribution = attributionOf(attributions, span)
      if (
        before &&
        carriesOn(annotations, clause) &&
        (attribution ? isStance(attribution, report.text) : !framed(attributions, span, report.text))
      )
        attribution = before
      before = attribution && opensWithFrame(attribution) ? attribution : null
      const voice: Voice | null = attribution && {
        speaker: attribution.speaker === null ? null : (speakers[attribution.speaker] ?? null),
        attribution: annotations.attributions.indexOf(attribution),
      }
      const within = <T extends Span>(list: readonly T[]): T[] => list.filter(x => overlaps(x, span))
      const named = within(here.actors)
      const times = within(here.times)
      const quantities = within(here.quantities)
      const words = contentWords(annotations, clause, named, [
        ...frames(attributions),
        ...times,
        ...quantities,
      ])
      if (words.length + named.length + times.length + quantities.length < 2) continue
      out.push({
        ...span,
        report: report.id,
        id: firstId + out.length,
        sentence: s,
        firstToken: clause.first,
        endToken: clause.end,
        words,
        actors: named,
        times,
        quantities,
        negations: findNegated(annotations.tokens, clause.first, clause.end),
        hedges: findHedges(report.text, annotations.tokens, clause.first, clause.end),
        voice,
        quoted: quotedShare(annotations, span),
      })
    }
  })
  return out
}

const spanOf = ({ tokens }: Annotations, { first, end }: Clause): Span => ({
  start: tokens[first]!.start,
  end: tokens[end - 1]!.end,
})

function namedActors(
  { mentions, entities }: Annotations,
  text: string,
  known: { [entity: string]: string },
): NamedActor[] {
  const kinds = new Map(entities.map(e => [e.id, e.kind]))
  const out: NamedActor[] = []
  for (const { start, end, entity } of mentions) {
    const actor = entity === null ? undefined : known[entity]
    if (actor === undefined) continue
    const kind = kinds.get(entity!) ?? 'person'
    const last = kind === 'group' ? foldedWords(text.slice(start, end)).at(-1) : undefined
    out.push({ start, end, actor, kind, ...(last && !isStopWord(last) && { head: stemOf(last) }) })
  }
  return out
}

const parts = (x: Attribution): Span[] => [
  ...x.content,
  ...(x.cue ? [x.cue] : []),
  ...(x.source ? [x.source] : []),
]
const reaches = (x: Attribution, span: Span): boolean => parts(x).some(p => overlaps(p, span))
const frames = (list: readonly Attribution[]): Span[] =>
  list
    .filter(x => x.speaker !== null)
    .flatMap(x => [...(x.cue ? [x.cue] : []), ...(x.source && x.cue ? [x.source] : [])])
const framed = (list: readonly Attribution[], span: Span, text: string): boolean =>
  list.some(x => x.cue && contains(span, x.cue) && !isStance(x, text))

/** True when a clause goes on under the words of its forerunner: after a mark, and with "and that", "and there are". */
const carriesOn = ({ tokens }: Annotations, { first, joint }: Clause): boolean =>
  joint !== null &&
  (CARRIES_ON.has(joint) ||
    (joint === 'and' && (tokens[first]!.norm === 'there' || tokens[first]!.norm === 'that')))
const opensWithFrame = (x: Attribution): boolean => {
  const frame = x.cue ?? x.source
  return frame !== null && x.content.some(c => c.start >= frame.end)
}

/** The narrowest attribution whose content holds more than half of the clause beside the frame's own words. */
function attributionOf(list: readonly Attribution[], span: Span): Attribution | null {
  let best: Attribution | null = null
  let length = Infinity
  for (const x of list) {
    const covered = x.content.reduce((sum, c) => sum + overlapLength(c, span), 0)
    const frame = [x.cue, x.source].reduce((sum, c) => sum + (c ? overlapLength(c, span) : 0), 0)
    const whole = x.content.reduce((sum, c) => sum + c.end - c.start, 0)
    if (covered * 2 <= span.end - span.start - frame || whole >= length) continue
    best = x
    length = whole
  }
  return best
}

function contentWords(
  { tokens }: Annotations,
  { first, end }: Clause,
  named: readonly NamedActor[],
  frame: readonly Span[],
): ContentWord[] {
  const out: ContentWord[] = []
  for (let i = first; i < end; i++) {
    const token = tokens[i]!
    if (isStopWord(token.norm) || !/[\p{L}\p{N}]/u.test(token.norm)) continue
    if (named.some(n => contains(n, token)) || frame.some(f => contains(f, token))) continue
    out.push({ stem: stemOf(token.norm), token: i })
  }
  return out
}

function quotedShare({ quoted }: Annotations, span: Span): number {
  let sum = 0
  for (const q of quoted) if (q.depth === 0) sum += overlapLength(q, span)
  return Math.min(1, sum / (span.end - span.start))
}
