import { functionWords } from '../../lexicons/en/function-words.ts'

/** A text taken apart for comparing it with another version of it. */
export interface Parts {
  /** in lower case, and as written */
  words: string[]
  raw: string[]
  count: ReadonlyMap<string, number>
  /** words that are written with a capital somewhere */
  capital: ReadonlySet<string>
  /** part of the different words that are written in two ways */
  mixed: number
  /** sentences as lists of words */
  sentences: string[][]
  runs: ReadonlySet<string>
}

/** How the sign of one small word begins. */
export const SMALL_WORD = 'small word '

const WORD = /\p{L}[\p{L}\p{N}'’-]*|\d[\d.,]*/gu
const SMALL: ReadonlySet<string> = new Set(functionWords)
/** More pairs of words, or of sentences, are not looked at: such texts are hardly versions of one. */
const MOST_WORD_PAIRS = 400_000
const MOST_SENTENCE_PAIRS = 40_000

/** Takes a text apart. */
export function takeApart(text: string): Parts {
  const sentences: string[][] = []
  const raw: string[] = []
  for (const sentence of text.split(/(?<=[.!?])\s+|\n+/)) {
    const words = sentence.match(WORD)
    if (!words) continue
    sentences.push(words.map(w => w.toLowerCase()))
    raw.push(...words)
  }
  const words = sentences.flat()
  const count = new Map<string, number>()
  const capital = new Set<string>()
  const small = new Set<string>()
  words.forEach((w, k) => {
    count.set(w, (count.get(w) ?? 0) + 1)
    ;(/^\p{Lu}/u.test(raw[k]!) ? capital : small).add(w)
  })
  const both = [...capital].filter(w => small.has(w)).length
  const runs = new Set(words.slice(2).map((_, k) => words.slice(k, k + 3).join(' ')))
  return { words, raw, count, capital, mixed: both / Math.max(1, count.size), sentences, runs }
}

/**
 * What was done to a text to make the other of it, if `x` was there first: what each has alone, how it is spread, which
 * sentences grew, which spellings won. Every value changes its sign when the two are exchanged.
 */
export function revisionSigns(x: Parts, y: Parts): Map<string, number> {
  return new Map([...ownWords(x, y), ...changedPlaces(x, y), ...changedSentences(x, y), ...spellings(x, y)])
}

type Signs = [name: string, value: number][]

const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length)
/** Logarithm of how many times more there is on one side, a few more added to either. */
const ratio = (y: number, x: number, more: number): number => Math.log((y + more) / (x + more))

/** Words of `a` that `b` has not, or not as often; each three times at most. */
function onlyIn(a: Parts, b: Parts): string[] {
  const out: string[] = []
  for (const [word, n] of a.count)
    for (let k = Math.min(3, n - (b.count.get(word) ?? 0)); k > 0; k--) out.push(word)
  return out
}

const ENDINGS: readonly [name: string, pattern: RegExp][] = [
  ['ed', /ed$/],
  ['ing', /ing$/],
  ['ly', /ly$/],
  ['s', /[^s]s$/],
  ['tion', /tion$/],
]

/** What kind of words each has alone; years are no kind. */
function ownWords(x: Parts, y: Parts): Signs {
  const [ownX, ownY] = [onlyIn(x, y), onlyIn(y, x)]
  const more = (has: (word: string, own: Parts, other: Parts) => boolean): number =>
    ownY.filter(w => has(w, y, x)).length / (ownY.length + 10) -
    ownX.filter(w => has(w, x, y)).length / (ownX.length + 10)
  const small = new Map<string, number>()
  for (const [list, by] of [
    [ownY, 1],
    [ownX, -1],
  ] as const) {
    const counted = new Map<string, number>()
    for (const w of list) if (SMALL.has(w)) counted.set(w, (counted.get(w) ?? 0) + 1)
    for (const [w, n] of counted) small.set(w, (small.get(w) ?? 0) + by * Math.log(n + 1))
  }
  const wealth = (p: Parts): number => Math.log(p.count.size / Math.sqrt(p.words.length + 1) + 0.01)
  const once = (p: Parts): number =>
    [...p.count.values()].filter(n => n === 1).length / Math.max(1, p.count.size)
  return [
    ...[...small].map(([word, value]): Signs[number] => [SMALL_WORD + word, value]),
    ['own small words', more(w => SMALL.has(w))],
    ['own new words', more((w, _, other) => !other.count.has(w))],
    ['own capitals', more((w, own) => own.capital.has(w))],
    ['own numbers', more(w => /^\d/.test(w) && !/^(?:1[5-9]|20)\d\d$/.test(w))],
    ...ENDINGS.map(([name, pattern]): Signs[number] => [`own ${name}`, more(w => pattern.test(w))]),
    ['words of one use', once(y) - once(x)],
    ['wealth of words', wealth(y) - wealth(x)],
  ]
}

