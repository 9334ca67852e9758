import { normAt } from '../annotate/clauses/index.ts'
import type { Actor, NextStep, Passage, ReportBack } from '../record/index.ts'
import { fingerprint } from '../text/hash.ts'
import { sideOf } from './party-of.ts'
import type { Reading, SentenceReading } from './reading.ts'
import { PLACE_VERBS, REPORTS } from './report-words.ts'

type Node = ReportBack['nodes'][number]

/**
 * The way back of what was heard in the room, from the next steps: who carries it, to which capital, to whom, what is
 * then decided, and who hears of that.
 *
 *     The envoy returns to Lima on Monday to brief the president. “After that we will form the position that we take to the owners.”
 *     envoy              capital                   principal                           position                        counterpart
 */
export function findReportBack(
  readings: readonly Reading[],
  steps: readonly NextStep[],
  actors: ReadonlyMap<string, Actor>,
): ReportBack[] {
  const sentenceAt = (p: Passage): SentenceReading | undefined =>
    readings
      .find(r => r.report.id === p.report)
      ?.sentences.find(s => s.sentence.start <= p.start && p.start < s.sentence.end)
  return steps.flatMap(step => {
    const envoy = step.actor ? actors.get(step.actor) : undefined
    if (!envoy) return []
    const told = step.witnesses.flatMap(w => {
      const s = sentenceAt(w)
      return s ? reportIn(s, envoy.id, w) : []
    })
    const principal = told.find(t => t.to !== null)?.to ?? null
    if (principal === null) return []
    const capital = told.find(t => t.capital !== null)?.capital ?? null
    const id = `report-back-${fingerprint(step.id)}`
    const node = (
      role: Node['role'],
      actor: string | null,
      label: string,
      date: string | null,
      witnesses: Passage[],
    ): Node => ({
      id: `${id}-${role}`,
      role,
      actor,
      label,
      date,
      witnesses,
    })
    const nameOf = (actor: string): string => actors.get(actor)?.name ?? actor
    const nodes: Node[] = [node('envoy', envoy.id, envoy.name, null, step.witnesses)]
    if (capital) nodes.push(node('capital', capital, nameOf(capital), step.due, step.witnesses))
    nodes.push(node('principal', principal, nameOf(principal), step.due, step.witnesses))
    const next = steps.find(s => s.after.includes(step.id) && s.id !== step.id)
    if (next) {
      nodes.push(node('position', next.actor, next.step, next.due, next.witnesses))
      const counterpart = next.witnesses.flatMap(w => {
        const s = sentenceAt(w)
        return s
          ? counterpartIn(
              s,
              w,
              [envoy.id, principal, next.actor ?? '', sideOf(envoy.id, actors) ?? ''],
              next,
              actors,
            )
          : []
      })[0]
      if (counterpart)
        nodes.push(node('counterpart', counterpart.actor, counterpart.label, null, [counterpart.passage]))
    }
    return [{ id, nodes, edges: nodes.slice(1).map((n, k) => ({ from: nodes[k]!.id, to: n.id })) }]
  })
}

/** To whom somebody reports in a sentence, and where they go for it. */
function reportIn(
  s: SentenceReading,
  envoy: string,
  within: Passage,
): { to: string | null; capital: string | null }[] {
  const { predicates, words } = s.clauses
  const inside = (at: number): boolean => at >= within.start && at < within.end + 60
  const report = predicates.find(
    p => p.lemmas.some(l => REPORTS.test(l)) && inside(words.tokens[p.verb]!.start),
  )
  if (!report) return []
  const told = [
    ...report.complements.filter(c => c.preposition === 'to').map(c => c.phrase),
    ...(report.lemmas.some(l => /^(?:brief|inform|update|tell|consult|debrief)$/.test(l))
      ? report.objects.flat()
      : []),
  ]
  const to = told.flatMap(f => s.actorOf(f) ?? []).find(id => id !== envoy) ?? null
  const goes = predicates.find(
    p => p.lemmas.some(l => PLACE_VERBS.test(l)) && inside(words.tokens[p.verb]!.start),
  )
  const capital =
    goes?.complements.filter(c => c.preposition === 'to').flatMap(c => s.actorOf(c.phrase) ?? [])[0] ?? null
  return [{ to, capital }]
}

/** Who is to hear of the position: "in our contacts with [the Americans]", "to [both sides]". */
function counterpartIn(
  s: SentenceReading,
  within: Passage,
  own: readonly string[],
  step: NextStep,
  actors: ReadonlyMap<string, Actor>,
): { actor: string | null; label: string; passage: Passage }[] {
  const { words, phrases } = s.clauses
  for (const f of phrases) {
    const start = words.tokens[f.first]!.start
    const end = words.tokens[f.end - 1]!.end
    if (start < within.start || end > within.end || f.preposition < 0) continue
    if (!/^(?:with|to)$/.test(words.tokens[f.preposition]!.norm)) continue
    const before = normAt(words, f.preposition - 1)
    if (/^(?:back|return|fly|go|travel|head|bring|take|came|come)$/.test(before)) continue
    const id = s.actorOf(f)
    const fits = id !== null && !own.includes(id) && !own.includes(sideOf(id, actors) ?? '')
    const label = words.text.slice(start, end).replace(/^the /i, '')
    if (
      fits ||
      /^(?:both|the) (?:sides|parties|owners|americans|other side)$/i.test(words.text.slice(start, end))
    )
      return [
        {
          actor: id,
          label,
          passage: { report: within.report, start, end, exact: words.text.slice(start, end) },
        },
      ]
  }
  const [to] = step.to
  return to ? [{ actor: to, label: actors.get(to)?.name ?? to, passage: within }] : []
}
