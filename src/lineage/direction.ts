import { passageOf, type Passage } from '../record/index.ts'
import { creditsPublisher, findCredit, houseOf, isNameOf } from './credits.ts'
import { isMachine } from './links.ts'
import { compareStamps } from './stamps.ts'
import type { Match, Pair, Reading } from './types.ts'

/** Which of a pair came first: `points` above 0 for `a`, below 0 for `b`; `says` are the reasons, strongest first. */
export interface Direction {
  points: number
  says: Reason[]
  /** both credit one agency that neither of them is */
  siblings: boolean
}

/** One piece of evidence: what it is worth, what it says, and the passages that show it, where passages can. */
export interface Reason {
  id: string
  points: number
  say: string
  shown: Shown[]
}

/** Passages of the two reports; null where one of them shows it by itself. */
export interface Shown {
  a: Passage | null
  b: Passage | null
}

/** What the rest of the story knows about a pair. */
export interface Context {
  /** readings of third witnesses: how many words that only `a` (only `b`) has they bear out */
  borneOut(pair: Pair): { a: number; b: number }
  /** places where one of the two stands alone against others: how often `a` (`b`) is the odd one out */
  alone(pair: Pair): { a: number; b: number }
}

/**
 * One kind of evidence. `weigh` gives points for `a` as the earlier text (negative: for `b`), never more than
 * `most`; `say` names the reason, `first` and `later` being the two texts' sigla or ids.
 */
interface Rule {
  id: string
  most: number
  weigh(pair: Pair, context: Context): number
  say: string
  /** passages that show it, given that `first` came first */
  show?(pair: Pair, first: 'a' | 'b'): Shown[]
}

const own = (pair: Pair): Match[] => pair.matches.filter(m => !m.passage.quoted)

const rules: Rule[] = [
  {
    id: 'credit',
    most: 4,
    say: 'the later one credits the earlier',
    weigh: ({ a, b }) =>
      4 *
      (Number(creditsPublisher(b.witness.report, houseOf(a.witness.report))) -
        Number(creditsPublisher(a.witness.report, houseOf(b.witness.report)))),
    show: (pair, first) => {
      const later = first === 'a' ? 'b' : 'a'
      const { report } = pair[later].witness
      const place = findCredit(report, houseOf(pair[first].witness.report))?.place
      return place ? [{ a: null, b: null, [later]: passageOf(report, place.start, place.end) }] : []
    },
  },
  {
    id: 'stamp',
    most: 2.5,
    say: 'it was published earlier',
    weigh: ({ a, b }) => {
      const certain = compareStamps(a.stamp, b.stamp)
      if (certain) return Math.abs(a.stamp!.from - b.stamp!.from) < 120_000 ? 0 : -2.5 * certain
      const days = a.stamp && b.stamp ? (b.stamp.from - a.stamp.from) / 86_400_000 : 0
      return Math.abs(days) >= 0.9 ? 1.3 * Math.sign(days) : 0
    },
  },
  {
    id: 'machine',
    most: 2.5,
    say: 'the later one says that a machine wrote it from sources',
    weigh: ({ a, b }) => 2.5 * (Number(isMachine(b)) - Number(isMachine(a))),
  },
  {
    id: 'credit-dropped',
    most: 0.6,
    say: 'the later one leaves out the credit to an agency',
    weigh: ({ a, b }) => 0.6 * (Number(hasCredit(a)) - Number(hasCredit(b))),
  },
  {
    id: 'quotation-lost',
    most: 2.2,
    say: 'the later one gives in its own words what the earlier one quotes',
    weigh: pair =>
      pair.matches.reduce(
        (n, m) => n + Number(quotes(pair.a, m.a, pair.b, m.b)) - Number(quotes(pair.b, m.b, pair.a, m.a)),
        0,
      ) * 0.9,
    show: (pair, first) =>
      pair.matches
        .filter(m => (first === 'a' ? quotes(pair.a, m.a, pair.b, m.b) : quotes(pair.b, m.b, pair.a, m.a)))
        .map(m => m.passage),
  },
  {
    id: 'alone',
    most: 2,
    say: 'where they differ, others side with the earlier one',
    weigh: (pair, context) => {
      const { a, b } = context.alone(pair)
      return 0.7 * (b - a)
    },
  },
  {
    id: 'borne-out',
    most: 1.2,
    say: 'third reports share the earlier one’s wording',
    weigh: (pair, context) => {
      const { a, b } = context.borneOut(pair)
      return a + b < 3 ? 0 : (1.2 * (a - b)) / (a + b)
    },
  },
  {
    id: 'split',
    most: 1.4,
    say: 'the later one cuts its sentences in two',
    weigh: pair => 0.5 * (splits(pair, 'a').length - splits(pair, 'b').length),
    show: (pair, first) => splits(pair, first).flatMap(whole => whole.map(m => m.passage)),
  },
  {
    id: 'shorter',
    most: 1.2,
    say: 'the later one says the same in fewer words',
    weigh: pair => {
      const [a, b] = lengths(pair)
      return a + b < 40 ? 0 : 2 * Math.log(a / b)
    },
  },
  {
    id: 'plainer',
    most: 1.2,
    say: 'the later one puts plainer words for rarer ones',
    weigh: pair => {
      const { a, b } = ownWords(pair)
      return Math.min(a.length, b.length) < 8 ? 0 : 0.8 * (mean(a) - mean(b))
    },
  },
  {
    id: 'contained',
    most: 1.6,
    say: 'the earlier one holds nearly all of it and more',
    weigh: pair => 4 * (pair.ownB - pair.ownA),
  },
]

