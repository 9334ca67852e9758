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
  /** the same keys as numbers, one for each key of the index */
  ids: readonly number[]
  /** true for numbers and times: shared they speak for a statement, and a difference does not speak against it */
  bonus: boolean
}

/** The features of one statement, and which keys it holds as they stand and as looser names. */
export interface Features {
  list: readonly Feature[]
  exact: ReadonlySet<number>
  loose: ReadonlySet<number>
}

/** The features of every statement, with their weights, and the statements that hold a key. */
export interface FeatureIndex {
  features: ReadonlyMap<number, Features>
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
  const weights = new Map<string, { id: number; weight: number }>()
  for (const key of holders.keys()) weights.set(key, { id: weights.size, weight: weightOf(key) })
  const features = new Map<number, Features>()
  for (const [id, all] of keysOf) {
    const list = all.map((keys): Feature => {
      const known = keys.map(key => weights.get(key)!)
      return {
        keys,
        ids: known.map(k => k.id),
        weight: Math.min(...known.map(k => k.weight)),
        bonus: keys[0]!.startsWith('#') || keys[0]!.startsWith('='),
      }
    })
    features.set(id, {
      list,
      exact: new Set(list.map(f => f.ids[0]!)),
      loose: new Set(list.flatMap(f => f.ids)),
    })
  }
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
export function overlapOf(a: Features, b: Features): Overlap {
  const inA = shareOf(a, b)
  const inB = shareOf(b, a)
  return {
    ofA: inA.share,
    ofB: inB.share,
    weight: Math.min(inA.weight, inB.weight),
    count: Math.min(inA.count, inB.count),
  }
}

function shareOf(a: Features, { exact, loose }: Features): { share: number; weight: number; count: number } {
  let whole = 0
  let weight = 0
  let count = 0
  for (const f of a.list) {
    const kin = exact.has(f.ids[0]!) ? 1 : f.ids.some(k => loose.has(k)) ? KIN : 0
    if (kin || !f.bonus) whole += f.weight
    if (!kin) continue
    weight += f.weight * kin
    count++
  }
  return { share: whole ? weight / whole : 0, weight, count }
}
