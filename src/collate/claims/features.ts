import { classesOf } from './stem.ts'
import type { Statement } from './types.ts'

/** Words of one class say nearly the same: they count so much of a word that is found as it stands. */
const KIN = 0.8

/** One thing that a statement can share with another: a word (with its classes), an actor, a number, a time. */
export interface Feature {
  /** the thing itself first, then looser names for it (word classes) */
  keys: readonly string[]
  /** 0..1: inverse document frequency over all statements, 1 for what stands in one alone */
  weight: number
  /** true for numbers and times: shared they speak for a statement, and a difference does not speak against it */
  bonus: boolean
}

/** The features of every statement, with their weights, and the statements that hold a key. */
export interface FeatureIndex {
  features: ReadonlyMap<number, readonly Feature[]>
  holders: ReadonlyMap<string, readonly number[]>
}

/** What the statements can share. Of a looser name of a word the more common weight counts. */
export function indexFeatures(statements: readonly Statement[]): FeatureIndex {
  const holders = new Map<string, number[]>()
  const keysOf = new Map<number, string[][]>()
  for (const statement of statements) {
    const all = featureKeys(statement)
    keysOf.set(statement.id, all)
    for (const key of new Set(all.flat())) {
      const list = holders.get(key)
      if (list) list.push(statement.id)
      else holders.set(key, [statement.id])
    }
  }
  const scale = Math.log(1 + statements.length)
  const weightOf = (key: string) => Math.log(1 + statements.length / holders.get(key)!.length) / scale
  const features = new Map<number, Feature[]>()
  for (const [id, all] of keysOf)
    features.set(
      id,
      all.map(keys => ({
        keys,
        weight: Math.min(...keys.map(weightOf)),
        bonus: /^[#=]/.test(keys[0]!),
      })),
    )
  return { features, holders }
}

function featureKeys({ words, actors, quantities, times, voice }: Statement): string[][] {
  const out = new Map<string, string[]>()
  for (const { stem } of words)
    if (!/^\d/.test(stem)) out.set(stem, [stem, ...classesOf(stem).map(c => `~${c}`)])
  for (const { actor, head } of actors) out.set(`@${actor}`, [`@${actor}`, ...(head ? [head] : [])])
  if (voice?.speaker && !out.has(`@${voice.speaker}`)) out.set(`@${voice.speaker}`, [`@${voice.speaker}`])
  for (const { value, unit } of quantities) out.set(`#${value}${unit ?? ''}`, [`#${value}${unit ?? ''}`])
  for (const { from, days, kind } of times)
    if (from) out.set(`=${from}`, [`=${from}`])
    else if (kind === 'duration' && days !== null) out.set(`=${days} days`, [`=${days} days`])
  return [...out.values()]
}

/** What two statements share: weights of the shared features, seen from either side. */
export interface Overlap {
  /** 0..1: part of the weight of `a` (of `b`) that the other holds */
  ofA: number
  ofB: number
  /** sum of the shared weights */
  weight: number
  /** number of shared features */
  count: number
}

/** Holds the features of one statement against those of another. */
export function overlapOf(a: readonly Feature[], b: readonly Feature[]): Overlap {
  const inA = shareOf(a, b)
  const inB = shareOf(b, a)
  return {
    ofA: inA.share,
    ofB: inB.share,
    weight: Math.min(inA.weight, inB.weight),
    count: Math.min(inA.count, inB.count),
  }
}

function shareOf(
  a: readonly Feature[],
  b: readonly Feature[],
): { share: number; weight: number; count: number } {
  const exact = new Set(b.map(f => f.keys[0]!))
  const loose = new Set(b.flatMap(f => f.keys))
  let whole = 0
  let weight = 0
  let count = 0
  for (const f of a) {
    const kin = exact.has(f.keys[0]!) ? 1 : f.keys.some(k => loose.has(k)) ? KIN : 0
    if (kin || !f.bonus) whole += f.weight
    if (!kin) continue
    weight += f.weight * kin
    count++
  }
  return { share: whole ? weight / whole : 0, weight, count }
}