/** How the words that each has alone are spread over it: many small places, or few large ones. */
function changedPlaces(x: Parts, y: Parts): Signs {
  const [inX, inY] = [gaps(x, y), gaps(y, x)]
  return [
    ['places', ratio(inY.length, inX.length, 2)],
    ['length of places', Math.log(mean(inY) + 2) - Math.log(mean(inX) + 2)],
    ['longest place', ratio(Math.max(0, ...inY), Math.max(0, ...inX), 3)],
    ['small places', ratio(inY.filter(n => n <= 4).length, inX.filter(n => n <= 4).length, 1)],
  ]
}

/** Lengths of the stretches of a text whose runs of three words the other has not. */
function gaps(own: Parts, other: Parts): number[] {
  const covered = new Uint8Array(own.words.length)
  for (let k = 0; k + 2 < own.words.length; k++)
    if (other.runs.has(own.words.slice(k, k + 3).join(' '))) covered.fill(1, k, k + 3)
  const out: number[] = []
  let length = 0
  for (const c of [...covered, 1]) {
    if (!c) length++
    else if (length) {
      out.push(length)
      length = 0
    }
  }
  return out
}

/** Sentences that only one has: which of them are another's with more or fewer words, which are cut in two, which are new. */
function changedSentences(x: Parts, y: Parts): Signs {
  const without = (own: Parts, other: Parts): string[][] => {
    const theirs = new Set(other.sentences.map(s => s.join(' ')))
    return own.sentences.filter(s => !theirs.has(s.join(' ')))
  }
  const [onlyX, onlyY] = [without(x, y), without(y, x)]
  const out: Signs = [
    ['changed sentences', ratio(onlyY.length, onlyX.length, 2)],
    ['own sentence length', ratio(mean(onlyY.map(s => s.length)), mean(onlyX.map(s => s.length)), 3)],
    ['first sentence', ratio(y.sentences[0]?.length ?? 0, x.sentences[0]?.length ?? 0, 3)],
  ]
  if (onlyX.length * onlyY.length > MOST_SENTENCE_PAIRS) return out
  const [toX, toY] = [partners(onlyY, onlyX), partners(onlyX, onlyY)]
  let grown = 0
  let fewer = 0
  toX.forEach((partner, k) => {
    if (partner < 0) return
    grown += Number(onlyY[k]!.length > onlyX[partner]!.length)
    fewer += Number(onlyY[k]!.length < onlyX[partner]!.length)
  })
  const alone = (list: readonly number[]): number => list.filter(p => p < 0).length
  const shared = (list: readonly number[]): number => {
    const known = list.filter(p => p >= 0)
    return new Set(known.filter((p, k) => known.indexOf(p) !== k)).size
  }
  out.push(
    ['sentences grew', (grown - fewer) / (grown + fewer + 3)],
    ['fresh sentences', ratio(alone(toX), alone(toY), 2)],
    ['cut in two', Math.tanh((shared(toX) - shared(toY)) / 2)],
  )
  return out
}

/** For each sentence the one of the others that shares most of its words, at least half; -1 for none. */
function partners(sentences: readonly string[][], others: readonly string[][]): number[] {
  const sets = others.map(s => new Set(s))
  return sentences.map(sentence => {
    const own = new Set(sentence)
    let [best, most] = [-1, 0.5]
    sets.forEach((other, k) => {
      let both = 0
      for (const w of own) if (other.has(w)) both++
      const part = both / Math.max(1, Math.min(own.size, other.size))
      if (both > 2 && (best < 0 ? part >= most : part > most)) [best, most] = [k, part]
    })
    return best
  })
}

/** Where a word was put in another spelling, which of the two is the common one in its text. */
function spellings(x: Parts, y: Parts): Signs {
  const candidates = (own: Parts, other: Parts): string[] =>
    [...own.count.keys()].filter(w => w.length >= 5 && !other.count.has(w))
  const [inX, inY] = [candidates(x, y), candidates(y, x)]
  let sum = 0
  if (inX.length * inY.length <= MOST_WORD_PAIRS)
    for (const a of inX)
      for (const b of inY)
        if (a[0] === b[0] && isNearSpelling(a, b)) sum += ratio(y.count.get(b)!, x.count.get(a)!, 0.5)
  const capitals = (p: Parts): number =>
    p.raw.filter(w => /^\p{Lu}/u.test(w)).length / Math.max(1, p.raw.length)
  return [
    ['spelling', Math.tanh(sum)],
    ['capitals', capitals(y) - capitals(x)],
    ['written in two ways', y.mixed - x.mixed],
  ]
}

/** True when two words differ in two letters side by side at most. */
function isNearSpelling(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let [start, end] = [0, 0]
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  const room = Math.min(a.length, b.length) - start
  while (end < room && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - start - end <= 2
}