/**
 * Where both reports credit one agency that neither of them is, each has its words from there, and neither stamps nor
 * lengths make one the parent of the other: no more than `SIBLINGS` is believed, which is not enough for a direction.
 * A report without a publisher may be the agency's own: then evidence counts this part of itself, unless the earlier text
 * holds all of the later one.
 */
const SIBLINGS = 1
const PERHAPS = 0.4
const CONTAINED = 0.9
/** Passages shown for one piece of evidence. */
const SHOWN = 3

/** Weighs all the evidence on which of a pair came first. */
export function weighDirection(pair: Pair, context: Context): Direction {
  const found: { rule: Rule; points: number }[] = []
  for (const rule of rules) {
    const points = clamp(rule.weigh(pair, context), rule.most)
    if (points) found.push({ rule, points })
  }
  const told = found.some(f => f.rule.id === 'credit' || f.rule.id === 'machine')
  const sum = found.reduce((n, f) => n + f.points, 0)
  const oneAgency = !told && haveOneAgency(pair)
  const siblings = oneAgency && [pair.a, pair.b].every(r => r.witness.report.publisher)
  const points = siblings ? clamp(sum, SIBLINGS) : oneAgency ? doubt(pair, sum) : sum
  const first = points >= 0 ? 'a' : 'b'
  const says = found
    .filter(f => f.points * Math.sign(points) > 0.3)
    .sort((x, y) => Math.abs(y.points) - Math.abs(x.points))
    .map(({ rule, points }): Reason => {
      const shown = (rule.show?.(pair, first) ?? []).slice(0, SHOWN)
      return { id: rule.id, points, say: rule.say, shown: shown.map(({ a, b }) => ({ a, b })) }
    })
  return { points, says, siblings }
}

const clamp = (x: number, most: number): number => Math.max(-most, Math.min(most, x))

const doubt = (pair: Pair, sum: number): number =>
  (sum >= 0 ? pair.ownB : pair.ownA) < CONTAINED ? PERHAPS * sum : sum

