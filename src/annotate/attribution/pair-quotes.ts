import type { Span } from '../../text/span.ts'
import type { QuotedSpan } from '../types.ts'

/** A stretch between quotation marks, before its use is decided. */
export type PairedQuote = Omit<QuotedSpan, 'use'>

/** A mark of the text: `length` code units at `at`; `family` says which marks can close which. */
interface Mark {
  at: number
  length: number
  family: 'double' | 'angle'
  opens: boolean | null
}

const WORD = /[\p{L}\p{N}]/u
const SPACE = /\s/
const MARKS = /[“”„‟«»"]|``|''|''|[‘‚'’]/g
const ELISION = /^['’‘](?:\d0s|em|til|cause|tis|twas|bout|n)(?![\p{L}\p{N}])/iu

/**
 * Pairs the quotation marks of each paragraph: “…”, „…“, «…», »…«, "…", ''…'', ‘…’ and '…'.
 *
 *     “We said ‘no’ twice,” she said. “Then we
 *     ~~~~~~~~~^^^^~~~~~~~~           ~~~~~~~~  depth 0, 1 and 0; the last one is not closed
 *
 * An opening mark that is never closed runs to the end of its paragraph; where the next paragraph opens with
 * a mark again, that span `continues` it. Apostrophes, feet and inches are no marks.
 *
 * @param paragraphs - sorted, without overlap
 * @returns sorted by start, the outer one first; marks inside the span, `inner` between them
 */
export function pairQuotes(text: string, paragraphs: readonly Span[]): PairedQuote[] {
  const out: PairedQuote[] = []
  let open: number | null = null
  for (const paragraph of paragraphs) {
    const first = out.length
    const found = [...pairDouble(text, paragraph), ...pairSingle(text, paragraph)].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    )
    const ends: number[] = []
    for (const quote of found) {
      while (ends.length && ends.at(-1)! <= quote.start) ends.pop()
      if (ends.length && ends.at(-1)! < quote.end) continue
      quote.depth = ends.length
      ends.push(quote.end)
      out.push(quote)
    }
    if (open !== null && out.length > first && out[first]!.start === paragraph.start)
      out[first]!.continues = open
    open = null
    for (let i = out.length - 1; i >= first; i--) {
      const quote = out[i]!
      if (quote.depth === 0) {
        if (!quote.closed) open = i
        break
      }
    }
  }
  return out
}

/** Double marks of one paragraph; a second opening mark drops the first unless the marks are balanced. */
function pairDouble(text: string, { start, end }: Span): PairedQuote[] {
  const marks = findDoubleMarks(text, start, end)
  const balanced = isBalanced(marks)
  const out: PairedQuote[] = []
  const stack: Mark[] = []
  for (const mark of marks) {
    const opens = mark.opens ?? decideStraight(text, mark, stack.length > 0, start, end)
    if (opens) {
      if (stack.length && !(balanced && stack.length < 3)) stack.length = 0
      stack.push(mark)
    } else if (stack.length) {
      const from = stack.pop()!
      out.push(quoteOf(from.at, from.at + from.length, mark.at, mark.at + mark.length, true))
    }
  }
  const left = stack[0]
  if (left && left.at + left.length < end && out.every(q => q.start < left.at || q.end <= end))
    out.push(quoteOf(left.at, left.at + left.length, end, end, false))
  return out
}

/** Every double mark with its direction where the character tells: “ opens, but closes a „ that is open. */
function findDoubleMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = []
  let low = false
  let reversed = false
  let depth = 0
  MARKS.lastIndex = start
  for (let m = MARKS.exec(text); m && m.index < end; m = MARKS.exec(text)) {
    const at = m.index
    let c = m[0]
    if (c === "'" || c === '‘' || c === '’' || c === '‚') continue
    const before = at > start ? text[at - 1]! : ' '
    const after = at + c.length < end ? text[at + c.length]! : ' '
    let opens: boolean | null = null
    if (c === '„') opens = low = true
    else if (c === '“' || c === '‟') {
      opens = !low && !(depth > 0 && !SPACE.test(before) && !WORD.test(after))
      if (low) low = false
    } else if (c === '”') {
      opens = depth === 0 && SPACE.test(before) && !SPACE.test(after)
      low = false
    } else if (c === '«') {
      opens = !reversed
      reversed = false
    } else if (c === '»') {
      opens = depth === 0 && SPACE.test(before) && !SPACE.test(after)
      reversed = opens
    } else if (c === '``') opens = true
    else if (c === "''" && text[at + 2] === "'" && depth > 0 && !SPACE.test(before)) {
      // three apostrophes: a single mark beside a double one; at a closing the last two are the double mark
      marks.push({ at: at + 1, length: 2, family: 'double', opens: null })
      MARKS.lastIndex = at + 3
      depth--
      continue
    } else {
      c = m[0]
      opens = null
    }
    marks.push({ at, length: c.length, family: c === '«' || c === '»' ? 'angle' : 'double', opens })
    if (opens === true) depth++
    else if (opens === false && depth > 0) depth--
    else if (opens === null) depth = depth > 0 ? depth - 1 : depth + 1
  }
  return marks
}

const isBalanced = (marks: readonly Mark[]): boolean => {
  let depth = 0
  for (const { opens } of marks) {
    if (opens === null) return false
    depth += opens ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0
}

/** A straight mark opens after white space, a bracket or a dash when text follows; else it closes. */
function decideStraight(text: string, mark: Mark, open: boolean, start: number, end: number): boolean {
  const before = mark.at > start ? text[mark.at - 1]! : ' '
  const next = mark.at + mark.length
  const after = next < end ? text[next]! : ' '
  const strong = (SPACE.test(before) || /[([{—–\-‘“]/.test(before)) && !SPACE.test(after)
  if (open) return strong && SPACE.test(before)
  return strong || (!SPACE.test(after) && !WORD.test(before) && !/[.,!?…)]/.test(before))
}

/** Single marks of one paragraph: they open before a word and close after one; apostrophes fall out. */
function pairSingle(text: string, { start, end }: Span): PairedQuote[] {
  const marks: number[] = []
  MARKS.lastIndex = start
  for (let m = MARKS.exec(text); m && m.index < end; m = MARKS.exec(text))
    if (m[0] === "'" || m[0] === '‘' || m[0] === '’' || m[0] === '‚') marks.push(m.index)
  const before = (i: number) => (i > start ? text[i - 1]! : ' ')
  const after = (i: number) => (i + 1 < end ? text[i + 1]! : ' ')
  const closes = (i: number) => !SPACE.test(before(i)) && !WORD.test(after(i))
  const out: PairedQuote[] = []
  let open = -1
  for (let k = 0; k < marks.length; k++) {
    const at = marks[k]!
    const c = text[at]!
    const canOpen =
      (c === '‚' || c !== '’') &&
      (SPACE.test(before(at)) || /[([—–"“]/.test(before(at))) &&
      !SPACE.test(after(at)) &&
      !ELISION.test(text.slice(at, at + 8))
    if (canOpen) open = at
    else if (open >= 0 && closes(at)) {
      const next = marks[k + 1]
      const possessive =
        /s/i.test(before(at)) &&
        SPACE.test(after(at)) &&
        next !== undefined &&
        text[next] !== '‘' &&
        closes(next)
      if (!possessive) {
        out.push(quoteOf(open, open + 1, at, at + 1, true))
        open = -1
      }
    }
  }
  return out
}

const quoteOf = (start: number, from: number, to: number, end: number, closed: boolean): PairedQuote => ({
  start,
  end,
  inner: { start: from, end: to },
  depth: 0,
  closed,
  continues: null,
})
