import type { Token } from '../../annotate/types.ts'
import { isNegation } from '../claims/find-negated.ts'
import { isStopWord, stemOf } from '../claims/stem.ts'
import type { Statement } from '../claims/types.ts'
import type { Difference } from './differences.ts'
import type { Story } from './story.ts'
import { areDaysApart } from './voices.ts'

/** Acts of one who decides; either they have been done or they have not. */
const ACTS = new Set(['rul', 'confirm', 'sign', 'accept', 'approv', 'ratifi', 'endors', 'withdraw'])
/** Before an act they speak of what may come, or of what was done to the subject. */
const OPEN = new Set([
  'to',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'should',
  'must',
  'be',
  'is',
  'was',
  'were',
  'been',
  'if',
])
/** A negation stands so many words before its act, an object begins so many after it. */
const BEFORE = 3
const AFTER = 5
/** No more acts than this are looked at in a report. */
const MOST = 60

/** "Orsini [has not ruled out] a [merger]": who, what act, on what. */
interface Act {
  statement: Statement
  actor: string
  act: string
  object: string
  denied: boolean
}

/**
 * Acts that one report says were done and another that they were not, by the same person or body or one that speaks
 * for it, on the same thing. Short clauses share too few words to be found alike, and yet say the contrary.
 *
 *     Orsini has [not ruled out] a merger.    /    The bank has [ruled out] a merger.
 */
export function findDeniedActs(story: Story): Difference[] {
  const acts = story.witnesses.flatMap(w =>
    story
      .statementsOf(w.report.id)
      .flatMap(s => findActs(s, story))
      .slice(0, MOST),
  )
  const out: Difference[] = []
  for (const a of acts)
    if (a.denied)
      for (const b of acts) {
        if (b.denied || b.act !== a.act || b.object !== a.object) continue
        if (a.statement.report === b.statement.report || !isOneSide(a.actor, b.actor, story)) continue
        if (areDaysApart(a.statement, b.statement, story)) continue
        const site = ({ statement }: Act) => {
          const value = story.report(statement.report).text.slice(statement.start, statement.end)
          return { statement, span: statement, value, key: value.toLowerCase() }
        }
        out.push({ kind: 'polarity', relation: 'conflict', a: site(a), b: site(b), subject: a.object })
      }
  return out
}

function findActs(statement: Statement, story: Story): Act[] {
  const { tokens } = story.annotations(statement.report)
  const out: Act[] = []
  for (let i = statement.firstToken + 1; i < statement.endToken; i++) {
    const act = stemOf(tokens[i]!.norm)
    if (!ACTS.has(act) || !/(?:ed|n|ew)$/.test(tokens[i]!.norm)) continue
    if (act === 'rul' && tokens[i + 1]?.norm !== 'out') continue
    const before = tokens.slice(Math.max(statement.firstToken, i - BEFORE), i)
    if (before.some(t => OPEN.has(t.norm))) continue
    const actor = statement.actors.findLast(a => a.end <= tokens[i]!.start && a.kind !== 'place')
    const object = objectAfter(tokens, act === 'rul' ? i + 2 : i + 1, statement.endToken)
    if (!actor || object === null || tokens[i]!.start - actor.end > 25) continue
    out.push({
      statement,
      actor: actor.actor,
      act,
      object,
      denied: before.some(t => isNegation(t.norm)),
    })
  }
  return out
}

/** The stem of the first noun after an act, null where a mark or another verb comes first. */
function objectAfter(tokens: readonly Token[], from: number, end: number): string | null {
  for (let i = from; i < Math.min(end, from + AFTER); i++) {
    const { norm, pos } = tokens[i]!
    if (pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX') return null
    if (pos === 'NOUN' && tokens[i + 1]?.pos !== 'NOUN' && !isStopWord(norm)) return stemOf(norm)
  }
  return null
}

/** True when the two are one, or one of them stands for the other. */
function isOneSide(x: string, y: string, story: Story): boolean {
  const side = (id: string) => story.actor(id)?.side ?? null
  return x === y || side(x) === y || side(y) === x
}