/** True when both credit an agency that is neither of the two; "agencies" may be any. */
function haveOneAgency({ a, b }: Pair): boolean {
  const isOwn = (name: string) => [a, b].some(r => isNameOf(name, r.witness.report.publisher))
  const names = (r: Reading) => [...r.credits].filter(name => !isOwn(name))
  const [x, y] = [names(a), names(b)]
  if (x.some(name => y.includes(name))) return true
  const [anyA, anyB] = [creditsAgencies(a), creditsAgencies(b)]
  return (anyA && (anyB || y.length > 0)) || (anyB && x.length > 0)
}

/** True for "with input from agencies": a credit without a name. */
const creditsAgencies = (r: Reading): boolean =>
  r.witness.report.notices.some(
    n => n.kind === 'agency-credit' && /\bagenc(?:y|ies)\b|\bwires?\b/.test(n.text),
  )

const hasCredit = (r: Reading): boolean =>
  r.witness.report.notices.some(n => n.kind === 'agency-credit') || r.credits.size > 0

/** True when `x`'s sentence stands mostly inside quotation marks and `y`'s not at all. */
function quotes(x: Reading, sx: number, y: Reading, sy: number): boolean {
  return quotedPart(x, sx) > 0.4 && quotedPart(y, sy) === 0
}

function quotedPart(r: Reading, sentence: number): number {
  const { first, last } = r.scan.sentences[sentence]!
  let n = 0
  for (let w = first; w < last; w++) n += r.quoted[w]!
  return n / Math.max(1, last - first)
}

/**
 * Sentences of one side, as their matches, that stand in two or more sentences of the other that are together no longer.
 * (Two that were joined for brevity look the same from behind, but the whole is shorter than its parts.)
 */
function splits(pair: Pair, side: 'a' | 'b'): Match[][] {
  const other = side === 'a' ? 'b' : 'a'
  const parts = new Map<number, Match[]>()
  for (const m of own(pair)) parts.set(m[side], [...(parts.get(m[side]) ?? []), m])
  return [...parts].flatMap(([whole, list]) => {
    if (list.length < 2) return []
    const words = list.reduce((sum, m) => sum + sentenceLength(pair[other], m[other]), 0)
    return words <= 1.15 * sentenceLength(pair[side], whole) ? [list] : []
  })
}

const sentenceLength = (r: Reading, sentence: number): number =>
  r.scan.sentences[sentence]!.last - r.scan.sentences[sentence]!.first

/** Words in the matched sentences of either side. */
function lengths(pair: Pair): [number, number] {
  const count = (r: Reading, side: 'a' | 'b') => {
    let n = 0
    for (const s of new Set(own(pair).map(m => m[side]))) n += sentenceLength(r, s)
    return n
  }
  return [count(pair.a, 'a'), count(pair.b, 'b')]
}

/** Lengths of the small-letter content words that only one of the matched sentences has. */
function ownWords(pair: Pair): { a: number[]; b: number[] } {
  const out = { a: [] as number[], b: [] as number[] }
  for (const m of own(pair)) {
    out.a.push(...onlyIn(pair.a, m.a, pair.b, m.b))
    out.b.push(...onlyIn(pair.b, m.b, pair.a, m.a))
  }
  return out
}

function onlyIn(x: Reading, sx: number, y: Reading, sy: number): number[] {
  const other = new Set<number>()
  const ys = y.scan.sentences[sy]!
  for (let w = ys.first; w < ys.last; w++) other.add(y.scan.stem[w]!)
  const out: number[] = []
  const xs = x.scan.sentences[sx]!
  for (let w = xs.first; w < xs.last; w++) {
    const length = x.scan.end[w]! - x.scan.start[w]!
    const small = /^\p{Ll}+$/u.test(x.scan.text.slice(x.scan.start[w]!, x.scan.end[w]!))
    if (small && length > 3 && !other.has(x.scan.stem[w]!)) out.push(length)
  }
  return out
}

const mean = (xs: readonly number[]): number => xs.reduce((n, x) => n + x, 0) / Math.max(1, xs.length)
