/** Numbers that wink's machines read beside tags: the end of the text, "otherwise", and hints from here on. */
const END = 2070000
const OTHERWISE = 2070003
const HINTS = 1080000

/** Tags are numbers below this. */
const TAGS = 32

/**
 * A machine of wink's that mends the tag of a word by the tags around it, as flat tables. It reads a row of columns, one a
 * token: the token's tag, or a hint that stands for a group of tags in its place.
 */
export interface PosMachine {
  columns: number
  /** the state after each column: `next[state * columns + column]`, 0 for the first state */
  next: Int16Array
  /** the state that holds where nothing follows, 0 for none */
  otherwise: Int16Array
  /** 1 where a pattern ends */
  final: Uint8Array
  /** the tag that a pattern gives: positive for words that may bear it, negative for any word, 0 for none */
  target: Int8Array
  /** how far behind the first token of the pattern the word stands that gets the tag */
  mark: Uint8Array
}

/** The column of a tag or, where there is one, of a hint. */
export const columnOf = (tag: number, hint: number): number => (hint ? TAGS + hint : tag)
/** The column of the end of the text. */
const atEnd = (machine: PosMachine): number => machine.columns - 1

type Row = { [token: string]: number }
type Exported = [
  version: number,
  last: number,
  states: { [state: string]: Row },
  final: { [state: string]: string },
  marks: { [state: string]: [number, number] },
]

/** @param json - a machine as the model's package holds it */
export function readMachine(json: string): PosMachine {
  const [, last, states, final, marks] = JSON.parse(json) as Exported
  const tokens = Object.values(states).flatMap(row => Object.keys(row).map(Number))
  const hints = Math.max(0, ...tokens.filter(t => t > HINTS && t < END).map(t => t - HINTS))
  const columns = TAGS + hints + 2
  const machine: PosMachine = {
    columns,
    next: new Int16Array((last + 1) * columns),
    otherwise: new Int16Array(last + 1),
    final: new Uint8Array(last + 1),
    target: new Int8Array(last + 1),
    mark: new Uint8Array(last + 1),
  }
  for (const [state, row] of Object.entries(states))
    for (const [token, to] of Object.entries(row)) {
      const t = Number(token)
      if (t === OTHERWISE) machine.otherwise[+state] = to
      else if (t === END) machine.next[+state * columns + atEnd(machine)] = to
      else if (t > HINTS) machine.next[+state * columns + TAGS + t - HINTS] = to
      else if (t >= 0) machine.next[+state * columns + t] = to
    }
  for (const [state, name] of Object.entries(final)) {
    machine.final[+state] = 1
    machine.target[+state] = Number(name)
    machine.mark[+state] = marks[state]?.[0] ?? 0
  }
  return machine
}

const found: number[] = []

/**
 * Mends the tags of a text where the machine's patterns match, the longest match first, from left to right.
 *
 * @param tags - the tag of each token, 0 for what the machine does not see; written to
 * @param hints - the hint of each token, 0 for none
 * @param may - a bit set of the tags that each token may bear
 * @param length - how many tokens there are
 */
export function mendTags(
  machine: PosMachine,
  tags: Uint8Array,
  hints: Uint8Array,
  may: Int32Array,
  length: number,
): void {
  const { columns, next, otherwise, final, target, mark } = machine
  // what matches is settled before the first tag changes: places, then targets
  found.length = 0
  const keep = (first: number, state: number) => {
    if (target[state] !== 0) found.push(first + mark[state]!, target[state]!)
  }
  let state = 0
  let first = 0
  let fallback = 0
  let fallbackAt = 0
  for (let i = 0; i <= length; i++) {
    for (let j = i; j <= length; j++) {
      if (j < length && tags[j] === 0) continue
      const column = j === length ? atEnd(machine) : columnOf(tags[j]!, hints[j]!)
      let to = column < columns ? next[state * columns + column]! : 0
      if (state === 0 && to !== 0) first = j
      let done = false
      if (final[to]) {
        keep(first, to)
        i = j
        done = true
        to = fallback = 0
      } else if (to === 0) {
        if (fallback !== 0) {
          keep(first, fallback)
          i = fallbackAt
          fallback = 0
        }
        done = true
      }
      state = to
      if (otherwise[state] !== 0) {
        fallback = otherwise[state]!
        fallbackAt = j
      }
      if (done) break
    }
  }
  for (let k = 0; k < found.length; k += 2) {
    const at = found[k]!
    const tag = found[k + 1]!
    if (tag < 0) tags[at] = -tag
    else if (may[at]! & (1 << tag)) tags[at] = tag
  }
}
