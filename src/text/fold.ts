/**
 * A folded text and the way back: `offsets[i]` is the index in the original of the code unit that gave
 * `text[i]`; `offsets` has one entry more than `text` has code units (the end of the original).
 */
export interface Folded {
  text: string
  offsets: Uint32Array
}

const SINGLE = /[‘’‚‛ʼ´`′]/
const DOUBLE = /[“”„‟«»″]/
const DASH = /[‐‑‒–—―−]/
const SPACE = /[\s   -   　​﻿]/

/**
 * Folds what differs only in typography: case, quotation marks, dashes, runs of white space.
 *
 *     “Re-open —  NOW”   becomes   "re-open - now"
 *
 * @returns the folded text with a map back into `text`; matching is done on the former, answers are given
 *   in the latter
 */
export function foldText(text: string): Folded {
  let out = ''
  const offsets = new Uint32Array(text.length + 1)
  let n = 0
  let inSpace = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    const code = text.charCodeAt(i)
    let folded: string
    if (code > 32 && code < 127) {
      folded = code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : c === '`' ? "'" : c
    } else if (SPACE.test(c)) {
      if (inSpace) continue
      inSpace = true
      offsets[n++] = i
      out += ' '
      continue
    } else if (SINGLE.test(c)) folded = "'"
    else if (DOUBLE.test(c)) folded = '"'
    else if (DASH.test(c)) folded = '-'
    else {
      const lower = c.toLowerCase()
      folded = lower.length === 1 ? lower : c
    }
    inSpace = false
    offsets[n++] = i
    out += folded
  }
  offsets[n] = text.length
  return { text: out, offsets: offsets.slice(0, n + 1) }
}

/** The words of a text folded for comparison: lower case, straight apostrophes, no punctuation. */
export function foldedWords(text: string): string[] {
  return foldText(text).text.match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? []
}
